import { refusalOf } from './excel-refusal';
import type { ListedSheet } from './excel-sheets';

/** Excel does not search protected sheets. */
export function askVisible({ proxy, isProtected }: ListedSheet): Excel.RangeAreas | null {
  if (isProtected) return null;
  const visible = proxy.getUsedRange().getSpecialCellsOrNullObject('Visible');
  return visible.load('areas/items/rowIndex,areas/items/rowCount');
}

/** Null where Excel cannot tell: hidden rows are read as all others. */
export async function readVisible(
  context: Excel.RequestContext,
  sheet: ListedSheet,
): Promise<Excel.RangeAreas | null> {
  try {
    const visible = askVisible(sheet);
    await context.sync();
    return visible;
  } catch (error) {
    if (refusalOf(error).reason === 'editing') throw error;
    return null;
  }
}

/** Rows of which no cell is visible. */
export function hiddenRows(visible: Excel.RangeAreas, firstRow: number, lastRow: number): number[] {
  const shown = new Set<number>();
  if (!visible.isNullObject) {
    for (const { rowIndex, rowCount } of visible.areas.items) {
      const last = Math.min(lastRow, rowIndex + rowCount - 1);
      for (let row = rowIndex; row <= last; row += 1) shown.add(row);
    }
  }
  return Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index).filter(
    (row) => !shown.has(row),
  );
}
