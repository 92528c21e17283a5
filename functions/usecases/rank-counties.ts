import { lastDayOfMonth, type IsoMonth } from '../../shared/campaign/calendar';
import { daysLate, dueMonths } from '../../shared/campaign/campaign';
import { rankMonth, type MonthRanking } from '../../shared/municipal/ranking';
import { liveCounties } from './merge-month';
import type { Office } from './office';
import { assignedPairings } from './publish';

/** Pairings, units, townships and counties by their scores of a month. */
export async function rankCounties(month: IsoMonth, office: Office): Promise<MonthRanking> {
  const { campaign, submissions } = office;
  const due = dueMonths(campaign, lastDayOfMonth(month));
  const [live, assigned, heads] = await Promise.all([
    liveCounties(month, office),
    assignedPairings(month, office),
    Promise.all(due.map((each) => submissions.heads(each))),
  ]);
  const pairings = new Map(live.map(({ head, digest }) => [head.county, digest.pairings]));
  const firsts = new Map(heads.flat().map((head) => [`${head.county} ${head.month}`, head.firstReceivedOn]));
  const counties = campaign.counties.map(({ code }) => ({
    county: code,
    pairings: pairings.get(code) ?? [],
    reports: due.map((each) => {
      const first = firsts.get(`${code} ${each}`) ?? '';
      return first === '' ? null : daysLate(campaign, each, first);
    }),
  }));
  return rankMonth(month, counties, assigned, campaign);
}
