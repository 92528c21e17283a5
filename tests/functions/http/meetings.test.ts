import { randomUUID } from 'node:crypto';
import { openOwnApi, otherCounty, ownCounty, type Api } from '../../support/api';

jest.setTimeout(60_000);

let api: Api;
// Its day is 31 December 2010: the first half-year ends with it.
beforeAll(async () => (api = await openOwnApi()));
afterAll(() => api.close());

const note = { date: '2010-09-20', counties: [], matters: '上半程进度', decisions: '每月25日前催报' };
const put = (id: string, body: object) =>
  api.send(`/municipal/meetings/${id}`, 'municipal', body, { method: 'PUT' });
const remove = (id: string, version: number) =>
  api.ask(`/municipal/meetings/${id}?version=${version}`, 'municipal', { method: 'DELETE' });
const log = async () => (await api.ask('/municipal/meetings', 'municipal')).body;

it('before the first meeting every period that is over lacks one', async () => {
  expect(await log()).toMatchObject({
    today: '2010-12-31',
    meetings: [],
    periods: [
      { kind: 'halfYear', quarters: ['2010-Q3', '2010-Q4'], due: '2010-12-31', held: [], daysOverdue: 0 },
      { kind: 'quarter', quarters: ['2010-Q3'], due: '2010-09-30', held: [], daysOverdue: 92 },
      { kind: 'quarter', quarters: ['2010-Q4'], due: '2010-12-31', held: [], daysOverdue: 0 },
      { kind: 'halfYear', quarters: ['2011-Q1', '2011-Q2'], due: '2011-06-30' },
      { kind: 'quarter', quarters: ['2011-Q1'] },
      { kind: 'quarter', quarters: ['2011-Q2'] },
    ],
  });
});

it('a meeting is noted once however often it is sent, changed, and taken out', async () => {
  const id = randomUUID();
  const first = await put(id, { ...note, version: 0 });
  expect(first).toMatchObject({ status: 200, body: { id, version: 1, ...note } });
  expect((await put(id, { ...note, version: 0 })).body).toEqual(first.body);
  const held = await log();
  expect(held.meetings).toEqual([first.body]);
  expect(held.periods.slice(0, 2)).toMatchObject([
    { held: ['2010-09-20'], daysOverdue: 0 },
    { held: ['2010-09-20'], daysOverdue: 0 },
  ]);

  const changed = { ...note, counties: [ownCounty, otherCounty], date: '2010-10-08' };
  expect(await put(id, { ...changed, version: 1 })).toMatchObject({ status: 200, body: { version: 2 } });
  expect((await log()).meetings).toMatchObject([changed]);
  expect((await remove(id, 2)).status).toBe(204);
  expect((await log()).meetings).toEqual([]);
});

it('of two officers at once one is told to look again; nothing is lost', async () => {
  const id = randomUUID();
  await put(id, { ...note, version: 0 });
  const answers = await Promise.all(['甲', '乙'].map((matters) => put(id, { ...note, matters, version: 1 })));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ kind: 'changedMeanwhile' });
  expect((await remove(id, 1)).status).toBe(409);
  expect((await put(id, { ...note, version: 7 })).status).toBe(409);
  const kept = answers.find(({ status }) => status === 200)?.body;
  expect((await log()).meetings).toEqual([kept]);
});

it.each([
  ['on a day that there is not', { ...note, date: '2010-02-30', version: 0 }, 'date'],
  ['about nothing', { ...note, matters: '', version: 0 }, 'matters'],
  ['with a county that there is not', { ...note, counties: ['999999'], version: 0 }, 'counties'],
])('no meeting %s', async (_, body, issue) =>
  expect(await put(randomUUID(), body)).toMatchObject({ status: 400, body: { issues: [issue] } }),
);
