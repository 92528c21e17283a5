import {
  lastDayOfQuarter,
  monthOf,
  type IsoDate,
  type IsoMonth,
  type IsoQuarter,
} from '../campaign/calendar';
import { counts, type Campaign } from '../campaign/campaign';
import type { SheetRow } from '../sheets/records';

/** A quarter is reported by its last month. */
export function lastMonthOf(period: IsoMonth | IsoQuarter): IsoMonth {
  return period.includes('Q') ? monthOf(lastDayOfQuarter(period)) : period;
}

/**
 * The month that a progress row reports; null where it cannot be read, lies outside the term or after the as-of
 * day. On a sheet that names no month at all a row stands for the month of the as-of day.
 */
export function countingMonth(
  row: SheetRow<'progress'>,
  { campaign, asOf }: { campaign: Campaign; asOf: IsoDate },
): IsoMonth | null {
  const written = row.fields.month;
  if (!written) return written === undefined && !row.cells.month ? monthOf(asOf) : null;
  const month = lastMonthOf(written);
  return counts(campaign, month, asOf) ? month : null;
}
