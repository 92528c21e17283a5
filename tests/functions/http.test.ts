import { randomUUID } from 'node:crypto';
import { municipalTable } from '../../shared/municipal/municipal-table';
import type { Submission } from '../../shared/submission/submission';
import { buildCorrectedSampleCounty, buildSampleCounty } from '../fixtures/sample-county';
import { startLocalServer, type LocalServer } from '../support/local-server';
import { submissionOfFile } from '../support/sample-submission';

jest.setTimeout(60_000);

const county = '431222';
const month = '2010-12';
let server: LocalServer;
let corrected: Submission;

beforeAll(async () => {
  server = await startLocalServer('--memory', '--today', '2010-12-31');
  corrected = submissionOfFile(buildCorrectedSampleCounty(), '沅陵县.xlsx', month);
});
afterAll(() => server.stop());

const keyOf = (who: string): string | undefined =>
  who === 'municipal' ? server.keys?.municipal : server.keys?.counties[who];

async function ask(path: string, who: string | null, init: RequestInit = {}) {
  const authorization: Record<string, string> =
    who === null ? {} : { authorization: `Bearer ${keyOf(who) ?? who}` };
  const response = await fetch(server.api + path, {
    ...init,
    headers: { ...authorization, ...init.headers },
  });
  const written = await response.text();
  return { status: response.status, headers: response.headers, text: written, body: jsonOf(written) };
}

function jsonOf(written: string) {
  try {
    return JSON.parse(written);
  } catch {
    return null;
  }
}

const post = (body: unknown, who: string | null = county, headers: Record<string, string> = {}) =>
  ask('/submissions', who, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });

describe('anyone', () => {
  it('sees that the server is well, and the campaign with an ETag', async () => {
    expect((await ask('/health', null)).body).toMatchObject({ status: 'ok' });
    const campaign = await ask('/campaign', null);
    expect(campaign.body).toMatchObject({ id: 'huaihua-2010-19', counties: expect.any(Array) });
    const etag = campaign.headers.get('etag') ?? '';
    expect((await ask('/campaign', null, { headers: { 'if-none-match': etag } })).status).toBe(304);
  });
  it('gets a problem with a sentence in their language and a request id', async () => {
    const zh = await ask('/session', null);
    expect(zh).toMatchObject({ status: 401, body: { kind: 'unauthorised', title: '没有密钥或密钥无效' } });
    expect(zh.headers.get('content-type')).toMatch('application/problem+json');
    expect(zh.headers.get('x-request-id')).toBe(zh.body.requestId);
    expect(zh.headers.get('www-authenticate')).toBe('Bearer');
  });
  it.each([
    ['en', /key/],
    ['en-US,en;q=0.9', /key/],
    ['de,en;q=0.5', /key/],
    ['en;q=0.4, zh;q=0.9', /密钥/],
    ['fr', /密钥/],
  ])('who asks for %s reads %s', async (language, title) => {
    const answer = await ask('/session', null, { headers: { 'accept-language': language } });
    expect(answer.body.title).toMatch(title);
  });
});

describe('who may do what', () => {
  const wrong = `qs_county_${'x'.repeat(43)}`;
  it.each([
    ['/session', 'GET', { none: 401, wrong: 401, other: 200, own: 200, municipal: 200 }],
    [
      `/submissions/${month}/${county}`,
      'GET',
      { none: 401, wrong: 401, other: 403, own: 404, municipal: 404 },
    ],
    [
      '/municipal/table?month=2010-12',
      'GET',
      { none: 401, wrong: 401, other: 403, own: 403, municipal: 200 },
    ],
    ['/submissions', 'POST', { none: 401, wrong: 401, other: 400, own: 400, municipal: 400 }],
  ])('%s %s', async (path, method, expected) => {
    const init =
      method === 'POST'
        ? { method, body: '{}', headers: { 'content-type': 'application/json' } }
        : { method };
    const statuses = {
      none: (await ask(path, null, init)).status,
      wrong: (await ask(path, wrong, init)).status,
      other: (await ask(path, '431223', init)).status,
      own: (await ask(path, county, init)).status,
      municipal: (await ask(path, 'municipal', init)).status,
    };
    expect(statuses).toEqual(expected);
  });
  it('a county cannot submit for another', async () => {
    expect(await post(corrected, '431223')).toMatchObject({ status: 403, body: { kind: 'forbidden' } });
  });
});

