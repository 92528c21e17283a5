import { eachHeld, type CellValue, type Merge, type SheetGrid } from '../../shared/workbook/sheet-grid';
import { FileRefusal } from './file-refusal';

export const mostCells = 3_000_000;
const mostRows = 1_048_576;
const mostColumns = 16_384;
/** A wider gap in a row stays a hole. */
const widestFill = 16;
/** A sheet with more rows than this for each filled one keeps its gaps as holes. */
const rowsForEach = 4;
/** Holes cost a little too. */
const holesACell = 8;

export interface SheetFrame {
  name: string;
  hidden: boolean;
  isOurs?: boolean;
  merges: readonly Merge[];
  hiddenRows: readonly number[];
}

interface FilledRow {
  number: number;
  cells: CellValue[];
}

/** Number formats of one column. */
interface Formats {
  /** That of the first cell. */
  usual: string;
  /** By row, where some have another one. */
  others: string[] | null;
}

/** Collects the cells of one sheet by absolute place; work and memory go by the cells that hold something. */
export class GridBuilder {
  private rows: FilledRow[] = [];
  /** Made once a row comes after a later one. */
  private byNumber: Map<number, FilledRow> | null = null;
  private current: FilledRow = { number: -1, cells: [] };
  private readonly formats: Formats[] = [];
  private cells = 0;
  private firstColumn = Infinity;
  private lastColumn = -1;

  set(row: number, column: number, value: CellValue, format: string): void {
    if (value === null || value === '' || row >= mostRows || column >= mostColumns) return;
    const cells = this.rowAt(row);
    const gap = column - cells.length;
    if (gap >= 0) {
      const filled = gap <= widestFill ? gap : 0;
      this.cells += 1 + filled + Math.floor(Math.min(gap - filled, 1024) / holesACell);
      if (this.cells > mostCells) throw new FileRefusal('tooLarge');
      for (let left = filled; left > 0; left -= 1) cells.push(null);
    }
    cells[column] = value;
    this.noteFormat(row, column, format);
    if (column < this.firstColumn) this.firstColumn = column;
    if (column > this.lastColumn) this.lastColumn = column;
  }

  build(sheet: SheetFrame): SheetGrid {
    const frame = { name: sheet.name, hidden: sheet.hidden, ...(sheet.isOurs ? { isOurs: true } : {}) };
    if (this.byNumber) this.rows.sort((a, b) => a.number - b.number);
    const firstRow = this.rows[0]?.number;
    const lastRow = this.rows[this.rows.length - 1]?.number;
    const { firstColumn, lastColumn } = this;
    if (firstRow === undefined || lastRow === undefined) {
      return {
        ...frame,
        firstRow: 0,
        firstColumn: 0,
        values: [],
        numberFormats: [],
        merges: [],
        hiddenRows: [],
      };
    }
    return {
      ...frame,
      firstRow,
      firstColumn,
      values: this.valuesFrom(firstRow, lastRow),
      numberFormats: this.formatsFrom(firstRow),
      merges: sheet.merges
        .filter((merge) => merge.firstRow <= lastRow && merge.firstColumn <= lastColumn)
        .map((merge) => ({
          ...merge,
          lastRow: Math.min(merge.lastRow, lastRow),
          lastColumn: Math.min(merge.lastColumn, lastColumn),
        })),
      hiddenRows: sheet.hiddenRows.filter((row) => row <= lastRow),
    };
  }

  private rowAt(number: number): CellValue[] {
    if (number === this.current.number) return this.current.cells;
    const last = this.rows[this.rows.length - 1];
    if (last && number < last.number) this.byNumber ??= new Map(this.rows.map((row) => [row.number, row]));
    let row = this.byNumber?.get(number);
    if (!row) {
      row = { number, cells: [] };
      this.rows.push(row);
      this.byNumber?.set(number, row);
    }
    this.current = row;
    return row.cells;
  }

  private noteFormat(row: number, column: number, format: string): void {
    const formats = this.formats[column];
    if (!formats) this.formats[column] = { usual: format, others: null };
    else if (format !== formats.usual || formats.others?.[row] !== undefined)
      (formats.others ??= [])[row] = format;
  }

  private valuesFrom(firstRow: number, lastRow: number): (readonly CellValue[])[] {
    const values: (readonly CellValue[])[] = [];
    const isFilled = lastRow - firstRow < this.rows.length * rowsForEach + shortSheet;
    const empty: readonly CellValue[] = [];
    for (const { number, cells } of this.rows) {
      const gap = isFilled ? number - firstRow - values.length : 0;
      for (let left = gap; left > 0; left -= 1) values.push(empty);
      values[number - firstRow] = fromColumn(this.firstColumn, cells);
    }
    return values;
  }

  /** One for the whole column where its cells agree, else one for each row that has a cell. */
  private formatsFrom(firstRow: number): SheetGrid['numberFormats'] {
    const { firstColumn } = this;
    const mixed: string[][] = [];
    const formats = Array.from({ length: this.lastColumn - firstColumn + 1 }, (_, index) => {
      const own = this.formats[firstColumn + index];
      return own?.others ? (mixed[firstColumn + index] = []) : (own?.usual ?? null);
    });
    if (mixed.length === 0) return formats;
    for (const { number, cells } of this.rows) {
      eachHeld(cells, (value, column) => {
        const byRow = value === null ? undefined : mixed[column];
        const own = this.formats[column];
        if (own && byRow) byRow[number - firstRow] = own.others?.[number] ?? own.usual;
      });
    }
    return formats;
  }
}

/** Rows that a sheet may span whatever is in them. */
const shortSheet = 4_096;

function fromColumn(first: number, cells: readonly CellValue[]): readonly CellValue[] {
  if (first === 0) return cells;
  if (cells.length <= 1_000) return cells.slice(first);
  const moved: CellValue[] = [];
  eachHeld(cells, (value, column) => (moved[column - first] = value));
  return moved;
}
