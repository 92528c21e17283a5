import { isUnseen, seenText } from '../campaign/characters';
import { cellAddress, type CellRef } from '../workbook/cell-ref';
import {
  eachHeld,
  isCellError,
  isDateFormat,
  isUncachedFormula,
  type CellValue,
  type Merge,
  type SheetGrid,
} from '../workbook/sheet-grid';
import { mergeIndex } from './merge-index';

/** A sheet's cells by absolute 0-based row and column, merges resolved on demand. */
export interface GridView {
  grid: SheetGrid;
  name: string;
  /** Absolute; `last` ones lie before `first` ones on an empty sheet. */
  firstRow: number;
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
  /** Rows with a value, top first: work goes over these, never over the bounding box. */
  filledRows: readonly number[];
  /** Columns of a row with a value, left first. */
  filledColumns(row: number): readonly number[];
  /** The cell's own value: null for the covered cells of a merge. */
  value(row: number, column: number): CellValue;
  /** The merge that covers a cell, its first cell included. */
  mergeAt(row: number, column: number): Merge | null;
  isDate(row: number, column: number): boolean;
  /** The cell's number format where it is worth looking at: neither General nor a date's. */
  format(row: number, column: number): string | null;
  isHiddenRow(row: number): boolean;
  place(row: number, column: number): CellRef;
}

export function viewGrid(grid: SheetGrid): GridView {
  const mergeAt = mergeIndex(grid.merges);
  const hidden = new Set(grid.hiddenRows);
  const { values, firstRow, firstColumn } = grid;
  const value = (row: number, column: number): CellValue =>
    values[row - firstRow]?.[column - firstColumn] ?? null;
  const filled = new Map<number, readonly number[]>();
  let lastColumn = firstColumn - 1;
  eachHeld(values, (cells, index) => {
    if (cells.length === 0) return;
    const columns: number[] = [];
    eachHeld(cells, (cell, offset) => {
      if (!isBlank(cell)) columns.push(firstColumn + offset);
    });
    if (columns.length === 0) return;
    filled.set(firstRow + index, columns);
    lastColumn = Math.max(lastColumn, columns[columns.length - 1] ?? 0);
  });
  const formatAt = (row: number, column: number): string | null | undefined => {
    const format = grid.numberFormats[column - firstColumn];
    return typeof format === 'object' ? format?.[row - firstRow] : format;
  };
  const filledRows = [...filled.keys()];
  const lastRow = filledRows[filledRows.length - 1] ?? firstRow - 1;
  return {
    grid,
    name: grid.name,
    firstRow,
    lastRow,
    firstColumn,
    lastColumn,
    filledRows,
    filledColumns: (row) => filled.get(row) ?? [],
    value: (row, column) => {
      const merge = mergeAt?.(row, column);
      return merge && (merge.firstRow !== row || merge.firstColumn !== column) ? null : value(row, column);
    },
    mergeAt: (row, column) => mergeAt?.(row, column) ?? null,
    isDate: (row, column) => showsDate(formatAt(row, column)),
    format: (row, column) => {
      const format = formatAt(row, column);
      return !format || format === 'General' || showsDate(format) ? null : format;
    },
    isHiddenRow: (row) => hidden.has(row),
    place: (row, column) => ({ sheet: grid.name, address: cellAddress(row, column) }),
  };
}

const dateFormats = new Map<string, boolean>();

function showsDate(format: string | null | undefined): boolean {
  if (!format || format === 'General') return false;
  let shows = dateFormats.get(format);
  if (shows === undefined) {
    shows = isDateFormat(format);
    dateFormats.set(format, shows);
  }
  return shows;
}

/** Empty, or nothing that can be seen. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && isUnseen(value));
}

/** What a person sees in a cell, for quoting. */
export function shownText(value: CellValue): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (isUncachedFormula(value)) return '=…';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' ? seenText(value).trim() : String(Number(value.toPrecision(15)));
}
