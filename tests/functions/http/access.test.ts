import { endpoints } from '../../../functions/http/endpoints';
import { problemsOf } from '../../../functions/http/openapi';
import { problems } from '../../../functions/http/problem';
import { buildCorrectedSampleCounty } from '../../fixtures/sample-county';
import { openApi, otherCounty, ownCounty, type Answer, type Api } from '../../support/api';
import { submissionOfFile } from '../../support/sample-submission';

jest.setTimeout(60_000);

/** Who asks, in the order of the table's columns. */
const askers = ['none', 'wrong', 'expired', 'revoked', 'other', 'own', 'municipal'] as const;

const open = (status: number) => Array(7).fill(status);
const known = (status: number, municipal = status) => [401, 401, 401, 401, status, status, municipal];
const county = (own: number, municipal = own) => [401, 401, 401, 401, 403, own, municipal];
const office = (status: number) => [401, 401, 401, 401, 403, 403, status];

const month = '2010-11';
const head = `/submissions/${month}/${ownCounty}`;
const meeting = '11111111-1111-4111-8111-111111111111';
const nonsense = { body: '{"nonsense":1}' };

interface Line {
  path: string;
  body?: string;
  /** Statuses, asker by asker. */
  expected: readonly number[];
}

/**
 * Every endpoint with what each asker is answered. Bodies are nonsense on purpose: who is let through gets 400, and
 * nothing is changed.
 */
const table: Readonly<Record<string, Line>> = {
  'GET /health': { path: '/health', expected: open(200) },
  'GET /campaign': { path: '/campaign', expected: open(200) },
  'GET /openapi.json': { path: '/openapi.json', expected: open(200) },
  'GET /docs': { path: '/docs', expected: open(200) },
  'GET /session': { path: '/session', expected: known(200) },
  'POST /submissions': { path: '/submissions', ...nonsense, expected: known(400) },
  'POST /stamps': { path: '/stamps', ...nonsense, expected: known(400) },
  'GET /answers/{county}': { path: `/answers/${ownCounty}`, expected: county(200) },
  'PUT /answers/{county}': { path: `/answers/${ownCounty}`, ...nonsense, expected: county(400) },
  'GET /municipal/answers': { path: '/municipal/answers', expected: office(200) },
  'GET /submissions/{month}/{county}': { path: head, expected: county(404) },
  'GET /submissions/{month}/{county}/history': { path: `${head}/history`, expected: county(404) },
  'GET /submissions/{month}/{county}/diff': { path: `${head}/diff`, expected: county(404) },
  'GET /submissions/{month}/{county}/stamped': {
    path: `${head}/stamped?wire=${'a'.repeat(64)}`,
    expected: county(404),
  },
  'POST /submissions/{month}/{county}/return': { path: `${head}/return`, ...nonsense, expected: office(400) },
  'POST /submissions/{month}/{county}/accept': { path: `${head}/accept`, ...nonsense, expected: office(400) },
  'POST /submissions/{month}/{county}/reopen': { path: `${head}/reopen`, ...nonsense, expected: office(400) },
  'POST /months/{month}/lock': { path: '/months/2030-01/lock', expected: office(400) },
  'POST /months/{month}/unlock': { path: '/months/2030-01/unlock', expected: office(400) },
  'GET /municipal/table': { path: `/municipal/table?month=${month}`, expected: office(200) },
  'PUT /campaign': { path: '/campaign', ...nonsense, expected: office(400) },
  'PUT /campaign/pairings': { path: '/campaign/pairings', ...nonsense, expected: office(400) },
  'PUT /campaign/rubric': { path: '/campaign/rubric', ...nonsense, expected: office(400) },
  'GET /municipal/status': { path: '/municipal/status', expected: office(200) },
  'GET /municipal/ranking': { path: `/municipal/ranking?month=${month}`, expected: office(200) },
  'POST /municipal/ranking/trial': { path: '/municipal/ranking/trial', ...nonsense, expected: office(400) },
  'GET /municipal/briefing': { path: `/municipal/briefing?month=${month}`, expected: office(200) },
  'GET /municipal/conflicts': { path: `/municipal/conflicts?month=${month}`, expected: office(200) },
  'POST /municipal/conflicts/{id}/decision': {
    path: `/municipal/conflicts/${month}.0123456789abcdef/decision`,
    ...nonsense,
    expected: office(400),
  },
  'GET /municipal/meetings': { path: '/municipal/meetings', expected: office(200) },
  'PUT /municipal/meetings/{id}': {
    path: `/municipal/meetings/${meeting}`,
    ...nonsense,
    expected: office(400),
  },
  'DELETE /municipal/meetings/{id}': {
    path: `/municipal/meetings/${meeting}?version=9`,
    expected: office(409),
  },
  'GET /municipal/export': { path: `/municipal/export?month=${month}`, expected: office(200) },
  'POST /keys': { path: '/keys', ...nonsense, expected: office(400) },
  'GET /keys': { path: '/keys', expected: office(200) },
  'DELETE /keys/{id}': { path: '/keys/0000000000000000', expected: office(404) },
};

let api: Api;
let keys: Readonly<Record<(typeof askers)[number], string | null>>;

