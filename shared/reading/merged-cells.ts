import type { GridView } from './grid-view';

/** The row whose cell speaks for a row of a merge: the merge's first, where it begins in this column below the header. */
export function holdingRow(view: GridView, row: number, column: number, lastHeaderRow: number): number {
  const merge = view.mergeAt(row, column);
  return merge && merge.firstColumn === column && merge.firstRow > lastHeaderRow ? merge.firstRow : row;
}
