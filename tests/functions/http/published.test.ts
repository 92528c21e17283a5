import { randomUUID } from 'node:crypto';
import { huaihua2010 } from '../../../shared/campaign/huaihua-2010-19';
import type { WireRow } from '../../../shared/submission/wire-row';
import { buildCorrectedSampleCounty } from '../../fixtures/sample-county';
import { openOwnApi, ownCounty, type Api } from '../../support/api';
import { submissionOfFile } from '../../support/sample-submission';

jest.setTimeout(60_000);

const month = '2010-12';
const corrected = submissionOfFile(buildCorrectedSampleCounty(), '沅陵县.xlsx', month);
const listed = (corrected.records.rows['roster'] as readonly WireRow[]).map(({ fields }) => ({
  county: ownCounty,
  township: String(fields['township']),
  unit: String(fields['unit']),
}));
const { points } = huaihua2010.rubric;
let api: Api;

beforeEach(async () => {
  api = await openOwnApi();
});
afterEach(() => api.close());

const put = (path: string, body: unknown) => api.send(path, 'municipal', body, { method: 'PUT' });
const submit = (changes: object = {}) =>
  api.send('/submissions', ownCounty, { ...corrected, submissionId: randomUUID(), ...changes });

describe('the assigned pairings', () => {
  it('reach everyone with the campaign, whose ETag changes', async () => {
    const before = await api.ask('/campaign', null);
    expect(before.body.pairings).toEqual([]);
    expect(await put('/campaign/pairings', { pairings: listed })).toMatchObject({
      status: 200,
      body: { version: 1 },
    });
    const after = await api.ask('/campaign', null);
    expect(after.body.pairings).toEqual(listed);
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'));
  });

  it('are kept up to what the table service takes in one piece, and refused beyond it', async () => {
    const list = (pairings: number, length: number) =>
      Array.from({ length: pairings }, (_, index) => ({
        county: ownCounty,
        township: '沅陵镇',
        unit: `单位${index}`.padEnd(length, '局'),
      }));
    expect((await put('/campaign/pairings', { pairings: list(2_000, 100) })).status).toBe(200);
    expect(await put('/campaign/pairings', { pairings: list(5_000, 100) })).toMatchObject({
      status: 400,
      body: { kind: 'malformed', issues: ['pairings'] },
    });
  });

  it('keep a county from leaving its worst pairing out', async () => {
    const assigned = [...listed, { county: ownCounty, township: '官庄镇', unit: '怀化市气象局' }];
    await put('/campaign/pairings', { pairings: assigned });
    const refused = await submit();
    expect(refused).toMatchObject({
      status: 422,
      body: { findings: [{ ruleId: 'pairings/assigned-present', severity: 'error' }] },
    });
    const [{ ruleId, at }] = refused.body.findings;
    expect((await submit({ disputes: [{ ruleId, at, reason: '尚未对接' }] })).status).toBe(201);
    const { body } = await api.ask(`/municipal/ranking?month=${month}`, 'municipal');
    expect(body.pairings).toHaveLength(assigned.length);
    expect(body.pairings.at(-1)).toMatchObject({ unit: '怀化市气象局', total: 0, withoutRows: true });
  });

  it('keep their dates: a month before a unit was replaced goes by the one that held then', async () => {
    const [first, ...others] = listed;
    const replaced = [
      { ...first, until: '2010-10' },
      { ...first, unit: '怀化市气象局', since: '2010-11' },
      ...others,
    ];
    expect((await put('/campaign/pairings', { pairings: replaced })).status).toBe(200);
    expect((await api.ask('/campaign', null)).body.pairings).toEqual(replaced);
    const unitsOf = async (of: string) =>
      (await api.ask(`/municipal/ranking?month=${of}`, 'municipal')).body.pairings.map(
        ({ unit }: { unit: string }) => unit,
      );
    const [october, november] = [await unitsOf('2010-10'), await unitsOf('2010-11')];
    expect([october.length, november.length]).toEqual([listed.length, listed.length]);
    expect([october.includes('怀化市气象局'), november.includes('怀化市气象局')]).toEqual([false, true]);
    // December lists the one that has ended and not the one that took its place.
    expect(await submit()).toMatchObject({
      status: 422,
      body: { findings: [{ ruleId: 'pairings/assigned-present', data: { unit: '怀化市气象局' } }] },
    });
  });

  it('are not put in place of a list that the officer has not seen', async () => {
    const made = { pairings: listed, baseVersion: 0 };
    expect(await put('/campaign/pairings', made)).toMatchObject({ status: 200, body: { version: 1 } });
    const second = await put('/campaign/pairings', { ...made, pairings: listed.slice(1) });
    expect(second).toMatchObject({ status: 409, body: { kind: 'outrun' } });
    const { body } = await api.ask('/campaign', null);
    expect([body.pairingsVersion, body.pairings]).toEqual([1, listed]);
    const both = await Promise.all(
      [1, 2].map((end) => put('/campaign/pairings', { pairings: listed.slice(end), baseVersion: 1 })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it.each([
    ['a county that is not of the campaign', { county: '430000' }, 'county'],
    ['a township that the county has not', { township: '乌有镇' }, 'township'],
    ['a pairing that stands there already', {}, 'repeated'],
    ['a pairing that holds in the same month already', { since: '2010-12', until: '2010-12' }, 'repeated'],
    ['an end before the beginning', { since: '2010-12', until: '2010-11' }, 'months'],
  ])('are not published with %s: the line is named', async (_, changes, field) => {
    const pairings = [listed[0], { ...listed[0], ...changes }];
    const answer = await put('/campaign/pairings', { pairings });
    expect(answer).toMatchObject({
      status: 422,
      body: { kind: 'unpublishable', lines: [{ line: 2, field }] },
    });
    expect((await api.ask('/campaign', null)).body.pairings).toEqual([]);
  });
});

describe('the points', () => {
  const moved = { ...points, 'funding/annual-cash': 12, 'loans/disbursed': 10 };

  it('hold from their month on; months before keep theirs', async () => {
    expect((await put('/campaign/rubric', { points: moved, from: '2010-12' })).status).toBe(200);
    const { body } = await api.ask('/campaign', null);
    expect(body.rubric).toMatchObject({ id: 'huaihua-2010-19/2', points: moved });
    expect(body.rubrics.map(({ id, from }: { id: string; from: string }) => [id, from])).toEqual([
      ['huaihua-2010-19/1', null],
      ['huaihua-2010-19/2', '2010-12'],
    ]);
    expect((await submit()).status).toBe(400);
    const taken = await submit({ rubric: 'huaihua-2010-19/2' });
    expect(taken).toMatchObject({ status: 201, body: { scoreCard: { rubric: 'huaihua-2010-19/2' } } });
    const line = taken.body.scoreCard.pairings[0].lines.find(
      ({ indicator }: { indicator: string }) => indicator === 'funding/annual-cash',
    );
    expect(line.points).toBe(12);
  });

  it('are nothing to a submission that has come already, whose answer was lost', async () => {
    const sent = { ...corrected, submissionId: randomUUID() };
    expect((await api.send('/submissions', ownCounty, sent)).status).toBe(201);
    await put('/campaign/rubric', { points: moved, from: month });
    expect(await api.send('/submissions', ownCounty, sent)).toMatchObject({
      status: 200,
      body: { version: 1 },
    });
  });

  it.each(['2010-05', '2011-07', '1999-01'])(
    'are not published from %s on, a month that is none of the term',
    async (from) => {
      expect(await put('/campaign/rubric', { points: moved, from })).toMatchObject({
        status: 422,
        body: { kind: 'unpublishable', lines: [{ line: 0, field: 'months', seen: from }] },
      });
    },
  );

  it.each([
    ['an indicator that there is none of', { ...points, 'funding/none': 0 }],
    ['a sum that is not that of the notice', { ...points, 'funding/annual-cash': 50 }],
  ])('are not published with %s', async (_, wrong) => {
    expect(await put('/campaign/rubric', { points: wrong })).toMatchObject({
      status: 422,
      body: { kind: 'unpublishable' },
    });
  });
});
