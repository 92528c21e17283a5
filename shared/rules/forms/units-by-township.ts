import type { WorkbookRecords } from '../../sheets/records';
import { rowsOfKinds } from './rows';

/** The units that support each township, by the roster and the progress sheet. */
export function unitsByTownship(records: WorkbookRecords): ReadonlyMap<string, ReadonlySet<string>> {
  const units = new Map<string, Set<string>>();
  for (const { identity } of rowsOfKinds(records, ['roster', 'progress'])) {
    if (!identity.unit || !identity.township) continue;
    const known = units.get(identity.township.key) ?? new Set<string>();
    units.set(identity.township.key, known.add(identity.unit.key));
  }
  return units;
}
