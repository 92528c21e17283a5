import { columnLetters } from '../../../../shared/workbook/cell-ref';

export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

/** A rectangle of cells, 0-based. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export const wholeSheet: Area = { row: 0, column: 0, rows: sheetRows, columns: sheetColumns };

/** "B2", "B2:D9", "$B$2", "B:D", "2:9"; null where it is none of them. */
export function parseArea(address: string): Area | null {
  const match = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i.exec(address.trim());
  if (!match) return null;
  const [, fromLetters, fromRow, toLetters, toRow] = match;
  const isRange = address.includes(':');
  if (!isRange && (!fromLetters || !fromRow)) return null;
  if (isRange && (!fromLetters !== !toLetters || !fromRow !== !toRow || (!fromLetters && !fromRow)))
    return null;
  const columns = [columnIndex(fromLetters, 0), columnIndex(toLetters ?? fromLetters, sheetColumns - 1)];
  const rows = [rowIndex(fromRow, 0), rowIndex(toRow ?? fromRow, sheetRows - 1)];
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  if (top < 0 || bottom >= sheetRows || right >= sheetColumns) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function columnIndex(letters: string | undefined, otherwise: number): number {
  if (!letters) return otherwise;
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function rowIndex(digits: string | undefined, otherwise: number): number {
  return digits ? Number(digits) - 1 : otherwise;
}

export function areaAddress(area: Area): string {
  const [left, right] = [columnLetters(area.column), columnLetters(area.column + area.columns - 1)];
  const [top, bottom] = [area.row + 1, area.row + area.rows];
  if (isWholeColumns(area) && !isWholeRows(area)) return `${left}:${right}`;
  if (isWholeRows(area) && !isWholeColumns(area)) return `${top}:${bottom}`;
  return area.rows === 1 && area.columns === 1 ? `${left}${top}` : `${left}${top}:${right}${bottom}`;
}

export function isWholeColumns(area: Area): boolean {
  return area.rows === sheetRows;
}

export function isWholeRows(area: Area): boolean {
  return area.columns === sheetColumns;
}

/** Full rows or columns: such a range has no values to read or set. */
export function isUnbounded(area: Area): boolean {
  return isWholeColumns(area) || isWholeRows(area);
}

export function intersect(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function contains(outer: Area, inner: Area): boolean {
  const common = intersect(outer, inner);
  return common !== null && common.rows === inner.rows && common.columns === inner.columns;
}

export function boundingArea(areas: readonly Area[]): Area | null {
  const [first] = areas;
  if (!first) return null;
  let { row, column } = first;
  let [bottom, right] = [row + first.rows, column + first.columns];
  for (const area of areas) {
    row = Math.min(row, area.row);
    column = Math.min(column, area.column);
    bottom = Math.max(bottom, area.row + area.rows);
    right = Math.max(right, area.column + area.columns);
  }
  return { row, column, rows: bottom - row, columns: right - column };
}

/** What is left of `area` without `hole`: up to four rectangles. */
export function without(area: Area, hole: Area): Area[] {
  const common = intersect(area, hole);
  if (!common) return [area];
  const below = common.row + common.rows;
  const right = common.column + common.columns;
  return [
    { ...area, rows: common.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { ...common, column: area.column, columns: common.column - area.column },
    { ...common, column: right, columns: area.column + area.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** "Sheet1!A1", with the quotes that a sheet's name needs. */
export function qualified(sheetName: string, address: string): string {
  return `${quotedName(sheetName)}!${address}`;
}

function quotedName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseArea(name) === null;
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The sheet's name, if any, and the rest of an address. */
export function splitAddress(address: string): { sheet: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/.exec(address);
  if (quoted) return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), rest: quoted[2] ?? '' };
  const plain = /^([^'!]+)!(.+)$/.exec(address);
  return plain ? { sheet: plain[1] ?? '', rest: plain[2] ?? '' } : { sheet: null, rest: address };
}
