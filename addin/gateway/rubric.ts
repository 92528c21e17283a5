import { z } from 'zod';
import type { IsoMonth } from '../../shared/campaign/calendar';
import { publishedRubric, type ProposedRubric } from '../../shared/municipal/published';
import { rankingTrial, type RankingTrial } from '../../shared/municipal/ranking-trial';
import type { CallAnswer, MunicipalServer } from './municipal-server';

const publishedRubrics = z.object({ rubrics: z.array(publishedRubric) });
export type PublishedRubrics = z.infer<typeof publishedRubrics>;

/** Every version of the points, the campaign's own first. */
export function readRubrics(
  server: MunicipalServer,
  signal?: AbortSignal,
): Promise<CallAnswer<PublishedRubrics>> {
  return server.call({ path: '/campaign', isOfCampaign: true, answer: publishedRubrics, signal });
}

/** How a month would be ranked by other points and figures; the server keeps nothing of it. */
export function tryRubric(
  server: MunicipalServer,
  month: IsoMonth,
  proposed: ProposedRubric,
  signal?: AbortSignal,
): Promise<CallAnswer<RankingTrial>> {
  return server.call({
    method: 'POST',
    path: '/municipal/ranking/trial',
    body: { month, ...proposed },
    answer: rankingTrial,
    signal,
  });
}

/** Publishes points from a month on, made on a version; `outrun` where that is the newest no more. */
export function publishRubric(
  server: MunicipalServer,
  proposed: ProposedRubric,
  { from, baseVersion }: { from: IsoMonth; baseVersion: number },
): Promise<CallAnswer<{ version: number }>> {
  return server.call({
    method: 'PUT',
    path: '/campaign/rubric',
    isOfCampaign: true,
    body: { ...proposed, from, baseVersion },
    answer: z.object({ version: z.int() }),
  });
}
