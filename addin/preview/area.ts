import { parseAddress, type CellRef } from '../../shared/workbook/cell-ref';
import type { Merge } from '../../shared/workbook/sheet-grid';

/** Corners of a place, 0-based and inclusive. */
export type Area = Merge;

/** "F7" and "A3:H3" alike; null where the address is none. */
export function areaOfAddress(address: string): Area | null {
  const [from = '', to = from] = address.split(':');
  const [first, last] = [parseAddress(from), parseAddress(to)];
  if (!first || !last) return null;
  return {
    firstRow: Math.min(first.row, last.row),
    firstColumn: Math.min(first.column, last.column),
    lastRow: Math.max(first.row, last.row),
    lastColumn: Math.max(first.column, last.column),
  };
}

/** The areas of each sheet. */
export function areasBySheet(places: readonly CellRef[]): ReadonlyMap<string, readonly Area[]> {
  const areas = new Map<string, Area[]>();
  for (const { sheet, address } of places) {
    const area = areaOfAddress(address);
    if (area) areas.set(sheet, [...(areas.get(sheet) ?? []), area]);
  }
  return areas;
}

export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn
  );
}
