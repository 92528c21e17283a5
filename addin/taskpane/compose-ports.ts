import { huaihua2010 } from '../../shared/campaign/huaihua-2010-19';
import { addCountyCorrections, readCountyCorrections } from '../gateway/county-corrections';
import { HeadMemory } from '../gateway/head-memory';
import { KeyStore } from '../gateway/key-store';
import { MunicipalServer } from '../gateway/municipal-server';
import { OutboxStore } from '../gateway/outbox-store';
import { SubmissionClient } from '../gateway/submission-client';
import { SubmissionIds } from '../gateway/submission-ids';
import type { PanePorts } from './App';
import { CampaignSession } from './campaign-session';
import type { CountyCorrections } from './correction-store';
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
  const keys = new KeyStore(localStorage);
  const review: ReviewPorts = {
    desk,
    host,
    storage: localStorage,
    countyCorrections: client && countyCorrections(client.api, keys),
    today: config.today ?? dayIn(campaigns.state.campaign.timeZone, new Date()),
    // Whoever asks goes by the campaign that is chosen then.
    get campaign() {
      return campaigns.state.campaign;
    },
    get published() {
      return campaigns.state.published;
    },
  };
  const demoKeys = config.demoKeys ?? {};
  if (demoKeys.county !== undefined) keys.adopt('county', demoKeys.county);
  if (demoKeys.municipal !== undefined) keys.adopt('municipal', demoKeys.municipal);
  const server = client && serverPorts(client, review, keys);
  void server?.outbox.start();
  return {
    desk,
    host,
    storage: review.storage,
    countyCorrections: review.countyCorrections ?? null,
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

function countyCorrections(api: string, keys: KeyStore): CountyCorrections {
  const server = (): MunicipalServer | null => {
    const key = keys.get('county');
    return key === null ? null : new MunicipalServer(api, key, 'zh-CN');
  };
  return {
    async read(county) {
      const asked = server();
      return asked && readCountyCorrections(asked, county);
    },
    async add(county, said) {
      const asked = server();
      return asked && addCountyCorrections(asked, county, said);
    },
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
