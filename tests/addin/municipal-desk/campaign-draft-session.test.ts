import { MunicipalServer } from '../../../addin/gateway/municipal-server';
import { CampaignDraftSession } from '../../../addin/municipal-desk/campaign-draft-session';
import { draftOfNext } from '../../../addin/presenters/campaign-draft';
import { readCampaignDraft } from '../../../addin/presenters/read-campaign-draft';
import { huaihua2010 } from '../../../shared/campaign/huaihua-2010-19';
import { openOwnApi, type OwnApi } from '../../support/api';

jest.setTimeout(60_000);

const existing = [huaihua2010];
const begun = draftOfNext(huaihua2010, huaihua2010.rubric, { existing, today: '2011-08-02' });

class Kept {
  private readonly held = new Map<string, string>();
  getItem(key: string): string | null {
    return this.held.get(key) ?? null;
  }
  setItem(key: string, text: string): void {
    this.held.set(key, text);
  }
  removeItem(key: string): void {
    this.held.delete(key);
  }
}

let storage: Kept;
let session: CampaignDraftSession;
const written = () => {
  const { draft } = session.state;
  if (!draft) throw new Error('no draft');
  const { campaign } = readCampaignDraft(draft, existing, 'zhCN');
  if (!campaign) throw new Error('not ready');
  return campaign;
};

beforeEach(() => {
  storage = new Kept();
  session = new CampaignDraftSession(storage);
  session.begin(begun);
});

it('what is written outlives the page, and what is dropped does not', () => {
  session.type('notice', '怀团发[2011]7号');
  session.require('monthsOff', '2012-02', false);
  session.typePoints('funding/annual-cash', '9');
  session.typeFigure('annualCash', '8000');
  session.writePlaces('沅陵县,官庄镇');
  expect(new CampaignDraftSession(storage).state.draft).toEqual(session.state.draft);
  expect(session.state.draft).toMatchObject({ monthsOff: ['2012-02'], places: '沅陵县,官庄镇' });
  session.drop();
  expect(new CampaignDraftSession(storage).state.draft).toBeNull();
});

it('another list of townships takes the place of one’s own', () => {
  session.writePlaces('沅陵县,官庄镇');
  session.chooseVintage('2023');
  expect(session.state.draft).toMatchObject({ vintage: '2023', places: null });
});

describe('publishing', () => {
  let api: OwnApi;
  let server: MunicipalServer;
  beforeEach(async () => {
    api = await openOwnApi('--today', '2011-08-02');
    server = new MunicipalServer(api.base, api.authorization('municipal').replace('Bearer ', ''), 'zh-CN');
    session.type('notice', '怀团发[2011]7号');
  });
  afterEach(() => api.close());

  it('is done once, and the draft is gone', async () => {
    const campaign = written();
    const [first, second] = await Promise.all([
      session.publish(server, campaign, 0),
      session.publish(server, campaign, 0),
    ]);
    expect([first, second]).toEqual([true, false]);
    expect(session.state).toMatchObject({ draft: null, published: { id: 'huaihua-2011' } });
    expect((await api.ask('/campaign', null)).body.campaignsVersion).toBe(1);
    expect(new CampaignDraftSession(storage).state.draft).toBeNull();
  });

  it('that somebody else was quicker with keeps the draft', async () => {
    const other = { ...written(), reportDueDay: 20 };
    await api.send('/campaign', 'municipal', { campaign: other }, { method: 'PUT' });
    expect(await session.publish(server, written(), 0)).toBe(true);
    expect(session.state.refused).toMatchObject({ kind: 'problem', problem: { kind: 'outrun' } });
    expect(session.state.draft).not.toBeNull();
  });

  it('without a network keeps it, too', async () => {
    const nowhere = new MunicipalServer('http://127.0.0.1:9', 'key', 'zh-CN', {
      timeoutMs: 200,
      retryAfterMs: [],
    });
    expect(await session.publish(nowhere, written(), 0)).toBe(false);
    expect(session.state.refused).toEqual({ kind: 'offline' });
    expect(session.state.draft).not.toBeNull();
  });
});
