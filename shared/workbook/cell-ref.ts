/** A place in a workbook: one cell ("C7") or a range ("A3:H3"), always with absolute addresses. */
export interface CellRef {
  sheet: string;
  address: string;
}

/** Column letters of a 0-based column index: 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** Address of one cell from its 0-based row and column. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Address of a range from 0-based corners; a single cell has no colon. */
export function rangeAddress(
  firstRow: number,
  firstColumn: number,
  lastRow: number,
  lastColumn: number,
): string {
  const first = cellAddress(firstRow, firstColumn);
  const last = cellAddress(lastRow, lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** The first cell of an address as 0-based row and column; null where it is no A1 address. */
export function parseAddress(address: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)/.exec(address);
  if (!match) return null;
  let column = 0;
  for (const letter of match[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** Order of findings: sheet by sheet (in the workbook's order), row by row, column by column. */
export function comparePlaces(
  sheetOrder: ReadonlyMap<string, number>,
): (a: CellRef | null, b: CellRef | null) => number {
  return (a, b) => {
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    if (a.sheet !== b.sheet) {
      return (sheetOrder.get(a.sheet) ?? Infinity) - (sheetOrder.get(b.sheet) ?? Infinity) || 0;
    }
    const [left, right] = [parseAddress(a.address), parseAddress(b.address)];
    if (left === null || right === null) return 0;
    return left.row - right.row || left.column - right.column;
  };
}
