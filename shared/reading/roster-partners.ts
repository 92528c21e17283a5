import { rowsOf, type TownshipIdentity, type UnitIdentity, type WorkbookRecords } from '../sheets/records';

/** Whom the roster pairs with whom, where that is one alone. */
export interface RosterPartners {
  unitOf(township: TownshipIdentity): UnitIdentity | null;
  townshipOf(unit: UnitIdentity): TownshipIdentity | null;
}

export function rosterPartners(records: WorkbookRecords): RosterPartners {
  const units = new Map<string, Map<string, UnitIdentity>>();
  const townships = new Map<string, Map<string, TownshipIdentity>>();
  for (const { identity } of rowsOf(records, 'roster')) {
    const { township, unit } = identity;
    if (!township || !unit) continue;
    add(units, township.key, unit);
    add(townships, unit.key, township);
  }
  return {
    unitOf: ({ key }) => theOnly(units.get(key)),
    townshipOf: ({ key }) => theOnly(townships.get(key)),
  };
}

function add<T extends { key: string }>(
  partners: Map<string, Map<string, T>>,
  key: string,
  partner: T,
): void {
  const known = partners.get(key) ?? new Map<string, T>();
  if (!known.has(partner.key)) known.set(partner.key, partner);
  partners.set(key, known);
}

function theOnly<T>(partners: ReadonlyMap<string, T> | undefined): T | null {
  if (partners?.size !== 1) return null;
  const [only] = partners.values();
  return only ?? null;
}
