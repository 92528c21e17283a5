import {
  eachHeld,
  type CellValue,
  type SheetGrid,
  type WorkbookGrid,
} from '../../shared/workbook/sheet-grid';

/** Some rows of one sheet, on their way to the worker. */
export interface GridPiece {
  sheet: number;
  /** Place of the first of them in the sheet's grid. */
  from: number;
  rows: readonly (readonly CellValue[])[];
}

/** Copying as many rows for another thread does not hold the page up. */
const rowsAPiece = 4_000;

/** A workbook in pieces: everything but the rows, and the rows in their order. */
export function takeApart(grid: WorkbookGrid): { frame: WorkbookGrid; pieces: readonly GridPiece[] } {
  const pieces = grid.sheets.flatMap(({ values }, sheet) =>
    runsOf(values, rowsAPiece).map(({ from, items: rows }) => ({ sheet, from, rows })),
  );
  const sheets = grid.sheets.map((sheet): SheetGrid => ({ ...sheet, values: [] }));
  return { frame: { ...grid, sheets }, pieces };
}

export function putTogether(frame: WorkbookGrid, pieces: readonly GridPiece[]): WorkbookGrid {
  const all = frame.sheets.map((): (readonly CellValue[])[] => []);
  for (const { sheet, from, rows } of pieces) {
    const values = all[sheet];
    if (values) rows.forEach((row, offset) => (values[from + offset] = row));
  }
  return { ...frame, sheets: frame.sheets.map((sheet, index) => ({ ...sheet, values: all[index] ?? [] })) };
}

/** What a list holds, in runs without holes of at most so many items. */
export function runsOf<T>(items: readonly T[], most: number): { from: number; items: T[] }[] {
  const runs: { from: number; items: T[] }[] = [];
  let next = -1;
  eachHeld(items, (item, index) => {
    const last = runs[runs.length - 1];
    if (last && index === next && last.items.length < most) last.items.push(item);
    else runs.push({ from: index, items: [item] });
    next = index + 1;
  });
  return runs;
}
