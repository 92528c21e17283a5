import type { CellValue, Merge, SheetGrid } from '../../shared/workbook/sheet-grid';
import { FileRefusal } from './file-refusal';

export const mostCells = 3_000_000;
const mostRows = 1_048_576;
const mostColumns = 16_384;

/** Collects the cells of one sheet by absolute place; the grid spans only cells that hold something. */
export class GridBuilder {
  private readonly rows: CellValue[][] = [];
  private readonly formats: (string | undefined)[][] = [];
  private cells = 0;
  private firstColumn = Infinity;
  private firstRow = Infinity;
  private lastRow = -1;
  private lastColumn = -1;

  set(row: number, column: number, value: CellValue, format: string): void {
    if (value === null || value === '' || row >= mostRows || column >= mostColumns) return;
    const cells = (this.rows[row] ??= []);
    if (column >= cells.length) {
      this.cells += column + 1 - cells.length;
      if (this.cells > mostCells) throw new FileRefusal('tooLarge');
      while (cells.length < column) cells.push(null);
    }
    cells[column] = value;
    (this.formats[column] ??= [])[row] = format;
    this.firstRow = Math.min(this.firstRow, row);
    this.lastRow = Math.max(this.lastRow, row);
    this.firstColumn = Math.min(this.firstColumn, column);
    this.lastColumn = Math.max(this.lastColumn, column);
  }

  build(sheet: {
    name: string;
    hidden: boolean;
    merges: readonly Merge[];
    hiddenRows: readonly number[];
  }): SheetGrid {
    const { firstRow, lastRow, firstColumn } = this;
    if (lastRow < 0) {
      return {
        ...sheet,
        firstRow: 0,
        firstColumn: 0,
        values: [],
        numberFormats: [],
        merges: [],
        hiddenRows: [],
      };
    }
    const empty: readonly CellValue[] = [];
    const values = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => {
      const cells = this.rows[firstRow + index];
      return cells ? (firstColumn === 0 ? cells : cells.slice(firstColumn)) : empty;
    });
    return {
      name: sheet.name,
      hidden: sheet.hidden,
      firstRow,
      firstColumn,
      values,
      numberFormats: Array.from({ length: this.lastColumn - firstColumn + 1 }, (_, index) =>
        this.columnFormats(firstColumn + index),
      ),
      merges: sheet.merges
        .filter((merge) => merge.firstRow <= lastRow)
        .map((merge) => ({ ...merge, lastRow: Math.min(merge.lastRow, lastRow) })),
      hiddenRows: sheet.hiddenRows.filter((row) => row <= lastRow),
    };
  }

  private columnFormats(column: number): string | (string | null)[] | null {
    const byRow = this.formats[column];
    if (!byRow) return null;
    let only: string | null | undefined;
    byRow.forEach((format) => {
      only = only === undefined || only === format ? format : null;
    });
    if (typeof only === 'string') return only;
    return Array.from(
      { length: this.lastRow - this.firstRow + 1 },
      (_, index) => byRow[this.firstRow + index] ?? null,
    );
  }
}
