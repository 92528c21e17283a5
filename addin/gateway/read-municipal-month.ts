import type { IsoMonth } from '../../shared/campaign/calendar';
import type { MunicipalMonth } from '../../shared/municipal/municipal-month';
import { readConflicts } from './conflicts';
import type { CallAnswer, MunicipalServer } from './municipal-server';
import { readRanking } from './read-ranking';
import { readStatus } from './read-status';
import { readSummaryTable } from './read-summary-table';

/** Everything of a month that goes into a workbook; the first refusal where one of its parts is refused. */
export async function readMunicipalMonth(
  server: MunicipalServer,
  month: IsoMonth,
  signal?: AbortSignal,
): Promise<CallAnswer<MunicipalMonth>> {
  const [summary, ranking, status, conflicts] = await Promise.all([
    readSummaryTable(server, month, signal),
    readRanking(server, month, signal),
    readStatus(server, signal),
    readConflicts(server, month, signal),
  ]);
  if (summary.kind !== 'done') return summary;
  if (ranking.kind !== 'done') return ranking;
  if (status.kind !== 'done') return status;
  if (conflicts.kind !== 'done') return conflicts;
  return {
    kind: 'done',
    value: {
      month,
      summary: summary.value,
      ranking: ranking.value,
      status: status.value,
      conflicts: conflicts.value,
    },
  };
}
