import { foldText } from '../campaign/names';
import { noTokens, underWayTokens, yesTokens } from '../campaign/words';
import type { FlagValue } from '../sheets/column-types';
import { unreadable, type CellReading } from './cell-reading';
import { isDateShaped, isSerial, readDate, type DateContext } from './read-date';
import { readCount } from './read-number';

const documentNumber = /（\d{4}）\s*第?\d+号/;
const bookTitle = /《[^》]+》/;
const underWay = /^(正在|推进|筹备|拟|准备|计划|待|即将)|进行中|推进中|筹备中|办理中|起草中|撰写中/;
const notDone = /^(未|没|尚未|暂未|还未|不|否|无)/;
const done = /^(已|是(?!否)|√|✓|✔|完成|建立|制定)|^有(?!待|关|望|序)/;

/** Yes or no, or what proves it. Free text counts as not done and is an unknown word. */
export function readFlag(value: string | number | boolean, context: DateContext): CellReading<FlagValue> {
  if (typeof value === 'boolean') return read({ is: value ? 'yes' : 'no' });
  if (typeof value === 'number') return readFlagNumber(value, context);
  const token = leadingToken(value);
  const said = saidBy(token, value);
  if (said) return read({ is: said });
  const date = readDate(value, context);
  if (date.kind === 'read') return read({ is: 'date', date: date.value }, date.converted);
  if (isDateShaped(value)) return unreadable;
  if (isProof(value)) return read({ is: bookTitle.test(value) ? 'title' : 'document' });
  if (/^[+-]?\d+(\.\d+)?$/.test(token)) return unreadable;
  if (notDone.test(token)) return read({ is: 'no' });
  if (done.test(token)) return read({ is: 'yes' });
  return { kind: 'read', value: { is: 'unknown' }, converted: false, unknownWord: true };
}

/** A flag that also takes a title, a description or a number. */
export function readTextOrCount(
  value: string | number | boolean,
  context: DateContext,
): CellReading<FlagValue> {
  if (typeof value === 'boolean') return read({ is: value ? 'yes' : 'no' });
  if (typeof value === 'number') {
    const date = context.isDate ? readDate(value, context) : null;
    if (date?.kind === 'read') return read({ is: 'date', date: date.value });
    const count = readCount(value);
    return count.kind === 'read' ? read({ is: 'count', count: count.value }) : unreadable;
  }
  const count = readCount(value);
  if (count.kind === 'read') return read({ is: 'count', count: count.value });
  const token = leadingToken(value);
  const said = saidBy(token, value);
  if (said) return read({ is: said });
  const date = readDate(value, context);
  if (date.kind === 'read') return read({ is: 'date', date: date.value });
  if (/^(未|没有|尚未|暂未|还未)(开展|完成|进行|撰写|制定|实施|报送|建立|启动|落实|开始|上报)?$/.test(token))
    return read({ is: 'no' });
  if (/^(正在|推进|筹备|拟|准备)(开展|进行|撰写|制定|实施|起草|筹备|办理)?中?$/.test(token))
    return read({ is: 'underWay' });
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

function saidBy(token: string, whole: string): 'yes' | 'no' | 'underWay' | null {
  if (underWayTokens.includes(token) || (underWay.test(token) && !isProof(whole) && token.length <= 8))
    return 'underWay';
  if (noTokens.includes(token)) return 'no';
  return yesTokens.includes(token) ? 'yes' : null;
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
