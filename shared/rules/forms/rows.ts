import {
  lastDayOfQuarter,
  monthOf,
  type IsoDate,
  type IsoMonth,
  type IsoQuarter,
} from '../../campaign/calendar';
import type { SheetKindId } from '../../sheets/index';
import { rowsOf, type SheetRow, type WorkbookRecords } from '../../sheets/records';

/** Kinds whose rows are one dated event each. */
export const ledgers = ['funding', 'loans', 'activities', 'contacts'] as const;
export type LedgerId = (typeof ledgers)[number];

/** The rows of several kinds, one kind after the other. */
export function* rowsOfKinds<K extends SheetKindId>(
  records: WorkbookRecords,
  kinds: readonly K[],
): Generator<SheetRow<K>> {
  for (const kind of kinds) yield* rowsOf(records, kind);
}

/** The pairing of a row as a key; null where the row does not say. */
export function pairingKeyOf({ identity: { unit, township } }: Pick<SheetRow, 'identity'>): string | null {
  return unit && township ? pairingKey(unit.key, township.key) : null;
}

export function pairingKey(unit: string, township: string): string {
  return `${unit}\n${township}`;
}

/** A quarter is reported by its last month. */
export function lastMonthOf(period: IsoMonth | IsoQuarter): IsoMonth {
  return period.includes('Q') ? monthOf(lastDayOfQuarter(period)) : period;
}

/** The month of a progress row, a quarter by its last; that of the as-of day where no column names one. */
export function progressMonth(row: SheetRow<'progress'>, asOf: IsoDate): IsoMonth | null {
  const { month } = row.fields;
  if (month) return lastMonthOf(month);
  return month === undefined && !row.cells.month ? monthOf(asOf) : null;
}

/** The column gives the figure of one month or quarter (本月, 本季), not the sum so far. */
export function isPeriodic(row: SheetRow, field: string, records: WorkbookRecords): boolean {
  return records.blocks[row.block]?.periodic.includes(field) ?? false;
}

/** The row is of another county than the workbook. */
export function isOfOtherCounty({ identity: { county } }: SheetRow, records: WorkbookRecords): boolean {
  return county !== null && records.county !== null && county !== records.county;
}

/** The row's county has no such township on its lists. */
export function isUnlistedTownship({ identity: { county, township } }: SheetRow): boolean {
  return county !== null && township !== null && township.code === null;
}
