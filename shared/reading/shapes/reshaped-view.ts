import type { CellValue } from '../../workbook/sheet-grid';
import { isBlank, shownText, type GridView } from '../grid-view';

/** Where a cell of a reshaped table stands on the sheet; `says`, where it means another thing than it shows. */
export interface Source {
  row: number;
  column: number;
  says?: CellValue;
}

/**
 * A sheet as if it had been laid out as a plain table: rows and columns counted from 0, each cell somewhere on the real
 * sheet. Findings land there.
 */
export function reshapedView(
  view: GridView,
  rows: number,
  columns: number,
  source: (row: number, column: number) => Source | null,
): GridView {
  const value = (row: number, column: number): CellValue => {
    const from = source(row, column);
    if (!from) return null;
    return from.says !== undefined ? from.says : shownValue(view, from);
  };
  const filled = new Map<number, readonly number[]>();
  for (let row = 0; row < rows; row += 1) {
    const held: number[] = [];
    for (let column = 0; column < columns; column += 1) if (!isBlank(value(row, column))) held.push(column);
    if (held.length > 0) filled.set(row, held);
  }
  return {
    ...view,
    firstRow: 0,
    firstColumn: 0,
    lastRow: rows - 1,
    lastColumn: columns - 1,
    filledRows: [...filled.keys()],
    filledColumns: (row) => filled.get(row) ?? [],
    value,
    mergeAt: () => null,
    isDate: (row, column) => {
      const from = source(row, column);
      return from !== null && from.says === undefined && view.isDate(from.row, from.column);
    },
    isHiddenRow: (row) => {
      const from = source(row, 0);
      return from !== null && view.isHiddenRow(from.row);
    },
    place: (row, column) => {
      const from = source(row, column);
      return view.place(from?.row ?? view.firstRow, from?.column ?? view.firstColumn);
    },
  };
}

/** A merge shows its value in all its cells. */
function shownValue(view: GridView, { row, column }: Source): CellValue {
  const merge = view.mergeAt(row, column);
  return merge ? view.value(merge.firstRow, merge.firstColumn) : view.value(row, column);
}

/** Every text above a row, as titles of what stands below. */
export function textsAbove(view: GridView, row: number): string[] {
  return view.filledRows
    .filter((other) => other < row)
    .flatMap((other) => view.filledColumns(other).map((column) => shownText(view.value(other, column))));
}
