import type { SheetRow } from '../../sheets/records';
import { pairingKeyOf } from './rows';

/** A pairing in a month. Where nothing names a month, rows are compared within their own table only. */
export function monthKeyOf(row: SheetRow<'progress'>): string | null {
  const pairing = pairingKeyOf(row);
  const { month } = row.fields;
  if (pairing === null || month === null) return null;
  if (month) return `${pairing}\n${month}`;
  return row.cells.month ? null : `${pairing}\n${row.block}`;
}
