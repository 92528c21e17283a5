import * as XLSX from '@e965/xlsx';
import { isErrorValue, type Cell } from './cell';

/** What the cell shows, as far as its column is wide enough. */
export function shownText({ value, style }: Cell, date1904: boolean): string {
  if (value === null) return '';
  if (isErrorValue(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  try {
    return String(XLSX.SSF.format(style.numberFormat, value, { date1904 }));
  } catch {
    return String(value);
  }
}
