import { z } from 'zod';
import type { AssignedPairing, Campaign, County, CountyCode } from '../campaign/campaign';
import { pairingKey } from '../scoring/pairings';
import { groupBy } from '../scoring/row-index';
import { roundHundredth } from '../scoring/rounding';
import { identifyTownship, identifyUnit } from '../sheets/identify-rows';
import type { PairingSummary } from './municipal-table';

const ranked = { rank: z.int().min(1), total: z.number().nullable() };
const ofCounty = { county: z.string(), countyName: z.string() };

export const monthRanking = z.object({
  month: z.string(),
  /** The points that hold in the month. */
  rubric: z.string(),
  /** How a county's total is made: its pairings' mean by a share, and points for its reports, a share of a late one. */
  terms: z.object({ scoreShare: z.number(), reportPoints: z.number(), lateShare: z.number() }),
  pairings: z.array(
    z.object({
      ...ranked,
      ...ofCounty,
      township: z.string(),
      unit: z.string(),
      earned: z.number(),
      due: z.number(),
      /** Assigned by the municipal office, but without a row. */
      withoutRows: z.boolean(),
    }),
  ),
  units: z.array(z.object({ ...ranked, unit: z.string(), pairings: z.int() })),
  townships: z.array(z.object({ ...ranked, ...ofCounty, township: z.string(), pairings: z.int() })),
  counties: z.array(
    z.object({
      ...ranked,
      ...ofCounty,
      pairings: z.int(),
      /** The points that its version was judged by when it came; null where nothing came, or it is not known. */
      rubric: z.string().nullable(),
      /** Mean of the pairings' totals. */
      mean: z.number(),
      /** Months due so far, by when their first version came. */
      reports: z.object({ inTime: z.int(), late: z.int(), missing: z.int(), points: z.number() }),
    }),
  ),
});
export type MonthRanking = z.infer<typeof monthRanking>;

/** One county's month as it is ranked. */
export interface RankedCounty {
  county: CountyCode;
  /** None where nothing came. */
  pairings: readonly PairingSummary[];
  /** Id of the points that these were judged by. */
  rubric?: string | null | undefined;
  /** Of every month due so far: days late, null where nothing came. */
  reports: readonly (number | null)[];
}

interface Entry {
  county: County;
  township: string;
  townshipKey: string;
  unit: string;
  unitKey: string;
  /** Exact, of 100; null where nothing is due. */
  exact: number | null;
  earned: number;
  due: number;
  withoutRows: boolean;
}

/** Who stands where (verdict §4): equal totals share a rank, what has no total comes last. */
export function rankMonth(
  month: string,
  submitted: readonly RankedCounty[],
  assigned: readonly AssignedPairing[],
  campaign: Campaign,
): MonthRanking {
  const byCounty = campaign.counties.map((county) => {
    const own = submitted.find(({ county: code }) => code === county.code);
    const named = assigned.filter(({ county: code }) => code === county.code);
    return { county, own, entries: entriesOf(county, own?.pairings ?? [], named) };
  });
  const entries = byCounty.flatMap((each) => each.entries);
  return {
    month,
    rubric: campaign.rubric.id,
    terms: { ...campaign.county },
    pairings: inRanks(
      entries.map(({ county, township, unit, exact, earned, due, withoutRows }) => ({
        total: rounded(exact),
        ...named(county),
        township,
        unit,
        earned,
        due,
        withoutRows,
      })),
    ),
    units: inRanks(
      [...groupBy(entries, ({ unitKey }) => unitKey).values()].map((group) => ({
        total: meanOf(group),
        unit: group[0]?.unit ?? '',
        pairings: group.length,
      })),
    ),
    townships: inRanks(
      [...groupBy(entries, ({ county, townshipKey }) => `${county.code} ${townshipKey}`).values()].flatMap(
        (group) => {
          const [first] = group;
          return first
            ? [
                {
                  total: meanOf(group),
                  ...named(first.county),
                  township: first.township,
                  pairings: group.length,
                },
              ]
            : [];
        },
      ),
    ),
    counties: inRanks(
      byCounty.map(({ county, own, entries: each }) => countyResult(county, each, own, campaign)),
    ),
  };
}

/** The pairings that count for a county: those assigned to it where any are, else those that it lists. */
function entriesOf(
  county: County,
  pairings: readonly PairingSummary[],
  assigned: readonly AssignedPairing[],
): readonly Entry[] {
  const scored = pairings.map((pairing) => scoredEntry(county, pairing));
  if (assigned.length === 0) return scored;
  const held = new Map(scored.map((entry) => [pairingKey(entry.unitKey, entry.townshipKey), entry]));
  return assigned.map(({ township: written, unit: name }) => {
    const township = identifyTownship(written, county);
    const unit = identifyUnit(name);
    return (
      held.get(pairingKey(unit.key, township.key)) ?? {
        county,
        township: township.name,
        townshipKey: township.key,
        unit: name,
        unitKey: unit.key,
        exact: 0,
        earned: 0,
        due: 0,
        withoutRows: true,
      }
    );
  });
}

function scoredEntry(county: County, { township, unit, earned, due }: PairingSummary): Entry {
  const [townshipKey, unitKey] = [identifyTownship(township, county).key, identifyUnit(unit).key];
  const exact = due > 0 ? (100 * earned) / due : null;
  return { county, township, townshipKey, unit, unitKey, exact, earned, due, withoutRows: false };
}

function countyResult(
  county: County,
  entries: readonly Entry[],
  { reports, rubric = null }: Pick<RankedCounty, 'reports' | 'rubric'> = { reports: [] },
  campaign: Campaign,
): Omit<MonthRanking['counties'][number], 'rank'> {
  const { scoreShare, reportPoints, lateShare } = campaign.county;
  const exact = entries.flatMap((entry) => entry.exact ?? []);
  const mean = exact.length === 0 ? 0 : sum(exact) / exact.length;
  const inTime = reports.filter((days) => days === 0).length;
  const missing = reports.filter((days) => days === null).length;
  const late = reports.length - inTime - missing;
  const points =
    reports.length === 0 ? reportPoints : (reportPoints * (inTime + lateShare * late)) / reports.length;
  return {
    total: roundHundredth(mean * scoreShare + points),
    ...named(county),
    pairings: entries.length,
    rubric,
    mean: roundHundredth(mean),
    reports: { inTime, late, missing, points: roundHundredth(points) },
  };
}

function named({ code, name }: County): { county: CountyCode; countyName: string } {
  return { county: code, countyName: name };
}

function inRanks<T extends { total: number | null }>(items: readonly T[]): (T & { rank: number })[] {
  const sorted = [...items].sort((a, b) => (b.total ?? -1) - (a.total ?? -1));
  const first = new Map<number | null, number>();
  sorted.forEach(({ total }, index) => {
    if (!first.has(total)) first.set(total, index + 1);
  });
  return sorted.map((item) => ({ rank: first.get(item.total) ?? 1, ...item }));
}

function meanOf(entries: readonly Entry[]): number | null {
  const exact = entries.flatMap((entry) => entry.exact ?? []);
  return exact.length === 0 ? null : roundHundredth(sum(exact) / exact.length);
}

function rounded(exact: number | null): number | null {
  return exact === null ? null : roundHundredth(exact);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
