import type { Review } from '../../shared/review/review';
import type { SheetRow } from '../../shared/sheets/records';
import { parseAddress, type CellRef } from '../../shared/workbook/cell-ref';

/** Names of the pairing that a place speaks of, "" where it speaks of none or of a whole table. */
export function pairingOfPlace(review: Review): (place: CellRef | null) => string {
  const byCell = new Map<string, string>();
  const byRow = new Map<string, string>();
  const rows: (readonly SheetRow[] | undefined)[] = Object.values(review.records.rows);
  for (const row of rows.flatMap((list) => list ?? [])) {
    const name = pairingName(row.identity.township?.name, row.identity.unit?.name);
    const cells: readonly (CellRef | undefined)[] = Object.values(row.cells);
    for (const cell of cells) {
      if (!cell) continue;
      setOnce(byCell, cellKey(cell), name);
      setOnce(byRow, rowKey(cell), name);
    }
  }
  return (place) =>
    place && !place.address.includes(':')
      ? (byCell.get(cellKey(place)) ?? byRow.get(rowKey(place)) ?? '')
      : '';
}

/** "官庄镇 / 怀化学院"; what is not known is left out. */
export function pairingName(township: string | undefined, unit: string | undefined): string {
  return [township, unit].filter((part) => part !== undefined && part !== '').join(' / ');
}

function cellKey(place: CellRef): string {
  return JSON.stringify([place.sheet, place.address]);
}

function rowKey(place: CellRef): string {
  return JSON.stringify([place.sheet, parseAddress(place.address)?.row]);
}

function setOnce(map: Map<string, string>, key: string, value: string): void {
  if (!map.has(key)) map.set(key, value);
}
