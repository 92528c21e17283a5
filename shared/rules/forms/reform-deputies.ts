import { rowsOf, type RowIdentity, type SheetRow, type WorkbookRecords } from '../../sheets/records';
import type { CellRef } from '../../workbook/cell-ref';
import { pairingKeyOf } from './rows';

/** The deputies that the reform sheet gives for a pairing: its own row first, then any of its township. */
export function reformDeputies(
  records: WorkbookRecords,
): (pairing: RowIdentity) => { count: number; at: CellRef | null } | null {
  const ofPairing = new Map<string, SheetRow<'reform'>>();
  const ofTownship = new Map<string, SheetRow<'reform'>>();
  for (const row of rowsOf(records, 'reform')) {
    if (row.fields.deputies === undefined) continue;
    const pairing = pairingKeyOf(row);
    const township = row.identity.township?.key;
    if (pairing !== null && !ofPairing.has(pairing)) ofPairing.set(pairing, row);
    if (township !== undefined && !ofTownship.has(township)) ofTownship.set(township, row);
  }
  return (identity) => {
    const row =
      ofPairing.get(pairingKeyOf({ identity }) ?? '') ?? ofTownship.get(identity.township?.key ?? '');
    const count = row?.fields.deputies;
    return typeof count === 'number' ? { count, at: row?.cells.deputies ?? null } : null;
  };
}
