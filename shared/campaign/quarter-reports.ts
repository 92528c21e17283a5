import {
  dayNumber,
  isIsoDay,
  lastDayOfQuarter,
  monthBefore,
  quarterOf,
  type IsoDate,
  type IsoQuarter,
} from './calendar';
import { counts, type Campaign } from './campaign';
import type { WordOf } from './words';

/** To whom every quarter is reported (R13). */
export const reportRecipients = [
  'ownPartyOrganisation',
  'municipalCommittee',
] as const satisfies readonly WordOf<'counterpart'>[];

/** The required quarter that ended so few days before that it may still be reported; null where none did. */
export function quarterInGrace(campaign: Campaign, date: IsoDate): IsoQuarter | null {
  if (!isIsoDay(date)) return null;
  const month = `${date.slice(0, 5)}${String(3 * Number(quarterOf(date).slice(6)) - 2).padStart(2, '0')}`;
  const before = quarterOf(monthBefore(month));
  const daysAfter = dayNumber(date) - dayNumber(lastDayOfQuarter(before));
  return daysAfter <= campaign.quarterGraceDays && campaign.requiredQuarters.includes(before) ? before : null;
}

/** A report of the last quarter that is made soon after the term: it is not outside it. */
export function isReportAfterTerm(
  campaign: Campaign,
  date: IsoDate,
  counterparts: readonly string[] | null | undefined,
): boolean {
  return (
    date > campaign.term.last &&
    quarterInGrace(campaign, date) !== null &&
    reportRecipients.some((recipient) => counterparts?.includes(recipient))
  );
}

/** Counts by the as-of day; a report after the term once the whole term has passed. */
export function reportCounts(
  campaign: Campaign,
  date: IsoDate,
  counterparts: readonly string[] | null | undefined,
  asOf: IsoDate,
): boolean {
  return (
    counts(campaign, date, asOf) ||
    (asOf >= campaign.term.last && isReportAfterTerm(campaign, date, counterparts))
  );
}
