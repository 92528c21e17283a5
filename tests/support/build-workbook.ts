import * as XLSX from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A cell with more than a value; see day, formatted, formula, uncached, cellError. */
export interface RichCell {
  value?: string | number | boolean;
  format?: string;
  formula?: string;
  error?: '#REF!' | '#N/A' | '#DIV/0!' | '#NAME?' | '#VALUE!';
  isDay?: true;
}
export type CellInput = string | number | boolean | null | RichCell;

export interface SheetInput {
  name: string;
  /** Rows from the origin down. */
  rows: readonly (readonly CellInput[])[];
  /** Where the first row begins; A1 if not given. */
  origin?: string;
  /** Cells that stand instead of, or outside, the rows, by address. */
  cells?: Readonly<Record<string, CellInput>>;
  merges?: readonly string[];
  /** 1-based. */
  hiddenRows?: readonly number[];
  hidden?: boolean;
  /** Columns as wide as their cells from this 0-based row on. */
  fitColumnsFrom?: number;
}

export interface WorkbookInput {
  sheets: readonly SheetInput[];
  date1904?: boolean;
}

export type FileType = 'xlsx' | 'xls' | 'ods';

/** A calendar day as Excel keeps it: a serial number with a date format. */
export function day(iso: string, format = 'yyyy/m/d'): RichCell {
  return { value: Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569, format, isDay: true };
}

/** The serial number of a day in a cell of format General. */
export function bareSerial(iso: string): RichCell {
  return { ...day(iso), format: 'General' };
}

export function formatted(value: number, format: string): RichCell {
  return { value, format };
}

/** A formula and the result that the file keeps. */
export function formula(text: string, value: string | number): RichCell {
  return { formula: text, value };
}

/** A formula whose result the file does not keep. Only .xlsx. */
export function uncached(text: string): RichCell {
  return { formula: text };
}

export function cellError(error: NonNullable<RichCell['error']>): RichCell {
  return { error };
}

/** A cell that holds only a format. Only .xlsx. */
export function blank(format = '0.00'): RichCell {
  return { format };
}

/** A real file, byte for byte the same on every call. */
export function buildWorkbook(input: WorkbookInput, type: FileType = 'xlsx'): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const sheet of input.sheets) {
    XLSX.utils.book_append_sheet(book, buildSheet(sheet, input.date1904 === true), sheet.name);
  }
  book.Workbook = {
    WBProps: { date1904: input.date1904 === true },
    Sheets: input.sheets.map((sheet) => ({ name: sheet.name, Hidden: sheet.hidden ? 1 : 0 })),
  };
  const bookType = type === 'xls' ? 'biff8' : type;
  const bytes = new Uint8Array(
    XLSX.write(book, { bookType, type: 'array', compression: true }) as ArrayBuffer,
  );
  if (type === 'xlsx') return withoutPlaceholders(bytes);
  return type === 'ods' ? withRealDates(bytes) : bytes;
}

function buildSheet(input: SheetInput, date1904: boolean): XLSX.WorkSheet {
  const sheet: XLSX.WorkSheet = {};
  const origin = XLSX.utils.decode_cell(input.origin ?? 'A1');
  const range = { s: { r: 0, c: 0 }, e: { r: 0, c: 0 } };
  const put = (r: number, c: number, cell: CellInput): void => {
    const address = XLSX.utils.encode_cell({ r, c });
    if (cell === null) {
      delete sheet[address];
      return;
    }
    sheet[address] = buildCell(cell, date1904);
    range.e = { r: Math.max(range.e.r, r), c: Math.max(range.e.c, c) };
  };
  input.rows.forEach((row, r) => row.forEach((cell, c) => put(origin.r + r, origin.c + c, cell)));
  for (const [address, cell] of Object.entries(input.cells ?? {})) {
    const { r, c } = XLSX.utils.decode_cell(address);
    put(r, c, cell);
  }
  sheet['!ref'] = XLSX.utils.encode_range(range);
  sheet['!merges'] = (input.merges ?? []).map((merge) => XLSX.utils.decode_range(merge));
  if (input.hiddenRows) {
    sheet['!rows'] = [];
    for (const row of input.hiddenRows) sheet['!rows'][row - 1] = { hidden: true };
  }
  if (input.fitColumnsFrom !== undefined)
    sheet['!cols'] = columnWidths(input.rows.slice(input.fitColumnsFrom));
  return sheet;
}

/** A Chinese character is two digits wide. */
function columnWidths(rows: SheetInput['rows']): XLSX.ColInfo[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, column) => {
    const widths = rows.map((row) => {
      const cell = row[column];
      const shown = typeof cell === 'string' ? cell.split('\n') : [''];
      return Math.max(10, ...shown.map((line) => 2 + 2 * [...line].length));
    });
    return { wch: Math.min(40, Math.max(...widths)) };
  });
}

/** Stands for "no value" until the file is written; the library cannot write such cells itself. */
const placeholder = -987_654_321;
const errorCodes = { '#REF!': 0x17, '#N/A': 0x2a, '#DIV/0!': 0x07, '#NAME?': 0x1d, '#VALUE!': 0x0f };

function buildCell(input: Exclude<CellInput, null>, date1904: boolean): XLSX.CellObject {
  const cell: RichCell = typeof input === 'object' ? input : { value: input };
  if (cell.error) return { t: 'e', v: errorCodes[cell.error], w: cell.error };
  let value = cell.value ?? placeholder;
  if (cell.isDay && date1904 && typeof value === 'number') value -= 1462;
  const type = typeof value === 'string' ? 's' : typeof value === 'boolean' ? 'b' : 'n';
  return {
    t: type,
    v: value,
    ...(cell.formula ? { f: cell.formula } : {}),
    ...(cell.format && cell.format !== 'General' ? { z: cell.format } : {}),
  };
}

function withoutPlaceholders(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) continue;
    parts[name] = strToU8(strFromU8(part).replaceAll(`<v>${placeholder}</v>`, ''));
  }
  return zipSync(parts, { mtime: new Date(2010, 5, 9, 12) });
}

/** Other programs keep a day in .ods as a date; the library writes its serial number with a date style. */
function withRealDates(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const content = parts['content.xml'];
  if (!content) return bytes;
  const dated = strFromU8(content).replace(
    /office:value-type="float" office:value="(40[3-9]\d{2})"/g,
    (_all, serial: string) => `office:value-type="date" office:date-value="${isoOf(Number(serial))}"`,
  );
  return zipSync({ ...parts, 'content.xml': strToU8(dated) }, { mtime: new Date(2010, 5, 9, 12) });
}

function isoOf(serial: number): string {
  return new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
