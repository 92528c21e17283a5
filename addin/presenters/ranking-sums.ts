import { lastDayOfMonth, type IsoMonth } from '../../shared/campaign/calendar';
import { dueMonths, type Campaign } from '../../shared/campaign/campaign';
import type { StatusMatrix } from '../../shared/municipal/month-status';
import type { MonthRanking } from '../../shared/municipal/ranking';
import { roundHundredth } from '../../shared/scoring/rounding';
import type { RankedPairing } from './ranking-lines';

/** How a mean of pairings comes about: each as it is added up, before rounding. */
export interface MeanSum {
  /** Those with something due; the others do not count. */
  counted: number;
  /** Of the exact totals, and what it comes to by pairing; rounded to be read. */
  sum: number;
  mean: number | null;
}

export function meanSum(pairings: readonly RankedPairing[]): MeanSum {
  const exact = pairings.flatMap((pairing) => exactTotal(pairing) ?? []);
  const sum = exact.reduce((all, each) => all + each, 0);
  return {
    counted: exact.length,
    sum: roundHundredth(sum),
    mean: exact.length === 0 ? null : roundHundredth(sum / exact.length),
  };
}

/** An assigned pairing without rows counts as 0; one of which nothing is due does not count. */
function exactTotal({ earned, due, withoutRows }: RankedPairing): number | null {
  if (withoutRows) return 0;
  return due > 0 ? (100 * earned) / due : null;
}

/** One month's report of a county as it counts: 1 in time, a share late, 0 missing. */
export interface ReportShare {
  month: IsoMonth;
  /** Null: missing. */
  daysLate: number | null;
  share: number;
}

/** The reports that a county's points are made of. */
export function reportShares(
  { month, terms }: Pick<MonthRanking, 'month' | 'terms'>,
  county: string,
  status: StatusMatrix,
  campaign: Campaign,
): ReportShare[] {
  const cells = status.counties.find((each) => each.county === county)?.months ?? [];
  return dueMonths(campaign, lastDayOfMonth(month)).map((due) => {
    const daysLate = cells.find((cell) => cell.month === due)?.daysLate ?? null;
    return { month: due, daysLate, share: daysLate === null ? 0 : daysLate === 0 ? 1 : terms.lateShare };
  });
}
