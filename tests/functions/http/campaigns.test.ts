import { randomUUID } from 'node:crypto';
import type { Campaign } from '../../../shared/campaign/campaign';
import { huaihua2010 } from '../../../shared/campaign/huaihua-2010-19';
import { nextCampaign } from '../../../shared/campaign/next-campaign';
import { buildCorrectedSampleCounty } from '../../fixtures/sample-county';
import { openOwnApi, otherCounty, ownCounty, type Api } from '../../support/api';
import { submissionOfFile } from '../../support/sample-submission';

jest.setTimeout(60_000);

/** A year after the built-in one, with another report day and one more county. */
const newcomer = '431299';
const proposed = nextCampaign(huaihua2010, { existing: [huaihua2010], today: '2011-06-30' });
const next: Campaign = {
  ...proposed,
  notice: '怀团发[2011]7号',
  reportDueDay: 25,
  counties: [
    ...proposed.counties,
    {
      code: newcomer,
      name: '试验区',
      aliases: [],
      likelyTypos: [],
      townships: [{ vintage: '2011', list: [{ code: null, name: '试验镇', kind: 'township' }] }],
    },
  ],
};
const old = submissionOfFile(buildCorrectedSampleCounty(), '沅陵县.xlsx', '2010-12');
/** The sample as it would look a year later. */
const yearLater: typeof old = {
  ...JSON.parse(
    JSON.stringify(old).replace(/20(10|11)(?=-\d\d)/g, (_, year: string) => `20${Number(year) + 1}`),
  ),
  campaign: next.id,
  rubric: next.rubric.id,
};

let api: Api;
const open = async (today: string) => {
  api = await openOwnApi('--today', today);
};
afterEach(() => api.close());

const put = (path: string, body: unknown) => api.send(path, 'municipal', body, { method: 'PUT' });
const publish = (campaign: object = next, more: object = {}) => put('/campaign', { campaign, ...more });
const submit = (submission: object, changes: object = {}) =>
  api.send('/submissions', ownCounty, { ...submission, submissionId: randomUUID(), ...changes });
const of = async (path: string, who = 'municipal') => (await api.ask(path, who)).body;

it('a campaign that was published is in force once its term has begun, with another ETag', async () => {
  await open('2011-08-31');
  const before = await api.ask('/campaign', null);
  expect(before.body).toMatchObject({ id: huaihua2010.id, campaignsVersion: 0, campaigns: [{}] });
  expect(await publish()).toMatchObject({ status: 200, body: { version: 1 } });
  const after = await api.ask('/campaign', null);
  expect(after.body).toMatchObject({ id: next.id, reportDueDay: 25, campaignsVersion: 1 });
  expect(after.body.campaigns).toEqual(
    [huaihua2010, next].map(({ id, title, term }) => ({ id, title, term })),
  );
  expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'));
  const headers = { 'If-None-Match': after.headers.get('etag') ?? '' };
  expect((await api.ask('/campaign', null, { headers })).status).toBe(304);
  expect((await of('/session', ownCounty)).openMonths).toEqual(next.requiredMonths);
  expect((await of('/health')).campaign).toBe(next.id);
  expect((await of('/municipal/status')).months).toEqual(next.requiredMonths);
});

it('until then the one before it stays in force, and either is told for its months', async () => {
  await open('2011-06-20');
  await publish();
  expect((await of('/campaign')).id).toBe(huaihua2010.id);
  expect((await of('/campaign?month=2011-07')).id).toBe(next.id);
  expect((await of('/campaign?month=2010-06')).id).toBe(huaihua2010.id);
  expect(await api.ask('/campaign?month=2020-01', null)).toMatchObject({
    status: 404,
    body: { kind: 'campaignUnknown' },
  });
});

it('every month is judged by its own campaign and keeps it', async () => {
  await open('2011-12-31');
  expect((await submit(old)).status).toBe(201);
  await publish();
  expect(await submit(yearLater, { month: '2011-12' })).toMatchObject({ status: 201 });
  // The other one's month, or the other one's id.
  expect(await submit(yearLater, { month: '2010-11', baseVersion: 0 })).toMatchObject({
    status: 400,
    body: { issues: ['campaign'] },
  });
  expect(await submit(old, { month: '2011-11' })).toMatchObject({
    status: 400,
    body: { issues: ['campaign'] },
  });
  expect(await submit(old, { month: '2010-11' })).toMatchObject({ status: 201 });
  const [december, yearOn] = await Promise.all(
    ['2010-12', '2011-12'].map((month) => of(`/submissions/${month}/${ownCounty}`)),
  );
  expect(december.scoreCard.rubric).toBe(huaihua2010.rubric.id);
  expect(yearOn.scoreCard.rubric).toBe(next.rubric.id);
  // Due on the 25th now, and received on the 31st.
  expect([december.daysLate, yearOn.daysLate]).toEqual([366, 6]);
});

