import type { IsoMonth } from '../../shared/campaign/calendar';
import type { Conflict } from '../../shared/municipal/conflicts';
import type { StatusMatrix } from '../../shared/municipal/month-status';
import type { SummaryRow } from '../../shared/municipal/municipal-table';
import type { MonthRanking } from '../../shared/municipal/ranking';
import { liveCounties, summaryOf } from './merge-month';
import type { Office } from './office';
import { rankCounties } from './rank-counties';
import { readStatus } from './read-status';
import { readConflicts } from './settle-conflicts';

/** Everything that is exported of a month. */
export async function readMonthTables(
  month: IsoMonth,
  office: Office,
): Promise<{
  summary: readonly SummaryRow[];
  status: StatusMatrix;
  ranking: MonthRanking;
  conflicts: readonly Conflict[];
}> {
  const [live, status, ranking, { conflicts }] = await Promise.all([
    liveCounties(month, office),
    readStatus(office),
    rankCounties(month, office),
    readConflicts(month, office),
  ]);
  return { summary: summaryOf(live), status, ranking, conflicts };
}
