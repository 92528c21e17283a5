import { z } from 'zod';
import type { Campaign } from '../../shared/campaign/campaign';
import { campaignList, type CampaignList } from '../../shared/municipal/published';
import type { CallAnswer, MunicipalServer } from './municipal-server';

/** Every campaign there is, and how often one was published. */
export function readCampaigns(
  server: MunicipalServer,
  signal?: AbortSignal,
): Promise<CallAnswer<CampaignList>> {
  return server.call({ path: '/campaign', answer: campaignList, signal });
}

/** Publishes a campaign; `outrun` where another one was published since it was begun. */
export function publishCampaign(
  server: MunicipalServer,
  campaign: Campaign,
  baseVersion: number,
): Promise<CallAnswer<{ version: number }>> {
  return server.call({
    method: 'PUT',
    path: '/campaign',
    body: { campaign, baseVersion },
    answer: z.object({ version: z.int() }),
  });
}