beforeAll(async () => {
  api = await openApi();
  const expired = await issueShortLived();
  const revoked = await issue({});
  await api.ask(`/keys/${revoked.id}`, 'municipal', { method: 'DELETE' });
  keys = {
    none: null,
    wrong: `qs_county_${'x'.repeat(43)}`,
    expired,
    revoked: revoked.secret,
    other: otherCounty,
    own: ownCounty,
    municipal: 'municipal',
  };
  while ((await api.ask('/session', expired)).status !== 401) continue;
});
afterAll(() => api.close());

async function issue(terms: object): Promise<{ id: string; secret: string }> {
  const scope = { role: 'county', county: ownCounty };
  const { status, body } = await api.send('/keys', 'municipal', { scope, ...terms });
  expect(status).toBe(201);
  expect((await api.ask('/session', body.secret)).status).toBe(200);
  return body;
}

/** A key that was seen to open and is over soon: on a slow machine a longer one. */
async function issueShortLived(): Promise<string> {
  const scope = { role: 'county', county: ownCounty };
  for (let lifetime = 1_500; lifetime < 60_000; lifetime *= 2) {
    const expiresAt = new Date((await serverTime()) + lifetime).toISOString();
    const { body } = await api.send('/keys', 'municipal', { scope, expiresAt });
    if (body.secret && (await api.ask('/session', body.secret)).status === 200) return body.secret;
  }
  throw new Error('no key was seen to open before it was over');
}

const serverTime = async (): Promise<number> =>
  Date.parse((await api.ask('/health', null)).headers.get('date') ?? '');

async function operations(): Promise<string[]> {
  const { body } = await api.ask('/openapi.json', null);
  const paths: Record<string, object> = body.paths;
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
}

it('the table has every endpoint', async () => {
  expect(Object.keys(table).sort()).toEqual((await operations()).sort());
});

it.each(Object.entries(table))('%s', async (operation, { path, body, expected }) => {
  const [method = ''] = operation.split(' ');
  const statuses: Record<string, number> = {};
  for (const asker of askers) {
    const init =
      body === undefined ? { method } : { method, body, headers: { 'content-type': 'application/json' } };
    const answer = await api.ask(path, keys[asker], init);
    statuses[asker] = answer.status;
    expectDescribed(operation, answer);
  }
  expect(statuses).toEqual(Object.fromEntries(askers.map((asker, index) => [asker, expected[index]])));
});

/** An answer is one that the endpoint's record, and so the OpenAPI document, tells of. */
function expectDescribed(operation: string, { status, body }: Answer): void {
  const endpoint = endpoints.find(({ method, route }) => `${method} /${route}` === operation);
  if (!endpoint) throw new Error(`${operation} is no endpoint`);
  if (status >= 400) {
    const kind = problemsOf(endpoint).find((each) => each === body.kind);
    expect({ operation, kind, status: kind && problems[kind].status }).toEqual({
      operation,
      kind: body.kind,
      status,
    });
    return;
  }
  const json = [endpoint.answers[status] ?? []].flat().find((content) => typeof content === 'object');
  if (json) expect({ operation, ...json.safeParse(body) }).toMatchObject({ operation, success: true });
  else expect(Object.keys(endpoint.answers)).toContain(String(status));
}

describe('nobody learns from an answer', () => {
  const submission = submissionOfFile(buildCorrectedSampleCounty(), '沅陵县.xlsx', '2010-12');
  const told = ({ status, body }: { status: number; body: Record<string, unknown> }) => {
    const { requestId, ...rest } = body;
    expect(requestId).toEqual(expect.any(String));
    return { status, ...rest };
  };

  beforeAll(async () => {
    const current = await api.ask(`/submissions/2010-12/${ownCounty}`, ownCounty);
    const baseVersion = current.body.version ?? 0;
    expect([200, 201]).toContain(
      (await api.send('/submissions', ownCounty, { ...submission, baseVersion })).status,
    );
  });

  it.each(Object.entries(table).filter(([operation]) => operation.includes('{county}')))(
    'whether another county’s data exist: %s',
    async (operation, { body }) => {
      const [method = '', route = ''] = operation.split(' ');
      const as = async (month: string, code: string) => {
        const path = route.replace('{month}', month).replace('{county}', code);
        const init =
          body === undefined ? { method } : { method, body, headers: { 'content-type': 'application/json' } };
        return told(await api.ask(path, otherCounty, init));
      };
      const existing = await as('2010-12', ownCounty);
      expect(existing).toMatchObject({ status: 403, kind: 'forbidden' });
      expect(await as('2010-10', ownCounty)).toEqual(existing);
      expect(await as('2010-12', '999999')).toEqual(existing);
    },
  );
  it('whether a version that it sends for another county is new', async () => {
    const first = told(await api.send('/submissions', otherCounty, submission));
    expect(first).toMatchObject({ status: 403, kind: 'forbidden' });
    expect(told(await api.send('/submissions', otherCounty, { ...submission, month: '2010-10' }))).toEqual(
      first,
    );
  });
  it('which of a wrong, an expired and a revoked key it was', async () => {
    const [wrong, expired, revoked] = await Promise.all(
      [keys.wrong, keys.expired, keys.revoked].map((key) => api.ask('/session', key)),
    );
    expect(told(expired ?? { status: 0, body: {} })).toEqual(told(wrong ?? { status: 0, body: {} }));
    expect(told(revoked ?? { status: 0, body: {} })).toEqual(told(wrong ?? { status: 0, body: {} }));
  });
});
