import type { IsoMonth } from '../../shared/campaign/calendar';
import { monthRanking, type MonthRanking } from '../../shared/municipal/ranking';
import type { CallAnswer, MunicipalServer } from './municipal-server';

/** Who stands where in a month. */
export function readRanking(
  server: MunicipalServer,
  month: IsoMonth,
  signal?: AbortSignal,
): Promise<CallAnswer<MonthRanking>> {
  return server.call({ path: `/municipal/ranking?month=${month}`, answer: monthRanking, signal });
}
