import { rowsOf, type WorkbookRecords } from '../../sheets/records';
import { pairingKey } from './rows';

/** What the roster lists. */
export interface RosterList {
  /** Stands in the roster, or may do so in a row whose unit or township is empty or could not be read. */
  mayList(unit: string, township: string): boolean;
  /** Units with their spellings, first mention first. */
  units: ReadonlyMap<string, readonly RosterEntry[]>;
}

export interface RosterEntry {
  unit: string;
  township: string;
  townshipKey: string;
}

const any = '*';

export function rosterList(records: WorkbookRecords): RosterList {
  const listed = new Set<string>();
  const units = new Map<string, RosterEntry[]>();
  for (const { identity } of rowsOf(records, 'roster')) {
    const { unit, township } = identity;
    listed.add(pairingKey(unit?.key ?? any, township?.key ?? any));
    if (!unit || !township) continue;
    const entries = units.get(unit.key) ?? [];
    entries.push({ unit: unit.name, township: township.name, townshipKey: township.key });
    units.set(unit.key, entries);
  }
  return {
    mayList: (unit, township) =>
      [unit, any].some((u) => [township, any].some((t) => listed.has(pairingKey(u, t)))),
    units,
  };
}
