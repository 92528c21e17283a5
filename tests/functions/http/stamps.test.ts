import { createPublicKey, verify } from 'node:crypto';
import { stampSchema, stampText } from '../../../shared/submission/stamp';
import { buildCorrectedSampleCounty, buildSampleCounty } from '../../fixtures/sample-county';
import { openApi, otherCounty, ownCounty, type Api } from '../../support/api';
import { submissionOfFile } from '../../support/sample-submission';

jest.setTimeout(60_000);

const month = '2010-12';
const submission = submissionOfFile(buildCorrectedSampleCounty(), '沅陵县.xlsx', month);
const order = { submission, records: 'a'.repeat(64), engine: '1' };

let api: Api;
beforeAll(async () => (api = await openApi()));
afterAll(() => api.close());

const stamp = (who: string, body: object) => api.send('/stamps', who, body);

it('a workbook without errors gets a stamp that anyone can verify without the server', async () => {
  const { body: campaign } = await api.ask('/campaign', null);
  const answer = await stamp(ownCounty, order);
  expect(answer.status).toBe(200);
  const made = stampSchema.parse(answer.body);
  expect(made).toMatchObject({ county: ownCounty, month, records: order.records, engine: '1', disputed: 0 });
  expect(made.counts.error).toBe(0);
  const [{ key, publicKey }] = campaign.stampKeys;
  expect(made.signature?.key).toBe(key);
  const verifier = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' });
  const isSigned = (text: string): boolean =>
    verify(null, Buffer.from(text), verifier, Buffer.from(made.signature?.value ?? '', 'base64url'));
  expect(isSigned(stampText(made))).toBe(true);
  expect(isSigned(stampText({ ...made, total: 99 }))).toBe(false);
  expect(isSigned(stampText({ ...made, month: '2011-01' }))).toBe(false);
});

it('what the county has said of its sheets is signed with it', async () => {
  const columns = [{ header: '拨付数', letters: 'D', field: 'amount' }];
  const corrections = [{ sheet: '资金支持台账', columns }];
  const answer = await stamp(ownCounty, { ...order, corrections });
  expect(stampSchema.parse(answer.body).corrections).toEqual(corrections);
  expect('corrections' in stampSchema.parse((await stamp(ownCounty, order)).body)).toBe(false);
  const nonsense = [{ sheet: '资金支持台账', columns: [{ header: '拨付数' }] }];
  expect((await stamp(ownCounty, { ...order, corrections: nonsense })).status).toBe(400);
});

it('nothing is kept: to stamp is not to submit', async () => {
  await stamp(ownCounty, order);
  expect((await api.ask(`/submissions/2010-10/${ownCounty}`, ownCounty)).status).toBe(404);
});

it('a workbook with errors gets none, but what is wrong', async () => {
  const faulty = submissionOfFile(buildSampleCounty(), '沅陵县.xlsx', month);
  const answer = await stamp(ownCounty, { ...order, submission: faulty });
  expect(answer).toMatchObject({ status: 422, body: { kind: 'hasErrors' } });
  expect(answer.body.findings.length + answer.body.paneFindings.length).toBeGreaterThan(0);
});

it('nobody stamps for another county, nor what is no submission', async () => {
  expect((await stamp(otherCounty, order)).status).toBe(403);
  expect((await stamp(ownCounty, { ...order, records: 'x' })).status).toBe(400);
  const foreign = { ...submission, rubric: 'huaihua-2010-19/77' };
  expect(await stamp(ownCounty, { ...order, submission: foreign })).toMatchObject({
    status: 400,
    body: { issues: ['rubric'] },
  });
});
