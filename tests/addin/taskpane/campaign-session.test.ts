import { CampaignSession } from '../../../addin/taskpane/campaign-session';
import { SubmissionClient } from '../../../addin/gateway/submission-client';
import { huaihua2010 } from '../../../shared/campaign/huaihua-2010-19';
import { nextCampaign } from '../../../shared/campaign/next-campaign';
import { openOwnApi, type OwnApi } from '../../support/api';

jest.setTimeout(60_000);

const next = {
  ...nextCampaign(huaihua2010, { existing: [huaihua2010], today: '2011-06-30' }),
  notice: '怀团发[2011]7号',
};
const nowhere = new SubmissionClient('http://127.0.0.1:9/api');

class Kept {
  private readonly held = new Map<string, string>();
  constructor(private readonly room = Infinity) {}
  getItem(key: string): string | null {
    return this.held.get(key) ?? null;
  }
  setItem(key: string, text: string): void {
    if (text.length > this.room) throw new Error('QuotaExceededError');
    this.held.set(key, text);
  }
  removeItem(key: string): void {
    this.held.delete(key);
  }
}

let api: OwnApi;
let client: SubmissionClient;
const publish = (campaign: object = next) =>
  api.send('/campaign', 'municipal', { campaign }, { method: 'PUT' });
const started = async (of: SubmissionClient | null, storage = new Kept()) => {
  const session = new CampaignSession(of, storage, huaihua2010);
  await session.start();
  return session;
};

beforeEach(async () => {
  api = await openOwnApi('--today', '2011-09-30');
  client = new SubmissionClient(api.base);
});
afterEach(() => api.close());

it('without a server the built-in campaign holds, and there is nothing to choose', async () => {
  const { state } = await started(null);
  expect(state.campaign).toBe(huaihua2010);
  expect(state.all).toEqual([huaihua2010]);
});

it('the campaign in force comes from the server, with what was published for it', async () => {
  await publish();
  const points = { ...next.rubric.points, 'funding/annual-cash': 9, 'loans/disbursed': 13 };
  await api.send('/campaign/rubric', 'municipal', { points, from: '2011-09' }, { method: 'PUT' });
  const { state } = await started(client);
  expect(state.campaign).toEqual(next);
  expect(state.published.rubrics?.map(({ id }) => id)).toEqual(['huaihua-2011/1', 'huaihua-2011/2']);
  expect(state.all.map(({ id }) => id)).toEqual([huaihua2010.id, next.id]);
});

it('an earlier one can be chosen, and a refresh stays with it', async () => {
  await publish();
  const session = await started(client);
  await session.choose(huaihua2010.id);
  expect(session.state.campaign).toEqual(huaihua2010);
  const { campaign } = session.state;
  await session.refresh('no-cache');
  expect(session.state.campaign).toBe(campaign);
});

it('a pane that is open hears of a campaign that was published meanwhile, and goes on by its own', async () => {
  const session = await started(client);
  expect(session.state.all).toHaveLength(1);
  await publish();
  await session.refresh('no-cache');
  expect(session.state.all).toHaveLength(2);
  expect(session.state.campaign.id).toBe(huaihua2010.id);
});

it('what was told last is remembered for starts without a network', async () => {
  await publish();
  const storage = new Kept();
  await started(client, storage);
  const offline = await started(nowhere, storage);
  expect(offline.state.campaign).toEqual(next);
  expect(offline.state.all).toHaveLength(2);
  await offline.choose(huaihua2010.id);
  expect(offline.state.campaign).toBe(huaihua2010);
});

it('one that cannot be had leaves the campaign as it was, and says so', async () => {
  await publish();
  await publish({
    ...nextCampaign(next, { existing: [huaihua2010, next], today: '2012-06-30' }),
    notice: '怀团发[2012]3号',
  });
  const storage = new Kept();
  const session = await started(client, storage);
  const [, , third] = session.state.all;
  const offline = await started(nowhere, storage);
  await offline.choose(third?.id ?? '');
  expect(offline.state.campaign).toEqual(next);
  expect(offline.state.unreached).toEqual(third);
});

it.each(['{', '{"rubrics":[]}', '"x"'])('a memory that holds %s is passed over', async (text) => {
  const storage = new Kept();
  storage.setItem('qianshou.campaign', 'x');
  storage.setItem('qianshou.campaign.x', text);
  expect((await started(nowhere, storage)).state.campaign).toBe(huaihua2010);
});

it('a storage that is full keeps nobody from working', async () => {
  await publish();
  const storage = new Kept(1_000);
  expect((await started(client, storage)).state.campaign).toEqual(next);
  expect((await started(nowhere, storage)).state.campaign).toBe(huaihua2010);
});