it('the matrix, the ranking and the briefing of old months stay readable', async () => {
  await open('2011-12-31');
  await submit(old);
  const before = await Promise.all(['ranking', 'table', 'briefing'].map((each) => of(pathOf(each))));
  const matrix = await of('/municipal/status');
  await publish();
  expect(await Promise.all(['ranking', 'table', 'briefing'].map((each) => of(pathOf(each))))).toEqual(before);
  expect(await of('/municipal/status?month=2010-12')).toEqual(matrix);
  const now = await of('/municipal/status');
  expect(now.counties).toHaveLength(huaihua2010.counties.length + 1);
  expect((await of('/municipal/ranking?month=2011-12')).counties).toHaveLength(now.counties.length);
});

function pathOf(view: string): string {
  return `/municipal/${view}?month=2010-12`;
}

it('points and pairings of one campaign never reach another', async () => {
  await open('2011-12-31');
  await publish();
  const points = { ...huaihua2010.rubric.points, 'funding/annual-cash': 11, 'loans/disbursed': 11 };
  expect((await put('/campaign/rubric', { points, from: '2010-11', baseVersion: 0 })).status).toBe(200);
  expect((await put('/campaign/rubric', { points, from: '2011-12', baseVersion: 0 })).status).toBe(200);
  const pairings = [{ county: newcomer, township: '试验镇', unit: '怀化学院' }];
  expect(await put('/campaign/pairings?month=2010-12', { pairings })).toMatchObject({ status: 422 });
  expect(await put('/campaign/pairings?month=2011-12', { pairings, baseVersion: 0 })).toMatchObject({
    status: 200,
    body: { version: 1 },
  });
  const [earlier, later] = await Promise.all(
    ['2010-12', '2011-12'].map((month) => of(`/campaign?month=${month}`)),
  );
  const told = ({ rubrics, pairings: list }: typeof earlier) => ({
    rubrics: rubrics.map(({ id, from }: { id: string; from: string }) => `${id} ${from}`),
    pairings: list.length,
  });
  expect(told(earlier)).toEqual({
    rubrics: ['huaihua-2010-19/1 null', 'huaihua-2010-19/2 2010-11'],
    pairings: 0,
  });
  expect(told(later)).toEqual({
    rubrics: ['huaihua-2011/1 null', 'huaihua-2011/2 2011-12'],
    pairings: 1,
  });
});

it('meetings belong to the campaign in which they were held', async () => {
  await open('2011-12-31');
  await publish();
  const meeting = (date: string, counties: string[]) =>
    put(`/municipal/meetings/${randomUUID()}`, {
      date,
      counties,
      matters: '碰头',
      decisions: '',
      version: 0,
    });
  expect((await meeting('2010-12-20', [ownCounty])).status).toBe(200);
  expect((await meeting('2011-12-20', [newcomer])).status).toBe(200);
  expect((await meeting('2010-12-21', [newcomer])).status).toBe(400);
  const dates = async (path: string) => (await of(path)).meetings.map(({ date }: { date: string }) => date);
  expect(await dates('/municipal/meetings')).toEqual(['2011-12-20']);
  expect(await dates('/municipal/meetings?month=2010-12')).toEqual(['2010-12-20']);
});

it('a county that only the next campaign knows gets its key', async () => {
  await open('2011-06-20');
  const key = () =>
    api.send('/keys', 'municipal', { scope: { role: 'county', county: newcomer }, label: '试验区' });
  expect((await key()).status).toBe(400);
  await publish();
  expect((await key()).status).toBe(201);
});

describe('is not published', () => {
  beforeEach(() => open('2011-12-31'));

  it('with a month of another campaign', async () => {
    const term = { ...next.term, first: '2011-06-01' };
    expect(await publish({ ...next, term })).toMatchObject({
      status: 422,
      body: { kind: 'campaignRefused', parts: [{ field: 'term', reason: 'taken', seen: '2011-06' }] },
    });
    expect((await of('/campaign')).campaignsVersion).toBe(0);
  });

  it('as something that is no campaign at all', async () => {
    expect(await publish({ ...next, counties: [] })).toMatchObject({
      status: 400,
      body: { kind: 'malformed', issues: ['campaign.counties'] },
    });
  });

  it('in place of one that the officer has not seen', async () => {
    expect((await publish(next, { baseVersion: 0 })).status).toBe(200);
    expect(await publish({ ...next, reportDueDay: 20 }, { baseVersion: 0 })).toMatchObject({
      status: 409,
      body: { kind: 'outrun' },
    });
    const both = await Promise.all(
      [20, 21].map((reportDueDay) => publish({ ...next, reportDueDay }, { baseVersion: 1 })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('otherwise once a county has submitted by it', async () => {
    await publish();
    expect((await publish({ ...next, reportDueDay: 20 })).status).toBe(200);
    expect((await publish()).status).toBe(200);
    expect((await submit(yearLater, { month: '2011-12' })).status).toBe(201);
    expect(await publish({ ...next, reportDueDay: 20 })).toMatchObject({
      status: 422,
      body: { parts: [{ field: 'id', reason: 'inUse', seen: next.id }] },
    });
    expect((await publish({ ...next, title: { zhCN: '改名', en: 'Renamed' } })).status).toBe(200);
    expect((await of('/campaign')).title.zhCN).toBe('改名');
  });

  it('by a county', async () => {
    const answer = await api.send('/campaign', otherCounty, { campaign: next }, { method: 'PUT' });
    expect(answer.status).toBe(403);
  });
});
