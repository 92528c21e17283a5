import { z } from 'zod';
import type { AssignedPairing } from '../../shared/campaign/campaign';
import { publishedList, type PublishedList } from '../../shared/municipal/published';
import type { CallAnswer, MunicipalServer } from './municipal-server';

/** The 结对名单 as it stands, those included that have ended. */
export function readPairings(
  server: MunicipalServer,
  signal?: AbortSignal,
): Promise<CallAnswer<PublishedList>> {
  return server.call({ path: '/campaign', isOfCampaign: true, answer: publishedList, signal });
}

/** Publishes a list in place of the one it was made of; `outrun` where that is the newest no more. */
export function publishPairings(
  server: MunicipalServer,
  pairings: readonly AssignedPairing[],
  baseVersion: number,
): Promise<CallAnswer<{ version: number }>> {
  return server.call({
    method: 'PUT',
    path: '/campaign/pairings',
    isOfCampaign: true,
    body: { pairings, baseVersion },
    answer: z.object({ version: z.int() }),
  });
}
