import { isIsoDay } from '../campaign/calendar';
import { foldNumber } from './read-number';
import type { FieldValue } from './cell-reading';
import type { FieldColumn } from './field-columns';

/** What a cell should hold to say the same in its column's own type; an ISO day stands for a cell with that date. */
export type StandardValue = string | number | boolean;

/**
 * The standard form of a value that was read; `meant` is what the cell says, or the cell that its 同上 repeats. Null
 * where the standard form would say less: of 7月15至17日 or 7月上旬 a day or month remains, of 3.14159元 whole fen.
 */
export function standardValue(
  read: FieldValue,
  { spec, fenPerUnit }: FieldColumn,
  meant: StandardValue,
): StandardValue | null {
  if (spec.type === 'money' && typeof read === 'number') {
    const amount = Number((read / (fenPerUnit ?? spec.fenPerUnit ?? 100)).toPrecision(15));
    return keepsDigits(amount, meant) ? amount : null;
  }
  if (typeof read === 'number') return read;
  const day = typeof read === 'string' ? read : dayOf(read);
  if (day === null) return meant;
  return saysMore(meant) ? null : standardDay(day);
}

/** Units are powers of ten: a sum has the same digits in each of them, unless some are rounded off. */
function keepsDigits(amount: number, meant: StandardValue): boolean {
  const written = digitsOf(String(meant));
  return written === '' || written === digitsOf(String(amount));
}

/** The digits that count: 0.30万元 and 3,000 have 3. */
function digitsOf(written: string): string {
  return foldNumber(written)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '');
}

function dayOf(read: Exclude<FieldValue, string | number>): string | null {
  return 'is' in read && read.is === 'date' ? read.date : null;
}

function standardDay(iso: string): string {
  const [year = '', part = ''] = iso.split('-');
  if (isIsoDay(iso)) return iso;
  return part.startsWith('Q') ? `${year}年第${part.slice(1)}季度` : `${year}年${Number(part)}月`;
}

/** A span of days, a part of a month or a time of day. */
function saysMore(meant: StandardValue): boolean {
  if (typeof meant !== 'string') return false;
  const written = foldNumber(meant).replace(/0?0:00(:00(\.0+)?)?Z?$/, '');
  if (/[旬初底末午晚至到:~～—–]|星期|周/.test(written)) return true;
  const figures = written.match(/\d+|[〇零○Oo一二三四五六七八九十廿]+/g) ?? [];
  const hasYear = (figures[0] ?? '').length >= 4;
  return figures.length > (hasYear ? 3 : 2);
}
