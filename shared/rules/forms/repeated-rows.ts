import { foldText } from '../../campaign/names';
import { rowsOf, type SheetRow, type WorkbookRecords } from '../../sheets/records';
import type { Violation } from '../define-rule';
import { repeated } from './repeated';
import { pairingKeyOf, type LedgerId } from './rows';

/** A value that two rows must share: null where it is unread, '' where it is blank. */
export type Shared = string | number | null;

/** Rows of a ledger that name the same pairing and date as an earlier one and share the other values too. */
export function* repeatedRows<K extends LedgerId>(
  records: WorkbookRecords,
  ledger: K,
  sharedBy: (row: SheetRow<K>) => readonly Shared[],
): Generator<Violation<'repeated'>> {
  const keyOf = (row: SheetRow<K>): string | null => {
    const shared = [pairingOf(row), row.fields.date ?? null, ...sharedBy(row)];
    return shared.includes(null) ? null : shared.join('\t');
  };
  for (const { first, later } of repeated(rowsOf(records, ledger), keyOf)) {
    const { date, township, unit } = later.fields;
    yield {
      messageId: 'repeated',
      at: later.cells.date ?? null,
      related: first.cells.date ? [first.cells.date] : [],
      data: {
        pairing: [unit, township].filter((name) => typeof name === 'string'),
        date: date ?? '',
        first: first.cells.date?.address ?? '',
      },
    };
  }
}

/** A loan may leave its unit blank, which then agrees with another blank. */
function pairingOf(row: SheetRow<LedgerId>): Shared {
  const { township } = row.identity;
  const isUnitBlank = row.kind === 'loans' && row.fields.unit === undefined;
  return isUnitBlank && township ? township.key : pairingKeyOf(row);
}

export function sharedText(value: string | null | undefined): Shared {
  return value === null ? null : foldText(value ?? '');
}

export function sharedList(value: readonly string[] | null | undefined): Shared {
  return value === null ? null : [...new Set(value ?? [])].sort().join(' ');
}
