import { createHash, randomUUID } from 'node:crypto';
import { canonicalText } from '../../../shared/submission/canonical-text';
import { wireRecordsText } from '../../../shared/submission/records-text';
import type { Submission } from '../../../shared/submission/submission';
import type { WireRow } from '../../../shared/submission/wire-row';
import { buildCorrectedSampleCounty } from '../../fixtures/sample-county';
import { startLocalServer, type LocalServer } from '../../support/local-server';
import { submissionOfFile } from '../../support/sample-submission';

jest.setTimeout(60_000);

const county = '431222';
const other = '431223';
const corrected = submissionOfFile(buildCorrectedSampleCounty(), '沅陵县.xlsx', '2010-12');
let server: LocalServer;

beforeAll(async () => {
  server = await startLocalServer('--memory', '--today', '2011-05-05');
});
afterAll(() => server.stop());

type Who = 'municipal' | 'county' | 'other';
const keyOf = (who: Who): string | undefined =>
  who === 'municipal' ? server.keys?.municipal : server.keys?.counties[who === 'county' ? county : other];

async function ask(who: Who, method: string, path: string, body?: unknown) {
  const response = await fetch(server.api + path, {
    method,
    headers: {
      authorization: `Bearer ${keyOf(who)}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}

/** The sample as a submission of a month that no other example uses. */
const sent = (month: string, changes: Partial<Submission> = {}): Submission => ({
  ...corrected,
  month,
  submissionId: randomUUID(),
  ...changes,
});
/** A first report of another county without anything in it. */
const empty = (month: string): Submission =>
  sent(month, {
    county: other,
    records: { blocks: [], rows: {} },
    paneFindings: [],
    nothingToReport: { reason: '尚未启动' },
  });
const submit = (submission: Submission, who: Who = 'county') => ask(who, 'POST', '/submissions', submission);
const at = (month: string, rest = ''): string => `/submissions/${month}/${county}${rest}`;

/** The records with the first funding row changed. */
function withUse(use: string): Submission['records'] {
  const { records } = corrected;
  const [first, ...others] = records.rows['funding'] as readonly WireRow[];
  if (!first) throw new Error('the sample has no funding');
  return {
    ...records,
    rows: { ...records.rows, funding: [{ ...first, fields: { ...first.fields, use } }, ...others] },
  };
}

/** The cell of the first funding row's use. */
function useCell(): { sheet: string; address: string } {
  const [row] = corrected.records.rows['funding'] as readonly WireRow[];
  return {
    sheet: corrected.records.blocks[row?.block ?? 0]?.sheet ?? '',
    address: row?.cells['use'] ?? '',
  };
}

describe('a month that goes back and forth', () => {
  const month = '2011-01';

  it('is submitted, returned with notes on cells, and answered with the same content', async () => {
    expect((await submit(sent(month))).status).toBe(201);
    const notes = [{ text: '请写明具体用途', at: useCell() }, { text: '请电话联系市里' }];
    const returned = await ask('municipal', 'POST', at(month, '/return'), { version: 1, notes });
    expect(returned).toMatchObject({ status: 200, body: { state: 'returned', version: 1 } });

    const seen = await ask('county', 'GET', at(month));
    expect(seen.body.notes).toMatchObject([
      { text: '请写明具体用途', at: useCell(), row: { kind: 'funding', field: 'use' } },
      { text: '请电话联系市里', at: null, row: null },
    ]);
    expect(await submit(sent(month, { baseVersion: 1 }))).toMatchObject({
      status: 201,
      body: { version: 2 },
    });
  });

  it('is not returned with more than the table service takes in one piece', async () => {
    const notes = Array.from({ length: 200 }, () => ({
      text: '退'.repeat(1_000),
      at: { sheet: '表'.repeat(600), address: 'A1' },
    }));
    expect(await ask('municipal', 'POST', at(month, '/return'), { notes })).toMatchObject({
      status: 400,
      body: { issues: ['notes'] },
    });
  });

  it('pins a note to the row, wherever that stands in the next version', async () => {
    const moved = withUse('购置电脑');
    const rows = moved.rows['funding'] as readonly WireRow[];
    const further = rows.map((row) => ({
      ...row,
      cells: Object.fromEntries(
        Object.entries(row.cells).map(([field, address]) => [
          field,
          address.replace(/\d+/, (number) => String(Number(number) + 3)),
        ]),
      ),
    }));
    const records = { ...moved, rows: { ...moved.rows, funding: further } } as Submission['records'];
    expect((await submit(sent(month, { baseVersion: 2, records }))).status).toBe(201);
    const { sheet, address } = useCell();
    const expected = address.replace(/\d+/, (number) => String(Number(number) + 3));
    expect((await ask('county', 'GET', at(month))).body.notes[0].at).toEqual({ sheet, address: expected });
  });

  it('tells what changed between two versions, cell by cell', async () => {
    const { body } = await ask('county', 'GET', at(month, '/diff'));
    expect(body).toMatchObject({ from: 2, to: 3, added: [], removed: [] });
    expect(body.changed).toHaveLength(1);
    expect(body.changed[0]).toMatchObject({
      kind: 'funding',
      cells: [{ field: 'use', after: '购置电脑' }],
    });
    const whole = await ask('county', 'GET', at(month, '/diff?from=0&to=1'));
    expect(whole.body.added.length).toBeGreaterThan(100);
    expect((await ask('county', 'GET', at(month, '/diff?from=1&to=9'))).status).toBe(404);
    expect((await ask('county', 'GET', at(month, '/diff?from=x'))).status).toBe(400);
  });

  it('tells the newest version with the records of a stamp, whatever came after it', async () => {
    const wireOf = (records: Submission['records']): string =>
      createHash('sha256').update(wireRecordsText({ county, records })).digest('hex');
    const of = (records: Submission['records']): string => at(month, `/stamped?wire=${wireOf(records)}`);
    const { records } = (await ask('county', 'GET', at(month))).body;
    expect((await ask('municipal', 'GET', of(records))).body).toEqual({ version: 3, records });
    const earlier = await ask('municipal', 'GET', of(sent(month).records));
    // The second was sent again as it had been returned.
    expect(earlier).toMatchObject({ status: 200, body: { version: 2 } });
    expect(wireOf(earlier.body.records)).toBe(wireOf(sent(month).records));
    expect((await ask('municipal', 'GET', of(withUse('没有报过')))).status).toBe(404);
    expect((await ask('municipal', 'GET', at(month, '/stamped'))).status).toBe(400);
    expect((await ask('municipal', 'GET', at(month, '/stamped?wire=x'))).status).toBe(400);
  });

  it('is accepted, closed, reopened, and all of it stands in its history', async () => {
    expect((await ask('municipal', 'POST', at(month, '/accept'))).body).toMatchObject({ state: 'accepted' });
    expect((await submit(sent(month, { baseVersion: 3 }))).status).toBe(423);
    const notes = [{ text: '再看一下' }];
    expect((await ask('municipal', 'POST', at(month, '/return'), { notes })).status).toBe(423);
    expect((await ask('municipal', 'POST', at(month, '/reopen'))).body).toMatchObject({ state: 'submitted' });
    expect((await submit(sent(month, { baseVersion: 3, records: withUse('购置桌椅') }))).status).toBe(201);

    const { body } = await ask('county', 'GET', at(month, '/history'));
    expect(
      body.entries.map(({ event, version, by }: Record<string, unknown>) => [event, version, by]),
    ).toEqual([
      ['submitted', 1, 'county'],
      ['returned', 1, 'municipal'],
      ['submitted', 2, 'county'],
      ['submitted', 3, 'county'],
      ['accepted', 3, 'municipal'],
      ['reopened', 3, 'municipal'],
      ['submitted', 4, 'county'],
    ]);
    expect(body.entries[1].notes).toHaveLength(2);
    const changed = createHash('sha256').update(canonicalText(sent(month, { records: withUse('购置桌椅') })));
    expect(body.entries[6].contentHash).toBe(changed.digest('hex'));
    expect(body.entries[4].contentHash).toBe(body.entries[3].contentHash);
  });

  it('is not decided on by who has seen an older version', async () => {
    const notes = [{ text: '旧版的意见' }];
    const stale = await ask('municipal', 'POST', at(month, '/return'), { version: 3, notes });
    expect(stale).toMatchObject({ status: 409, body: { kind: 'stale', head: { version: 4 } } });
    expect((await ask('municipal', 'POST', at(month, '/accept'), { version: 3 })).status).toBe(409);
  });
});

describe('a locked month', () => {
  const month = '2011-02';

  it('takes nothing, neither from who has submitted nor from who has not, until it is unlocked', async () => {
    expect((await submit(sent(month))).status).toBe(201);
    const locked = await ask('municipal', 'POST', `/months/${month}/lock`);
    expect(locked.status).toBe(200);
    expect(locked.body.heads).toHaveLength(13);
    expect((await submit(sent(month, { baseVersion: 1, records: withUse('新') }))).status).toBe(423);
    expect((await submit(empty(month), 'other')).status).toBe(423);
    expect((await ask('other', 'GET', `/submissions/${month}/${other}`)).status).toBe(404);

    await ask('municipal', 'POST', `/months/${month}/unlock`);
    const again = await submit(sent(month, { baseVersion: 1, records: withUse('新') }));
    expect(again).toMatchObject({ status: 201, body: { version: 2 } });
    const first = await submit(empty(month), 'other');
    expect(first).toMatchObject({ status: 201, body: { version: 1 } });
  });
  it('locked twice is locked once', async () => {
    await ask('municipal', 'POST', `/months/${month}/lock`);
    await ask('municipal', 'POST', `/months/${month}/lock`);
    const { body } = await ask('municipal', 'GET', at(month, '/history'));
    expect(body.entries.map(({ event }: { event: string }) => event)).toEqual([
      'submitted',
      'locked',
      'unlocked',
      'submitted',
      'locked',
    ]);
  });
  it('must lie in the term', async () => {
    expect((await ask('municipal', 'POST', '/months/2012-01/lock')).status).toBe(400);
  });
});

describe('a month that came late', () => {
  const month = '2011-04';

  it('is late by its first version, whenever the next one comes', async () => {
    expect((await submit(sent(month))).status).toBe(201);
    expect((await ask('county', 'GET', at(month))).body).toMatchObject({
      firstReceivedOn: '2011-05-05',
      daysLate: 5,
    });
    const { entries } = (await ask('county', 'GET', at(month, '/history'))).body;
    expect(entries).toMatchObject([{ event: 'submitted', receivedOn: '2011-05-05' }]);
  });
  it('a mailed one came on the day on which the office received it', async () => {
    const mailed = sent('2011-03', { receivedOn: '2011-03-29' });
    expect((await submit(mailed, 'municipal')).status).toBe(201);
    expect((await ask('county', 'GET', at('2011-03'))).body).toMatchObject({
      firstReceivedOn: '2011-03-29',
      daysLate: 0,
      submitter: 'municipal',
    });
    expect((await submit(sent('2010-12', { receivedOn: '2010-12-29' }))).status).toBe(400);
  });
});

it.each([
  ['GET', ''],
  ['GET', '/history'],
  ['GET', '/diff'],
  ['POST', '/accept'],
  ['POST', '/reopen'],
])('%s %s tells nothing of a month without submissions', async (method, rest) => {
  expect(await ask('municipal', method, `/submissions/2011-06/${county}${rest}`)).toMatchObject({
    status: 404,
    body: { kind: 'notFound' },
  });
  expect((await ask('other', method, `/submissions/2011-01/${county}${rest}`)).status).toBe(403);
  expect((await ask('other', method, `/submissions/2011-06/${county}${rest}`)).status).toBe(403);
});

it.each([
  ['no notes', { notes: [] }],
  ['an empty note', { notes: [{ text: '' }] }],
  ['a cell that is none', { notes: [{ text: '看', at: { sheet: '资金', address: '第三行' } }] }],
  ['more than asked for', { notes: [{ text: '看' }], urgent: true }],
])('a return with %s is malformed', async (_, body) => {
  expect((await ask('municipal', 'POST', at('2011-01', '/return'), body)).status).toBe(400);
});
