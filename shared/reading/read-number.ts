import { countUnits, moneyUnits } from '../campaign/words';
import { chineseNumeral, isChineseNumeral } from './chinese-numeral';
import { unreadable, type CellReading } from './cell-reading';

const plainNumber = /^[+-]?(\d+(\.\d+)?|\.\d+|\d{1,3}(,\d{3})+(\.\d+)?)$/;
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
    .replace(/^(人民币|rmb|¥|￥)/i, '')
    .replace(/[整正]$/, '');
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
  const absolute = unit ?? (/[万萬亿]/.test(written) ? 100 : fenPerUnit);
  return { kind: 'read', value: toFen(number, absolute), converted: true };
}

/** In Chinese numerals the last character alone is the unit: 三千五百元, 五万. */
function moneyUnitEnding(written: string): string | undefined {
  const ending = written.slice(-1);
  return moneyUnits[ending] === undefined ? undefined : ending;
}

/** A whole number ≥ 0, with or without its counting word. */
export function readCount(value: string | number | boolean): CellReading<number> {
  if (typeof value === 'boolean') return unreadable;
  const number = typeof value === 'number' ? value : numberIn(foldNumber(value).replace(countSuffix, ''));
  if (number === null || number < 0) return unreadable;
  const whole = Math.round(number);
  if (Math.abs(whole - number) > 1e-9) return unreadable;
  return { kind: 'read', value: whole, converted: typeof value === 'string' };
}

/** The number that a text writes in digits or Chinese numerals; null for 约5000, 5000余, 2.5-4, 1.5千. */
export function numberIn(written: string): number | null {
  const number = plainNumber.test(written)
    ? Number(written.replace(/,/g, ''))
    : isChineseNumeral(written)
      ? chineseNumeral(written)
      : null;
  return number === null || Number.isFinite(number) ? number : null;
}

export function foldNumber(written: string): string {
  return written
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/^[‘’'`]/, '');
}

function toFen(number: number, fenPerUnit: number): number {
  return Math.round(Number((number * fenPerUnit).toPrecision(15)));
}
