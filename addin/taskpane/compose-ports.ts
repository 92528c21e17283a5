import { huaihua2010 } from '../../shared/campaign/huaihua-2010-19';
import { HeadMemory } from '../gateway/head-memory';
import { KeyStore } from '../gateway/key-store';
import { OutboxStore } from '../gateway/outbox-store';
import { SubmissionClient } from '../gateway/submission-client';
import { SubmissionIds } from '../gateway/submission-ids';
import type { PanePorts } from './App';
import { CampaignSession } from './campaign-session';
import { dayIn } from './day-in';
import { HistorySession } from './history-session';
import { MailingSession } from './mailing-session';
import { OutboxSession } from './outbox-session';
import type { PageConfig } from './page-config';
import type { PaneHost } from './pane-host';
import type { ReviewDesk } from './review-desk';
import type { ReviewPorts } from './review-session';
import { SubmissionSession } from './submission-session';
import { YearSession } from './year-session';

/** Everything that the pane works with, whichever page it stands on. */
export async function composePorts(config: PageConfig, host: PaneHost, desk: ReviewDesk): Promise<PanePorts> {
  const client = config.api === undefined ? null : new SubmissionClient(config.api);
  const campaigns = new CampaignSession(client, localStorage, huaihua2010);
  await campaigns.start();
  const review: ReviewPorts = {
    desk,
    host,
    storage: localStorage,
    today: config.today ?? dayIn(campaigns.state.campaign.timeZone, new Date()),
    // Whoever asks goes by the campaign that is chosen then.
    get campaign() {
      return campaigns.state.campaign;
    },
    get published() {
      return campaigns.state.published;
    },
  };
  const keys = new KeyStore(localStorage);
  const demoKeys = config.demoKeys ?? {};
  if (demoKeys.county !== undefined) keys.adopt('county', demoKeys.county);
  if (demoKeys.municipal !== undefined) keys.adopt('municipal', demoKeys.municipal);
  const server = client && serverPorts(client, review, keys);
  void server?.outbox.start();
  return {
    desk,
    host,
    storage: review.storage,
    today: review.today,
    get campaign() {
      return review.campaign;
    },
    get published() {
      return review.published;
    },
    campaigns,
    refreshPublished: () => campaigns.refresh('no-cache'),
    server,
    mailing: new MailingSession(review, client),
    keys,
    demoKeys,
  };
}

function serverPorts(
  client: SubmissionClient,
  review: ReviewPorts,
  keys: KeyStore,
): NonNullable<PanePorts['server']> {
  const outbox = new OutboxSession(new OutboxStore(), client, keys);
  const heads = new HeadMemory(localStorage);
  const submission = new SubmissionSession(client, review, new SubmissionIds(), heads, outbox);
  return {
    client,
    submission,
    outbox,
    history: new HistorySession(client.api, review),
    year: new YearSession(client.api, review),
  };
}
