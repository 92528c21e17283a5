import { randomInt, randomUUID } from 'node:crypto';
import { municipalTable } from '../../../shared/municipal/municipal-table';
import type { Submission } from '../../../shared/submission/submission';
import { buildCorrectedSampleCounty, buildSampleCounty } from '../../fixtures/sample-county';
import { openApi, ownCounty as county, type Api } from '../../support/api';
import { submissionOfFile } from '../../support/sample-submission';

jest.setTimeout(60_000);

const month = '2010-12';
const head = `/submissions/${month}/${county}`;

let api: Api;
let corrected: Submission;
/** The version that was there before: a deployed server may hold one. */
let before: number;
beforeAll(async () => {
  api = await openApi();
  before = (await api.ask(head, county)).body.version ?? 0;
  corrected = submissionOfFile(buildCorrectedSampleCounty(), '沅陵县.xlsx', month, {
    baseVersion: before,
    paneFindings: [{ ruleId: 'roster/phone-readable', severity: 'warning', count: randomInt(1, 1_000_000) }],
  });
});
afterAll(() => api.close());

const post = (submission: object) => api.send('/submissions', county, submission);

it('with errors that nobody disputed is refused, naming them', async () => {
  const faulty = submissionOfFile(buildSampleCounty(), '沅陵县.xlsx', month, { baseVersion: before });
  const answer = await post(faulty);
  expect(answer).toMatchObject({ status: 422, body: { kind: 'hasErrors' } });
  expect(answer.body.findings.length + answer.body.paneFindings.length).toBeGreaterThan(3);
});

it('goes from the first version to the municipal table', async () => {
  const version = before + 1;
  const first = await post(corrected);
  expect(first).toMatchObject({ status: 201, body: { version, state: 'submitted', disputed: false } });
  expect(await post(corrected)).toMatchObject({ status: 200, body: { version } });
  expect(await post({ ...corrected, submissionId: randomUUID() })).toMatchObject({
    status: 409,
    body: { kind: 'stale', head: { version } },
  });
  expect(await post({ ...corrected, submissionId: randomUUID(), baseVersion: version })).toMatchObject({
    status: 200,
    body: { version },
  });

  const read = await api.ask(head, county);
  expect(read.body).toMatchObject({
    version,
    state: 'submitted',
    records: corrected.records,
    scoreCard: first.body.scoreCard,
  });
  const newest = { headers: { 'if-none-match': read.headers.get('etag') ?? '' } };
  expect((await api.ask(head, county, newest)).status).toBe(304);

  const address = `/municipal/table?month=${month}`;
  const written = await api.ask(address, 'municipal');
  const table = municipalTable.parse(written.body);
  expect(table.rows.filter((row) => row.county === county)).toHaveLength(
    first.body.scoreCard.pairings.length,
  );
  expect(table.heads).toContainEqual(expect.objectContaining({ county, version, state: 'submitted' }));
  expect((await api.ask(address, 'municipal')).text).toBe(written.text);

  const loans = municipalTable.parse((await api.ask(`${address}&kind=loans`, 'municipal')).body);
  expect(loans.rows.find((row) => row.county === county)).toMatchObject({
    version,
    sheet: '小额贷款台账',
    cell: expect.stringMatching(/^[A-Z]+\d+$/),
  });
  const csv = await api.ask(`${address}&format=csv`, 'municipal');
  expect(csv.headers.get('content-type')).toMatch('text/csv');
  expect(csv.text).toMatch(/^.?县（市、区）,乡镇（街道）/);
});

it('takes a second version made on the first, with its errors disputed', async () => {
  const funding = (corrected.records.rows.funding ?? []) as { fields: object }[];
  const [row, ...others] = funding;
  const zero = { ...row, fields: { ...row?.fields, amount: 0 } };
  const records = { ...corrected.records, rows: { ...corrected.records.rows, funding: [zero, ...others] } };
  const second = { ...corrected, records, baseVersion: before + 1, submissionId: randomUUID() };
  const refused = await post(second);
  expect(refused.status).toBe(422);
  const disputes = refused.body.findings.map(({ ruleId, at }: { ruleId: string; at: object }) => ({
    ruleId,
    at,
    reason: '以凭证为准',
  }));
  expect(await post({ ...second, disputes })).toMatchObject({
    status: 201,
    body: { version: before + 2, disputed: true },
  });
});
