import type { IsoMonth } from '../../shared/campaign/calendar';
import type { CountyCode } from '../../shared/campaign/campaign';
import {
  conflict,
  monthConflicts,
  type Conflict,
  type MonthConflicts,
} from '../../shared/municipal/conflicts';
import type { CallAnswer, MunicipalServer } from './municipal-server';

/** What counties say differently of a month, with every decision. */
export function readConflicts(
  server: MunicipalServer,
  month: IsoMonth,
  signal?: AbortSignal,
): Promise<CallAnswer<MonthConflicts>> {
  return server.call({ path: `/municipal/conflicts?month=${month}`, answer: monthConflicts, signal });
}

/** Settles a conflict as it was looked at; a `conflictChanged` problem where something has been said since. */
export function decideConflict(
  server: MunicipalServer,
  { id, mark }: Pick<Conflict, 'id' | 'mark'>,
  { note, county }: { note: string; county: CountyCode | null },
): Promise<CallAnswer<Conflict>> {
  return server.call({
    method: 'POST',
    path: `/municipal/conflicts/${id}/decision`,
    body: { note, mark, ...(county !== null && { county }) },
    answer: conflict,
  });
}
