import { figureText } from '../campaign/characters';
import { countUnits, moneyUnits, tickMarks } from '../campaign/words';
import { chineseNumeral, isChineseNumeral } from './chinese-numeral';
import { unreadable, type CellReading } from './cell-reading';

const plainNumber = /^[+-]?(\d+(\.\d+)?|\.\d+|[1-9]\d{0,2}(,\d{3})+(\.\d+)?)$/;
const moneySuffix = new RegExp(
  `(${Object.keys(moneyUnits)
    .sort((a, b) => b.length - a.length)
    .join('|')})$`,
);
const countSuffix = new RegExp(`(${[...countUnits].sort((a, b) => b.length - a.length).join('|')})$`);

/** Fen of an amount. The cell's own suffix names the unit, else `fenPerUnit`. Text is always a conversion. */
export function readMoney(value: string | number | boolean, fenPerUnit: number): CellReading<number> {
  if (typeof value === 'number') return { kind: 'read', value: toFen(value, fenPerUnit), converted: false };
  if (typeof value === 'boolean') return unreadable;
  let written = foldNumber(value)
    .replace(/^(人民币[:：]?|rmb|cny)?(¥|￥)?/i, '')
    .replace(/(?<=[元块])(人民币|钱)$/, '')
    .replace(/(?<=[元角分\d])[整正]$/, '');
  const coins = inYuanJiaoFen(written);
  if (coins !== null) return { kind: 'read', value: coins, converted: true };
  let unit: number | null = null;
  const suffix = isChineseNumeral(written.slice(0, -1))
    ? moneyUnitEnding(written)
    : moneySuffix.exec(written)?.[1];
  if (suffix !== undefined) {
    const rest = written.slice(0, -suffix.length);
    if (numberIn(rest) !== null) {
      unit = (moneyUnits[suffix] ?? 0) * 100;
      written = rest;
    }
  }
  const number = numberIn(written);
  if (number === null) return unreadable;
  const absolute = unit ?? (/[万萬亿億]/.test(written) ? 100 : fenPerUnit);
  return { kind: 'read', value: toFen(number, absolute), converted: true };
}

/** In Chinese numerals the last character alone is the unit: 三千五百元; 万 is one of them: 五万. */
function moneyUnitEnding(written: string): string | undefined {
  const ending = written.slice(-1);
  return moneyUnits[ending] === undefined || isChineseNumeral(ending) ? undefined : ending;
}

/** 叁仟伍佰元伍角, 5000元5角: fen; null where it is not written so. */
function inYuanJiaoFen(written: string): number | null {
  const match = /^(?:(.+)[元圆块]零?)?(?:(.)角)?(?:零?(.)分)?$/.exec(written);
  if (!match || (match[2] === undefined && match[3] === undefined)) return null;
  const parts = [match[1] ?? '0', match[2] ?? '0', match[3] ?? '0'].map(numberIn);
  const [yuan = null, jiao = null, fen = null] = parts;
  return yuan === null || jiao === null || fen === null ? null : toFen(yuan, 100) + jiao * 10 + fen;
}

/** A whole number ≥ 0, with or without its counting word; a tick is one. */
export function readCount(value: string | number | boolean): CellReading<number> {
  if (typeof value === 'boolean') return unreadable;
  const number = typeof value === 'number' ? value : countIn(foldNumber(value));
  if (number === null || number < 0) return unreadable;
  const whole = Math.round(number);
  if (Math.abs(whole - number) > 1e-9) return unreadable;
  return { kind: 'read', value: whole, converted: typeof value === 'string' };
}

function countIn(folded: string): number | null {
  return tickMarks.includes(folded) ? 1 : numberIn(folded.replace(countSuffix, ''));
}

/** The number that a text writes in digits or Chinese numerals; null for 约5000, 5000余, 2.5-4, 1.5千, 三四. */
export function numberIn(written: string): number | null {
  const number = plainNumber.test(written)
    ? Number(written.replace(/,/g, ''))
    : isChineseNumeral(written)
      ? chineseNumeral(written)
      : null;
  return number === null || Number.isFinite(number) ? number : null;
}

/** Characters: longer texts are no number. */
const longestNumber = 100;

/**
 * Thousands in groups of three, by single blanks. Of two full groups the second begins with 0: 500 000 is one number,
 * 500 300 may as well be two.
 */
const groupedByBlanks =
  /(?<![\d.,] ?)(?:[1-9]\d?(?: \d{3})+|[1-9]\d{2} 0\d{2}|[1-9]\d{2}(?: \d{3}){2,})(?![\d,]| \d)/;
const blankBeforeUnit = /\s+(?=[元圆块角分万亿百千人次场篇个项笔户名份件条位期批家][^\d\s]*$)/;

/**
 * A written number without what is no part of it: unseen characters, a footnote mark after it, blanks that group
 * thousands or stand beside a unit. Any other white space stays, and makes it no number.
 */
export function foldNumber(written: string): string {
  const text = written.trim();
  if (text.length > longestNumber) return text;
  return figureText(text)
    .replace(/^[‘’'`]\s*/, '')
    .replace(/[\u2212\u2010]/g, '-')
    .replace(groupedByBlanks, (group) => group.replace(/ /g, ''))
    .replace(/(?<=^[^\d\s.,]+) +(?=[\d.])/, '')
    .replace(blankBeforeUnit, '');
}

function toFen(number: number, fenPerUnit: number): number {
  return Math.round(Number((number * fenPerUnit).toPrecision(15)));
}
