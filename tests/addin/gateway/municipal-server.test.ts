import { z } from 'zod';
import { MunicipalServer } from '../../../addin/gateway/municipal-server';
import { readSummaryTable } from '../../../addin/gateway/read-summary-table';
import { answeringServer, type AnsweringServer, type Reply } from './answering-server';

let server: AnsweringServer;
async function serverOf(...replies: Reply[]): Promise<MunicipalServer> {
  server = await answeringServer(...replies);
  return new MunicipalServer(server.address, 'key', 'zh-CN', { timeoutMs: 200, retryAfterMs: [5, 5] });
}
afterEach(() => server.close());

const answer = z.object({ n: z.number() });

test.each<[string, Reply, object]>([
  ['done', { status: 200, body: { n: 1 } }, { kind: 'done', value: { n: 1 } }],
  ['nothing of what was asked for', { status: 200, body: { n: 'x' } }, { kind: 'serverFault', status: 200 }],
  [
    'no, and why',
    { status: 409, body: { kind: 'stale', detail: '有人先一步' } },
    { kind: 'problem', status: 409, problem: { kind: 'stale', detail: '有人先一步' } },
  ],
  ['no, without a word', { status: 409 }, { kind: 'serverFault', status: 409 }],
  ['no valid key', { status: 401, body: { kind: 'unauthorised' } }, { kind: 'unauthorised' }],
  ['a county key', { status: 403, body: { kind: 'forbidden' } }, { kind: 'forbidden' }],
])('the answer to a call is %s', async (_, reply, expected) => {
  const office = await serverOf(reply);
  await expect(office.call({ path: '/things', answer })).resolves.toEqual(expected);
});

test('a question whose answer is lost is asked again, a decision is not', async () => {
  const office = await serverOf('drop', { status: 200, body: { n: 1 } });
  await expect(office.call({ path: '/things', answer })).resolves.toMatchObject({ kind: 'done' });
  await server.close();
  const other = await serverOf('drop', { status: 200, body: { n: 1 } });
  await expect(other.call({ method: 'POST', path: '/things', body: {}, answer })).resolves.toEqual({
    kind: 'offline',
  });
  expect(server.heard).toHaveLength(1);
});

const row = {
  county: '431222',
  countyName: '沅陵县',
  township: '官庄镇',
  kind: 'township',
  unit: '怀化学院',
  cash: 5000,
  townshipLoans: 0,
  activities: { mayFourth: 0, services: 1, training: 0, leaderExchange: 0, loanPublicity: 0, other: 0 },
  meetingsMet: 1,
  meetingsDue: 12,
  reportsMade: 0,
  reportsDue: 4,
  steps: 0,
  deputies: null,
  systems: 0,
  sevenOnes: 0,
  total: 12.5,
  earned: 12.5,
  due: 100,
  overdueShortfalls: 3,
  state: 'submitted',
  version: 1,
};
const page = (township: string, next: string | null): Reply => ({
  status: 200,
  body: {
    kind: 'summary',
    month: '2010-12',
    heads: [],
    next,
    rows: [{ ...row, township }],
    totals: { pairings: 2, cash: 10_000, loans: 0, meanTotal: 12.5 },
  },
});
const townshipsOf = async (office: MunicipalServer): Promise<unknown> => {
  const table = await readSummaryTable(office, '2010-12');
  return table.kind === 'done' ? table.value.rows.map(({ township }) => township) : table;
};

test('the municipal table is fetched page by page', async () => {
  const office = await serverOf(page('官庄镇', 'a b'), page('沅陵镇', null));
  expect(await townshipsOf(office)).toEqual(['官庄镇', '沅陵镇']);
  expect(server.heard.map(({ path }) => path)).toEqual([
    '/api/municipal/table?month=2010-12',
    '/api/municipal/table?month=2010-12&after=a%20b',
  ]);
});

test('a table that is superseded while it is fetched begins anew, once', async () => {
  const superseded = { status: 410, body: { kind: 'superseded' } };
  const office = await serverOf(page('官庄镇', 'a'), superseded, page('沅陵镇', null));
  expect(await townshipsOf(office)).toEqual(['沅陵镇']);
  await server.close();
  expect(await townshipsOf(await serverOf(superseded))).toMatchObject({ kind: 'problem', status: 410 });
  expect(server.heard).toHaveLength(2);
});
