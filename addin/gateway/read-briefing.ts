import type { IsoMonth } from '../../shared/campaign/calendar';
import { briefing, type Briefing } from '../../shared/municipal/briefing';
import type { CallAnswer, MunicipalServer } from './municipal-server';

/** What a quarter's briefing is written from, as a month stands. */
export function readBriefing(
  server: MunicipalServer,
  month: IsoMonth,
  signal?: AbortSignal,
): Promise<CallAnswer<Briefing>> {
  return server.call({ path: `/municipal/briefing?month=${month}`, answer: briefing, signal });
}
