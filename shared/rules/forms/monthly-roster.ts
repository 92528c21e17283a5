import { rowsOf, type SheetRow, type WorkbookRecords } from '../../sheets/records';
import { pairingKeyOf } from './rows';

/**
 * The roster's rows; of a table that is roster and progress in one, and names months, only the first of each
 * pairing, for there every month has its row.
 */
export function rosterRowsOnce(records: WorkbookRecords): readonly SheetRow<'roster'>[] {
  const monthly = monthlyRosters(records);
  const met = new Set<string>();
  return rowsOf(records, 'roster').filter((row) => {
    if (!monthly.has(row.block)) return true;
    const key = `${row.block}\n${pairingKeyOf(row)}`;
    if (met.has(key)) return false;
    met.add(key);
    return true;
  });
}

function monthlyRosters({ blocks }: WorkbookRecords): ReadonlySet<number> {
  const monthly = new Set(
    blocks
      .filter(({ kind, headerCells }) => kind === 'progress' && headerCells.month)
      .map(({ header }) => `${header.sheet}\n${header.address}`),
  );
  return new Set(
    blocks.flatMap(({ kind, header }, index) =>
      kind === 'roster' && monthly.has(`${header.sheet}\n${header.address}`) ? [index] : [],
    ),
  );
}