describe('a submission is refused', () => {
  it.each([
    ['broken JSON', '{"format":1', 'malformed'],
    ['an unknown field', { ...{}, extra: 1 }, 'malformed'],
    ['brackets without end', '['.repeat(100_000), 'malformed'],
  ])('with %s', async (_, body, kind) =>
    expect(await post(body)).toMatchObject({ status: 400, body: { kind } }),
  );
  it('with a borrower’s name or a telephone number', async () => {
    const loans = (corrected.records.rows.loans ?? []) as { fields: object }[];
    const named = [{ ...loans[0], fields: { ...loans[0]?.fields, borrower: '张三' } }];
    const records = { ...corrected.records, rows: { ...corrected.records.rows, loans: named } };
    expect(await post({ ...corrected, records })).toMatchObject({ status: 400, body: { kind: 'malformed' } });
  });
  it('of another campaign, or a month outside the term', async () => {
    expect(await post({ ...corrected, campaign: 'other' })).toMatchObject({
      status: 400,
      body: { issues: ['campaign'] },
    });
    expect(await post({ ...corrected, month: '2012-01' })).toMatchObject({
      status: 400,
      body: { issues: ['month'] },
    });
  });
  it('over 8 MiB', async () => {
    expect(await post(`"${'x'.repeat(9 * 1024 * 1024)}"`)).toMatchObject({
      status: 413,
      body: { kind: 'tooLarge' },
    });
  });
  it('over 8 MiB without saying so beforehand', async () => {
    const piece = new Uint8Array(1024 * 1024).fill(0x20);
    let sent = 0;
    const body = new ReadableStream({
      pull: (controller) => (sent++ < 12 ? controller.enqueue(piece) : controller.close()),
    });
    const answer = await fetch(`${server.api}/submissions`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${keyOf(county)}` },
      ...{ duplex: 'half' },
    });
    expect(answer.status).toBe(413);
    expect((await ask('/health', null)).status).toBe(200);
  });
  it('that is no UTF-8', async () => {
    const answer = await fetch(`${server.api}/submissions`, {
      method: 'POST',
      body: new Uint8Array([0x22, 0xff, 0xfe, 0x22]),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${keyOf(county)}` },
    });
    expect(answer.status).toBe(400);
  });
  it('that is no JSON by its type', async () => {
    expect(await post('a=1', county, { 'content-type': 'text/plain' })).toMatchObject({ status: 415 });
  });
  it('with errors that nobody disputed, naming them', async () => {
    const faulty = submissionOfFile(buildSampleCounty(), '沅陵县.xlsx', month);
    const answer = await post(faulty);
    expect(answer).toMatchObject({ status: 422, body: { kind: 'hasErrors' } });
    expect(answer.body.findings.length + answer.body.paneFindings.length).toBeGreaterThan(3);
  });
});

describe('a county’s month', () => {
  it('goes from the first version to the municipal table', async () => {
    const first = await post(corrected);
    expect(first).toMatchObject({ status: 201, body: { version: 1, state: 'submitted', disputed: false } });
    expect(await post(corrected)).toMatchObject({ status: 200, body: { version: 1 } });
    expect(await post({ ...corrected, submissionId: randomUUID() })).toMatchObject({
      status: 409,
      body: { kind: 'stale', head: { version: 1 } },
    });
    expect(await post({ ...corrected, submissionId: randomUUID(), baseVersion: 1 })).toMatchObject({
      status: 200,
      body: { version: 1 },
    });

    const read = await ask(`/submissions/${month}/${county}`, county);
    expect(read.body).toMatchObject({
      version: 1,
      state: 'submitted',
      records: corrected.records,
      scoreCard: first.body.scoreCard,
    });
    expect(
      (
        await ask(`/submissions/${month}/${county}`, county, {
          headers: { 'if-none-match': read.headers.get('etag') ?? '' },
        })
      ).status,
    ).toBe(304);

    const table = municipalTable.parse((await ask(`/municipal/table?month=${month}`, 'municipal')).body);
    expect(table.rows).toHaveLength(first.body.scoreCard.pairings.length);
    expect(table.heads).toMatchObject([{ county, version: 1, state: 'submitted' }]);
    const again = await ask(`/municipal/table?month=${month}`, 'municipal');
    expect(JSON.parse(again.text)).toEqual(JSON.parse(JSON.stringify(table)));

    const loans = municipalTable.parse(
      (await ask(`/municipal/table?month=${month}&kind=loans`, 'municipal')).body,
    );
    expect(loans.rows[0]).toMatchObject({
      county,
      version: 1,
      sheet: '小额贷款台账',
      cell: expect.stringMatching(/^[A-Z]+\d+$/),
    });
    const csv = await ask(`/municipal/table?month=${month}&format=csv`, 'municipal');
    expect(csv.headers.get('content-type')).toMatch('text/csv');
    expect(csv.text).toMatch(/^.?县（市、区）,乡镇（街道）/);
  });
  it('takes a second version made on the first, with its errors disputed', async () => {
    const funding = (corrected.records.rows.funding ?? []) as {
      block: number;
      fields: { amount?: number };
      cells: { amount?: string };
    }[];
    const [row, ...others] = funding;
    const zero = { ...row, fields: { ...row?.fields, amount: 0 } };
    const records = { ...corrected.records, rows: { ...corrected.records.rows, funding: [zero, ...others] } };
    const second = { ...corrected, records, baseVersion: 1, submissionId: randomUUID() };
    const refused = await post(second);
    expect(refused.status).toBe(422);
    const disputes = refused.body.findings.map(({ ruleId, at }: { ruleId: string; at: object }) => ({
      ruleId,
      at,
      reason: '以凭证为准',
    }));
    expect(await post({ ...second, disputes })).toMatchObject({
      status: 201,
      body: { version: 2, disputed: true },
    });
  });
  it('tells nothing of another county, and 404 for what is no route', async () => {
    expect((await ask('/submissions/2010-12/999999', '431223')).status).toBe(403);
    expect((await ask('/nothing/here', 'municipal')).status).toBe(404);
  });
});
