import { huaihua2010 } from '../../shared/campaign/huaihua-2010-19';
import { KeyStore } from '../gateway/key-store';
import { SubmissionClient } from '../gateway/submission-client';
import { SubmissionIds } from '../gateway/submission-ids';
import type { PanePorts } from './App';
import { dayIn } from './day-in';
import type { PageConfig } from './page-config';
import type { PublishedTerms } from './published-terms';
import type { PaneHost } from './pane-host';
import type { ReviewDesk } from './review-desk';
import { SubmissionSession } from './submission-session';

/** Everything that the pane works with, whichever page it stands on. */
export async function composePorts(config: PageConfig, host: PaneHost, desk: ReviewDesk): Promise<PanePorts> {
  const campaign = huaihua2010;
  const client = config.api === undefined ? null : new SubmissionClient(config.api);
  const published: PublishedTerms = {};
  const refreshPublished = async (cache?: RequestCache): Promise<void> => {
    const newest = await client?.published(cache);
    if (!newest) return;
    const { pairings: assigned, rubrics, stampKeys } = newest;
    Object.assign(published, { assigned, rubrics, stampKeys });
  };
  await refreshPublished();
  const review = {
    desk,
    host,
    storage: localStorage,
    campaign,
    today: config.today ?? dayIn(campaign.timeZone, new Date()),
    published,
  };
  const keys = new KeyStore(localStorage);
  const demoKeys = config.demoKeys ?? {};
  if (demoKeys.county !== undefined) keys.adopt('county', demoKeys.county);
  if (demoKeys.municipal !== undefined) keys.adopt('municipal', demoKeys.municipal);
  return {
    ...review,
    refreshPublished: () => refreshPublished('no-cache'),
    server: client && { client, submission: new SubmissionSession(client, review, new SubmissionIds()) },
    keys,
    demoKeys,
  };
}
