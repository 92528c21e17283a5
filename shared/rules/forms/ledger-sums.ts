import { monthOf, type IsoMonth } from '../../campaign/calendar';
import { liesInTerm } from '../../campaign/campaign';
import { rowsOf, type SheetRow } from '../../sheets/records';
import type { RuleContext } from '../define-rule';
import { pairingKey, type LedgerId } from './rows';
import { unitsByTownship } from './units-by-township';

export interface LedgerSum<K extends LedgerId> {
  ledger: K;
  of: 'pairing' | 'township';
  /** What a row adds: undefined where it is none of those summed, null where that cannot be read. */
  share(row: SheetRow<K>): number | null | undefined;
}

/** The sum for a pairing up to the end of a month; null where an unread row may belong to it. */
export type SumUpTo = (unit: string, township: string, month: IsoMonth) => number | null;

const any = '*';

/** Sums a ledger's rows that are dated in the term, whatever the as-of day, in one walk over them. */
export function ledgerSums<K extends LedgerId>(context: RuleContext, wanted: LedgerSum<K>): SumUpTo {
  const sums = new Map<string, Map<IsoMonth, number>>();
  const unreadFrom = new Map<string, IsoMonth>();
  for (const row of rowsOf(context.records, wanted.ledger)) {
    const date = row.fields.date ?? null;
    if (date !== null && !liesInTerm(context.campaign, date)) continue;
    const share = wanted.share(row);
    if (share === undefined) continue;
    const township = row.identity.township?.key ?? any;
    const isUnitNeeded = wanted.of === 'pairing' || township === any;
    const unit = isUnitNeeded ? (row.identity.unit?.key ?? any) : any;
    const key = pairingKey(unit, township);
    const month = date === null ? '' : monthOf(date);
    if (share === null || date === null || township === any || (unit === any && isUnitNeeded)) {
      const earliest = unreadFrom.get(key);
      if (earliest === undefined || month < earliest) unreadFrom.set(key, month);
    } else {
      const months = sums.get(key) ?? new Map<IsoMonth, number>();
      sums.set(key, months.set(month, (months.get(month) ?? 0) + share));
    }
  }
  const unitsOf = wanted.of === 'township' ? unitsByTownship(context.records) : null;
  return (unit, township, until) => {
    const units = unitsOf?.get(township) ?? [unit];
    const doubtful = [...units].flatMap((mate) => [pairingKey(mate, township), pairingKey(mate, any)]);
    for (const key of [...doubtful, pairingKey(any, township), pairingKey(any, any)]) {
      const month = unreadFrom.get(key);
      if (month !== undefined && month <= until) return null;
    }
    let sum = 0;
    for (const [month, amount] of sums.get(pairingKey(unitsOf ? any : unit, township)) ?? []) {
      if (month <= until) sum += amount;
    }
    return sum;
  };
}
