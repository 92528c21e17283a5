import type { SheetKindId } from '../sheets/index';
import { rowsOf, type SheetRow, type WorkbookRecords } from '../sheets/records';
import { pairingKey, type Pairing } from './pairings';

/** Rows of one kind by whom they are about; each grouping is made once, when first asked for. */
export interface KindIndex<K extends SheetKindId> {
  ofPairing(pairing: Pairing): readonly SheetRow<K>[];
  ofTownship(pairing: Pairing): readonly SheetRow<K>[];
  ofUnit(pairing: Pairing): readonly SheetRow<K>[];
}

export type RowIndex = { readonly [K in SheetKindId]: KindIndex<K> };

const indexes = new WeakMap<WorkbookRecords, RowIndex>();

/** The index of a workbook, kept as long as its records are. */
export function rowIndex(records: WorkbookRecords): RowIndex {
  const known = indexes.get(records);
  if (known) return known;
  const index: RowIndex = {
    roster: indexRows(rowsOf(records, 'roster')),
    funding: indexRows(rowsOf(records, 'funding')),
    loans: indexRows(rowsOf(records, 'loans')),
    activities: indexRows(rowsOf(records, 'activities')),
    contacts: indexRows(rowsOf(records, 'contacts')),
    reform: indexRows(rowsOf(records, 'reform')),
    institutions: indexRows(rowsOf(records, 'institutions')),
    seven: indexRows(rowsOf(records, 'seven')),
    progress: indexRows(rowsOf(records, 'progress')),
  };
  indexes.set(records, index);
  return index;
}

function indexRows<K extends SheetKindId>(rows: readonly SheetRow<K>[]): KindIndex<K> {
  const byPairing = once(() =>
    groupBy(rows, ({ identity: { unit, township } }) =>
      unit && township ? pairingKey(unit.key, township.key) : null,
    ),
  );
  const byTownship = once(() => groupBy(rows, (row) => row.identity.township?.key ?? null));
  const byUnit = once(() => groupBy(rows, (row) => row.identity.unit?.key ?? null));
  return {
    ofPairing: ({ unit, township }) => byPairing().get(pairingKey(unit.key, township.key)) ?? [],
    ofTownship: ({ township }) => byTownship().get(township.key) ?? [],
    ofUnit: ({ unit }) => byUnit().get(unit.key) ?? [],
  };
}

/** Items by key, in their order; an item without a key is left out. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
