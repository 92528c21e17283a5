import type { Merge } from '../../shared/workbook/sheet-grid';
import { refusalOf } from './excel-refusal';
import type { ListedSheet } from './excel-sheets';

export function askMerges(range: Excel.Range): Excel.RangeAreas {
  const merged = range.getMergedAreasOrNullObject();
  const corners = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'];
  return merged.load(corners.map((corner) => `areas/items/${corner}`).join(','));
}

/** Excel tells no more than 512 merged areas at once: more are asked for in parts of the sheet. */
export async function readMerges(
  context: Excel.RequestContext,
  sheet: ListedSheet,
  firstRow: number,
  lastRow: number,
): Promise<Merge[]> {
  try {
    const merged = askMerges(sheet.proxy.getRange(`${firstRow + 1}:${lastRow + 1}`));
    await context.sync();
    return mergesOf(merged);
  } catch (error) {
    if (refusalOf(error).reason === 'editing' || firstRow === lastRow) throw error;
    const middle = Math.floor((firstRow + lastRow) / 2);
    const upper = await readMerges(context, sheet, firstRow, middle);
    const lower = await readMerges(context, sheet, middle + 1, lastRow);
    const known = new Set(upper.map((merge) => JSON.stringify(merge)));
    return [...upper, ...lower.filter((merge) => !known.has(JSON.stringify(merge)))];
  }
}

export function mergesOf(merged: Excel.RangeAreas): Merge[] {
  if (merged.isNullObject) return [];
  return merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    firstRow: rowIndex,
    firstColumn: columnIndex,
    lastRow: rowIndex + rowCount - 1,
    lastColumn: columnIndex + columnCount - 1,
  }));
}
