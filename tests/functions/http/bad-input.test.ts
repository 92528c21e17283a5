import type { Submission } from '../../../shared/submission/submission';
import { buildCorrectedSampleCounty } from '../../fixtures/sample-county';
import { openApi, otherCounty, ownCounty, type Answer, type Api } from '../../support/api';
import { submissionOfFile } from '../../support/sample-submission';

jest.setTimeout(60_000);

const megabyte = 1024 * 1024;
let api: Api;
let corrected: Submission;
beforeAll(async () => {
  api = await openApi();
  corrected = submissionOfFile(buildCorrectedSampleCounty(), '沅陵县.xlsx', '2010-12');
});
afterAll(() => api.close());

/** A refusal is a problem with a sentence and an id, and the server goes on. */
async function expectRefused(answer: Answer, status: number, kind: string, issues?: readonly string[]) {
  expect(answer).toMatchObject({
    status,
    body: {
      kind,
      status,
      title: expect.stringMatching(/[一-龥]/),
      detail: expect.stringMatching(/。$/),
      requestId: answer.headers.get('x-request-id'),
      ...(issues ? { issues } : {}),
    },
  });
  expect(answer.headers.get('content-type')).toMatch('application/problem+json');
  expect((await api.ask('/health', null)).status).toBe(200);
}

