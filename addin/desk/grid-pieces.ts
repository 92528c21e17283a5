import type { CellValue, SheetGrid, WorkbookGrid } from '../../shared/workbook/sheet-grid';

/** Some rows of one sheet, on their way to the worker. */
export interface GridPiece {
  sheet: number;
  rows: readonly (readonly CellValue[])[];
}

/** Copying as many rows for another thread does not hold the page up. */
const rowsAPiece = 4_000;

/** A workbook in pieces: everything but the rows, and the rows in their order. */
export function takeApart(grid: WorkbookGrid): { frame: WorkbookGrid; pieces: readonly GridPiece[] } {
  const pieces = grid.sheets.flatMap(({ values }, sheet) =>
    Array.from({ length: Math.ceil(values.length / rowsAPiece) }, (_, piece) => ({
      sheet,
      rows: values.slice(piece * rowsAPiece, (piece + 1) * rowsAPiece),
    })),
  );
  const sheets = grid.sheets.map((sheet): SheetGrid => ({ ...sheet, values: [] }));
  return { frame: { ...grid, sheets }, pieces };
}

export function putTogether(frame: WorkbookGrid, pieces: readonly GridPiece[]): WorkbookGrid {
  const sheets = frame.sheets.map((sheet, index) => ({
    ...sheet,
    values: pieces.filter((piece) => piece.sheet === index).flatMap(({ rows }) => rows),
  }));
  return { ...frame, sheets };
}
