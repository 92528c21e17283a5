import type { Merge } from '../workbook/sheet-grid';

/** A merge of more cells than this covers a sheet's background, not its table. */
const wholeSheet = 100_000;
/** Merges of at most as many rows are found by their rows, taller ones by their columns. */
const tall = 64;

/** Finds the merge that covers a cell. Null where there are no merges. */
export function mergeIndex(merges: readonly Merge[]): ((row: number, column: number) => Merge | null) | null {
  if (merges.length === 0) return null;
  const byRow = new Map<number, Merge[]>();
  const byColumn = new Map<number, Merge[]>();
  const note = (index: Map<number, Merge[]>, first: number, last: number, merge: Merge): void => {
    for (let place = first; place <= last; place += 1) {
      const held = index.get(place);
      if (held) held.push(merge);
      else index.set(place, [merge]);
    }
  };
  for (const merge of merges) {
    const { firstRow, lastRow, firstColumn, lastColumn } = merge;
    const rows = lastRow - firstRow + 1;
    if (rows * (lastColumn - firstColumn + 1) > wholeSheet) continue;
    if (rows <= tall) note(byRow, firstRow, lastRow, merge);
    else note(byColumn, firstColumn, lastColumn, merge);
  }
  for (const held of byRow.values()) held.sort((a, b) => a.firstColumn - b.firstColumn);
  for (const held of byColumn.values()) held.sort((a, b) => a.firstRow - b.firstRow);
  const across = (row: number, column: number): Merge | null => {
    const found = lastFrom(byRow.get(row), column, ({ firstColumn }) => firstColumn);
    return found && found.lastColumn >= column ? found : null;
  };
  if (byColumn.size === 0) return across;
  return (row, column) => {
    const found = lastFrom(byColumn.get(column), row, ({ firstRow }) => firstRow);
    return across(row, column) ?? (found && found.lastRow >= row ? found : null);
  };
}

/** The last of them that begins at or before a place. */
function lastFrom(
  merges: readonly Merge[] | undefined,
  place: number,
  begins: (merge: Merge) => number,
): Merge | null {
  if (!merges) return null;
  let [low, high] = [0, merges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const merge = merges[middle];
    if (merge && begins(merge) <= place) low = middle + 1;
    else high = middle;
  }
  return merges[low - 1] ?? null;
}
