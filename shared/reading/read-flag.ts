import { foldText } from '../campaign/names';
import { noTokens, underWayTokens, yesTokens } from '../campaign/words';
import type { FlagValue } from '../sheets/column-types';
import { unreadable, type CellReading } from './cell-reading';
import { isDateShaped, isSerial, readDate, type DateContext } from './read-date';
import { readCount } from './read-number';

const documentNumber = /（\d{4}）\s*第?\d+号/;
const bookTitle = /《[^《》]+》/;
const underWay =
  /^(正在|尚在|推进|筹备|拟|准备|计划|待|即将|将)|^(?!已|是).*(?<![其集当])中$|(进行|推进|筹备|办理|起草|撰写|制定|完善)中/;
const verbs = '开展|进行|推进|撰写|制定|实施|起草|筹备|办理|落实|建立|完善|整理|修改|调研|建设|培养|结交';
/** Where text is evidence, only words that say nothing else: 推进新农村建设 is a good deed. */
const onlyUnderWay = new RegExp(`^((正在|尚在|推进|筹备|拟|准备|计划)(${verbs})?中?|(${verbs})中)$`);
const notDone = /^(未|没|尚未|暂未|还未|不|否|无)/;
const onlyNotDone = /^(未(?!来|成年)|没有?|尚未|暂未|还未|暂无).{0,3}$/;
const done = /^(已|是(?![否/])|√|✓|✔|完成|建立|制定)|^有(?![待关望序/])/;

/** Yes or no, or what proves it. Free text counts as not done and is an unknown word. */
export function readFlag(value: string | number | boolean, context: DateContext): CellReading<FlagValue> {
  if (typeof value === 'boolean') return read({ is: value ? 'yes' : 'no' });
  if (typeof value === 'number') return readFlagNumber(value, context);
  const token = withoutTitles(leadingToken(value));
  const said = saidBy(token);
  if (said) return read({ is: said });
  const date = readDate(value, context);
  if (date.kind === 'read') return read({ is: 'date', date: date.value }, date.converted);
  if (isDateShaped(value)) return unreadable;
  if (underWay.test(token) && token.length <= 8) return read({ is: 'underWay' });
  if (notDone.test(token)) return read({ is: 'no' });
  if (isProof(value)) return read({ is: bookTitle.test(value) ? 'title' : 'document' });
  if (/^[+-]?\d+(\.\d+)?$/.test(token)) return unreadable;
  if (done.test(token)) return read({ is: 'yes' });
  return unknown;
}

/** A flag that also takes a title, a description or a number. */
export function readTextOrCount(
  value: string | number | boolean,
  context: DateContext,
): CellReading<FlagValue> {
  if (typeof value === 'boolean') return read({ is: value ? 'yes' : 'no' });
  if (typeof value === 'number') {
    const isDate = context.isDate || isSerial(value, context.date1904);
    const date = isDate ? readDate(value, context) : null;
    if (date?.kind === 'read') return read({ is: 'date', date: date.value });
    const count = readCount(value);
    return count.kind === 'read' ? read({ is: 'count', count: count.value }) : unreadable;
  }
  if (ambiguousMarks.includes(foldText(value))) return unknown;
  const count = readCount(value);
  if (count.kind === 'read' && !(isBatch(value) && count.value > 0))
    return read({ is: 'count', count: count.value });
  const token = withoutTitles(leadingToken(value));
  const said = saidBy(token);
  if (said) return read({ is: said });
  const date = readDate(value, context);
  if (date.kind === 'read') return read({ is: 'date', date: date.value });
  if (onlyNotDone.test(token)) return read({ is: 'no' });
  if (onlyUnderWay.test(token)) return read({ is: 'underWay' });
  return read({ is: isProof(value) ? (bookTitle.test(value) ? 'title' : 'document') : 'text' });
}

function readFlagNumber(value: number, context: DateContext): CellReading<FlagValue> {
  if (value === 1 && !context.isDate) return read({ is: 'yes' });
  if (value === 0) return read({ is: 'no' });
  if (!context.isDate && !isSerial(value, context.date1904)) {
    const packed = readDate(value, context);
    return packed.kind === 'read' ? read({ is: 'date', date: packed.value }, true) : unreadable;
  }
  const date = readDate(value, context);
  return date.kind === 'read' ? read({ is: 'date', date: date.value }, date.converted) : unreadable;
}

function saidBy(token: string): 'yes' | 'no' | 'underWay' | null {
  if (underWayTokens.includes(token)) return 'underWay';
  if (noTokens.includes(token)) return 'no';
  return yesTokens.includes(token) ? 'yes' : null;
}

/** Forms use these both for done and for not done. */
const ambiguousMarks: readonly string[] = ['○', '〇', '◯'];
const unknown: CellReading<FlagValue> = {
  kind: 'read',
  value: { is: 'unknown' },
  converted: false,
  unknownWord: true,
};

/** 一批, in the notice's own words, does not say how many (R50, R51). */
function isBatch(value: string): boolean {
  return foldText(value).endsWith('批');
}

/** 正在起草《方案》 → 正在起草: what is said of the document. */
function withoutTitles(token: string): string {
  return token.replace(/《[^《》]*》/g, '');
}

/** The text up to its first bracket or stop: 否（工程即将竣工） → 否. */
function leadingToken(value: string): string {
  return /^[^（,，、;；:：。!！]*/.exec(foldText(value))?.[0] || foldText(value);
}

function isProof(value: string): boolean {
  return bookTitle.test(value) || documentNumber.test(foldText(value));
}

function read(value: FlagValue, converted = false): CellReading<FlagValue> {
  return { kind: 'read', value, converted };
}
