import type { CountyCode } from '../campaign/campaign';
import type { SheetKindId } from '../sheets/index';
import {
  rowsOf,
  type SheetRow,
  type TownshipIdentity,
  type UnitIdentity,
  type WorkbookRecords,
} from '../sheets/records';
import type { CellRef } from '../workbook/cell-ref';
import { lastMonthOf } from './progress-months';

/** A supporting unit and a township, as the workbook lists them. */
export interface Pairing {
  county: CountyCode | null;
  township: TownshipIdentity;
  unit: UnitIdentity;
  /** The cell at which the pairing's shortfalls are shown (verdict §4). */
  at: CellRef | null;
  roster: SheetRow<'roster'> | null;
}

/** Where pairings are looked for: the first group that names any is the list. */
const sources: readonly (readonly SheetKindId[])[] = [
  ['roster'],
  ['progress', 'funding', 'loans', 'activities', 'contacts'],
  ['seven', 'reform', 'institutions'],
];

/** The pairings of the roster, else of the latest progress rows and the ledgers, else of the other sheets; each once. */
export function listPairings(records: WorkbookRecords): readonly Pairing[] {
  for (const kinds of sources) {
    const found = new Map<string, Pairing>();
    for (const kind of kinds) {
      for (const row of inOrderOfPlace(kind, records)) {
        const pairing = pairingOf(row);
        if (!pairing) continue;
        const key = pairingKey(pairing.unit.key, pairing.township.key);
        if (!found.has(key)) found.set(key, pairing);
      }
    }
    if (found.size > 0) return [...found.values()];
  }
  return [];
}

export function pairingKey(unitKey: string, townshipKey: string): string {
  return `${unitKey}\n${townshipKey}`;
}

/** Rows of a kind, the one that gives a pairing its place before the pairing's others. */
function inOrderOfPlace(kind: SheetKindId, records: WorkbookRecords): readonly SheetRow[] {
  if (kind !== 'progress') return rowsOf(records, kind);
  const latest = new Map<string, SheetRow<'progress'>>();
  for (const row of rowsOf(records, kind)) {
    const { township, unit } = row.identity;
    if (!township || !unit) continue;
    const key = pairingKey(unit.key, township.key);
    const known = latest.get(key);
    if (!known || monthRank(row) >= monthRank(known)) latest.set(key, row);
  }
  return [...latest.values()];
}

/** A row that names no month stands for the as-of day's: it is the latest; an unreadable month comes first. */
function monthRank(row: SheetRow<'progress'>): string {
  const { month } = row.fields;
  if (month) return lastMonthOf(month);
  return month === undefined && !row.cells.month ? '9999' : '';
}

function pairingOf(row: SheetRow): Pairing | null {
  const { county, township, unit } = row.identity;
  if (!township || !unit) return null;
  return { county, township, unit, at: row.cells.unit ?? null, roster: isRosterRow(row) ? row : null };
}

function isRosterRow(row: SheetRow): row is SheetRow<'roster'> {
  return row.kind === 'roster';
}
