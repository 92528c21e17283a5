import { dateOfSerial } from '../../shared/campaign/calendar';
import {
  isCellError,
  isDateFormat,
  isUncachedFormula,
  type CellValue,
  type SheetGrid,
} from '../../shared/workbook/sheet-grid';

/** A cell much as Excel shows it: enough to recognise it by. */
export function cellText(value: CellValue, format: string | null, date1904: boolean): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (isUncachedFormula(value)) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (isDateFormat(format)) return dateText(value, format ?? '', date1904) ?? numberText(value, null);
  return numberText(value, format);
}

/** The format of a grid cell: a column has one for all rows or one for each. */
export function formatAt(grid: SheetGrid, row: number, column: number): string | null {
  const format = grid.numberFormats[column] ?? null;
  return typeof format === 'string' || format === null ? format : (format[row] ?? null);
}

function dateText(serial: number, format: string, date1904: boolean): string | null {
  const day = dateOfSerial(serial, date1904);
  if (day === null) return null;
  const [year = '', month = '', date = ''] = day.split('-');
  const plain = (format.split(';')[0] ?? '')
    .replace(/\[[^\]]*\]|"|\\|_.|\*./g, '')
    .replace(/[ T]*[h上].*$/i, '')
    .trim();
  if (!/^[ymd年月日\-/. ]+$/i.test(plain)) return `${Number(year)}-${Number(month)}-${Number(date)}`;
  return plain
    .replace(/y+/gi, (token) => (token.length > 2 ? year : year.slice(2)))
    .replace(/m+/gi, (token) => (token.length === 2 ? month : String(Number(month))))
    .replace(/d+/gi, (token) => (token.length === 2 ? date : String(Number(date))));
}

function numberText(value: number, format: string | null): string {
  const first = format?.split(';')[0] ?? '';
  const shape = /^[^0#]*([#,]*0?)(?:\.(0+)#*)?(%?)/.exec(first.replace(/"[^"]*"|\\.|_.|\*./g, ''));
  if (format === null || format === 'General' || format === '@' || !shape || !/[0#]/.test(first)) {
    return String(Number(value.toPrecision(12)));
  }
  const percent = shape[3] === '%';
  const digits = (percent ? value * 100 : value).toFixed(shape[2]?.length ?? 0);
  const grouped = shape[1]?.includes(',') ? digits.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',') : digits;
  return percent ? `${grouped}%` : grouped;
}