const submit = (body: unknown, init: RequestInit = {}) => api.send('/submissions', ownCounty, body, init);
const changed = (changes: object): object => ({ ...corrected, ...changes });
type Row = { block: number; fields: Record<string, unknown>; cells: Record<string, string> };
const rowsOf = (kind: 'loans' | 'funding' | 'roster'): Row[] => (corrected.records.rows[kind] ?? []) as Row[];
const withRow = (kind: 'loans' | 'funding' | 'roster', fields: object): object => {
  const [row, ...others] = rowsOf(kind);
  const rows = {
    ...corrected.records.rows,
    [kind]: [{ ...row, fields: { ...row?.fields, ...fields } }, ...others],
  };
  return changed({ records: { ...corrected.records, rows } });
};
const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);
const utf16 = (written: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${written}`, 'utf16le'));

describe('what is no JSON in UTF-8 is refused by every endpoint that reads a body', () => {
  it.each<[string, string | Uint8Array, number, string, string?]>([
    ['broken JSON', '{"format":1', 400, 'malformed'],
    ['nothing', '', 400, 'malformed'],
    ['brackets without end', '['.repeat(100_000), 400, 'malformed'],
    ['a deep object', '{"a":'.repeat(50) + '1' + '}'.repeat(50), 400, 'malformed'],
    ['bytes that are no UTF-8', bytes(0x22, 0xff, 0xfe, 0x22), 400, 'malformed'],
    ['a character cut off', bytes(0x22, 0xe6, 0xb2, 0x22), 400, 'malformed'],
    ['UTF-16', utf16('{"a":1}'), 400, 'malformed'],
    ['a list', '[]', 400, 'malformed'],
    ['null', 'null', 400, 'malformed'],
    ['a number beyond all bounds', '1e999', 400, 'malformed'],
    ['a field that nobody knows', '{"extra":1}', 400, 'malformed'],
    ['a field that changes all objects', '{"__proto__":{"role":"municipal"}}', 400, 'malformed'],
    ['a form', 'a=1&b=2', 415, 'unsupported', 'application/x-www-form-urlencoded'],
    ['plain text', '{}', 415, 'unsupported', 'text/plain'],
    ['more than 8 MiB', `"${'x'.repeat(9 * megabyte)}"`, 413, 'tooLarge'],
  ])('%s', async (_, body, status, kind, type = 'application/json') => {
    const { paths } = (await api.ask('/openapi.json', null)).body;
    const reading = Object.entries<Record<string, { requestBody?: { required: boolean } }>>(paths).flatMap(
      ([path, methods]) =>
        Object.entries(methods)
          .filter(([, { requestBody }]) => requestBody && (requestBody.required || body !== ''))
          .map(([method]) => ({ path, method: method.toUpperCase() })),
    );
    expect(reading.length).toBeGreaterThan(1);
    for (const { path, method } of reading) {
      const place = path
        .replace('{month}', '2010-12')
        .replace('{county}', ownCounty)
        .replace(/\{\w+\}/g, '00000000-0000-0000-0000-000000000000');
      const answer = await api.send(place, 'municipal', body, { method, headers: { 'content-type': type } });
      await expectRefused(answer, status, kind);
    }
  });
});

describe('a submission is refused', () => {
  it.each<[string, () => object, string[]]>([
    ['with a field more', () => changed({ extra: 1 }), ['extra']],
    ['without its county', () => changed({ county: undefined }), ['county']],
    ['with a county that is a number', () => changed({ county: 431222 }), ['county']],
    ['with a version that is a text', () => changed({ baseVersion: '0' }), ['baseVersion']],
    ['with a version that is none', () => changed({ baseVersion: -1 }), ['baseVersion']],
    ['of a month that is none', () => changed({ month: '2010-13' }), ['month']],
    ['of a month outside the term', () => changed({ month: '2012-01' }), ['month']],
    ['of another campaign', () => changed({ campaign: 'other' }), ['campaign']],
    ['with an id that is a path', () => changed({ submissionId: '../../keys' }), ['submissionId']],
    [
      'with an amount as text',
      () => withRow('funding', { amount: '3.5' }),
      ['records.rows.funding.0.fields.amount'],
    ],
    ['with half a fen', () => withRow('funding', { amount: 0.5 }), ['records.rows.funding.0.fields.amount']],
    [
      'with the 31st of June',
      () => withRow('funding', { date: '2010-06-31' }),
      ['records.rows.funding.0.fields.date'],
    ],
    [
      'with a control character',
      () => withRow('funding', { unit: 'a\u0007b' }),
      ['records.rows.funding.0.fields.unit'],
    ],
    [
      'with an endless text',
      () => withRow('funding', { unit: '字'.repeat(3_000) }),
      ['records.rows.funding.0.fields.unit'],
    ],
    [
      'with a borrower’s name',
      () => withRow('loans', { borrower: '张三' }),
      ['records.rows.loans.0.fields.borrower'],
    ],
    [
      'with a name in place of a mark',
      () => withRow('roster', { leader: '李四' }),
      ['records.rows.roster.0.fields.leader'],
    ],
    [
      'with a telephone number',
      () => withRow('roster', { phone: '13874512345' }),
      ['records.rows.roster.0.fields.phone'],
    ],
    [
      'with what stood in a cell',
      () => withRow('funding', { seen: '三万五' }),
      ['records.rows.funding.0.fields.seen'],
    ],
  ])('%s', async (_, body, issues) => expectRefused(await submit(body()), 400, 'malformed', issues));

  it('with ten thousand disputes', async () => {
    const disputes = Array.from({ length: 10_000 }, (_, index) => ({
      ruleId: 'funding/amount-positive',
      at: { sheet: '资金支持', address: `F${index + 1}` },
      reason: '以凭证为准',
    }));
    await expectRefused(await submit(changed({ disputes })), 400, 'malformed', ['disputes']);
  });
  it('with ten thousand findings, all of them told', async () => {
    const [row] = rowsOf('funding');
    const funding = Array.from({ length: 10_000 }, (_, index) => ({
      ...row,
      fields: { ...row?.fields, amount: -1 - index },
      cells: { amount: `F${index + 10}` },
    }));
    const records = { ...corrected.records, rows: { ...corrected.records.rows, funding } };
    const held = await api.ask(`/submissions/${corrected.month}/${ownCounty}`, ownCounty);
    const answer = await submit(changed({ records, baseVersion: held.body.version ?? 0 }));
    await expectRefused(answer, 422, 'hasErrors');
    expect(answer.body.findings.length).toBeGreaterThanOrEqual(10_000);
  });
  it('for another county than the key’s', async () =>
    expectRefused(await api.send('/submissions', otherCounty, corrected), 403, 'forbidden'));
  it('with megabytes that come in pieces without an end in sight, several at a time', async () => {
    const piece = new Uint8Array(megabyte).fill(0x20);
    const endless = (): Promise<Answer> => {
      let sent = 0;
      const body = new ReadableStream({
        pull: (controller) => (sent++ < 24 ? controller.enqueue(piece) : controller.close()),
      });
      return api.ask('/submissions', ownCounty, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json' },
        ...{ duplex: 'half' },
      });
    };
    for (const answer of await Promise.all([endless(), endless(), endless()]))
      await expectRefused(answer, 413, 'tooLarge');
  });
  it('but not for a byte-order mark, which some editors write', async () => {
    const withMark = `\ufeff${JSON.stringify(changed({ campaign: 'other' }))}`;
    await expectRefused(await submit(withMark), 400, 'malformed', ['campaign']);
  });
});

describe('an address is refused', () => {
  it.each([
    ['/submissions/2010-13/431222', ['month']],
    ['/submissions/2010-12/4312', ['county']],
    ['/submissions/2010-12/43122%2F', ['county']],
    ['/submissions/2010-12/C%7C431222', ['county']],
    ['/submissions/2010-12/%23%3F%5C', ['county']],
    ['/submissions/2010-12/431222%00', ['county']],
    ["/submissions/2010-12'%20or%20'1/431222", ['month']],
    ['/submissions/%E6%9C%88/%E5%8E%BF', ['month', 'county']],
    ['/municipal/table', ['month']],
    ['/municipal/table?month=2010-12&month=2010-11', ['month']],
    ['/municipal/table?month=2010-12&kind=secrets', ['kind']],
    ['/municipal/table?month=2010-12&knd=loans', ['knd']],
    ['/municipal/table?month=2010-12&__proto__=1', ['__proto__']],
    ['/keys/nothing', ['id']],
  ])('%s', async (path, issues) => {
    const method = path.startsWith('/keys') ? 'DELETE' : 'GET';
    await expectRefused(await api.ask(path, 'municipal', { method }), 400, 'malformed', issues);
  });
  it.each(['/nothing/here', '/submissions/2010-12', '/keys/0000000000000000/more'])(
    '%s: no such place',
    async (path) => expect((await api.ask(path, 'municipal')).status).toBe(404),
  );
});
