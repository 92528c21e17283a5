import { lastDayOfMonth, type IsoMonth } from '../../shared/campaign/calendar';
import {
  daysLate,
  dueMonths,
  type AssignedPairing,
  type Campaign,
  type CountyCode,
  type Rubric,
} from '../../shared/campaign/campaign';
import { withThresholds } from '../../shared/campaign/thresholds';
import type { PairingSummary } from '../../shared/municipal/municipal-table';
import { rankMonth, type MonthRanking, type RankedCounty } from '../../shared/municipal/ranking';
import { liveCounties } from './merge-month';
import type { Office } from './office';
import { assignedPairings, rubricOfMonth } from './publish';

/** Pairings, units, townships and counties by their scores of a month, as they were judged when they came. */
export async function rankCounties(month: IsoMonth, office: Office): Promise<MonthRanking> {
  const [live, rubric, terms] = await Promise.all([
    liveCounties(month, office),
    rubricOfMonth(month, office),
    rankingTerms(month, office),
  ]);
  const digests = new Map(live.map(({ head, digest }) => [head.county, digest]));
  return rankBy(month, digests, terms, judgedBy(office.campaign, rubric));
}

/** What a county's versions do not say of its rank. */
export interface RankingTerms {
  assigned: readonly AssignedPairing[];
  /** Of every month due so far: days late, null where nothing came. */
  reportsOf(county: CountyCode): RankedCounty['reports'];
}

export async function rankingTerms(month: IsoMonth, office: Office): Promise<RankingTerms> {
  const { campaign, submissions } = office;
  const due = dueMonths(campaign, lastDayOfMonth(month));
  const [assigned, heads] = await Promise.all([
    assignedPairings(month, office),
    Promise.all(due.map((each) => submissions.heads(each))),
  ]);
  const firsts = new Map(heads.flat().map((head) => [`${head.county} ${head.month}`, head.firstReceivedOn]));
  const reportsOf = (county: CountyCode): RankedCounty['reports'] =>
    due.map((each) => {
      const first = firsts.get(`${county} ${each}`) ?? '';
      return first === '' ? null : daysLate(campaign, each, first);
    });
  return { assigned, reportsOf };
}

/** The campaign with the points and figures that a month goes by. */
export function judgedBy(campaign: Campaign, rubric: Rubric): Campaign {
  return { ...withThresholds(campaign, rubric.thresholds), rubric };
}

/** The ranks of what the counties' versions come to. */
export function rankBy(
  month: IsoMonth,
  judged: ReadonlyMap<CountyCode, { pairings: readonly PairingSummary[]; rubric: string | null }>,
  { assigned, reportsOf }: RankingTerms,
  campaign: Campaign,
): MonthRanking {
  const counties = campaign.counties.map(({ code }) => ({
    county: code,
    pairings: judged.get(code)?.pairings ?? [],
    rubric: judged.get(code)?.rubric ?? null,
    reports: reportsOf(code),
  }));
  return rankMonth(month, counties, assigned, campaign);
}
