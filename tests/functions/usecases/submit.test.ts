import { randomUUID } from 'node:crypto';
import type { SubmissionStore } from '../../../functions/storage/submission-store';
import { submit } from '../../../functions/usecases/submit';
import type { Submission } from '../../../shared/submission/submission';
import { buildCorrectedSampleCounty, buildSampleCounty } from '../../fixtures/sample-county';
import { submissionOfFile } from '../../support/sample-submission';
import { openedOffice, type OpenedOffice } from '../opened-office';

jest.setTimeout(60_000);

const county = '431222';
const month = '2010-12';
const access = { role: 'county', county } as const;
const corrected = submissionOfFile(buildCorrectedSampleCounty(), '沅陵县.xlsx', month);
const faulty = submissionOfFile(buildSampleCounty(), '沅陵县.xlsx', month);
const sent = (changes: Partial<Submission> = {}, of = corrected): Submission => ({
  ...of,
  submissionId: randomUUID(),
  ...changes,
});

let office: OpenedOffice;
beforeEach(async () => (office = await openedOffice()));
afterEach(() => office.close());

describe('a head that the office has', () => {
  beforeEach(() => submit(corrected, access, office));

  it.each([
    ['locked', { locked: true }],
    ['accepted', { state: 'accepted' }],
  ] as const)(
    '%s takes nothing, whatever it was based on and whatever is wrong with it',
    async (_, changes) => {
      await office.changeHead(month, county, changes);
      expect(await submit(sent({ baseVersion: 1 }), access, office)).toEqual({ kind: 'locked' });
      expect(await submit(sent({ baseVersion: 0 }), access, office)).toEqual({ kind: 'locked' });
      expect(await submit(sent({ baseVersion: 1 }, faulty), access, office)).toEqual({ kind: 'locked' });
    },
  );
  it('locked still knows its own submission again', async () => {
    await office.changeHead(month, county, { locked: true });
    expect(await submit(corrected, access, office)).toMatchObject({ kind: 'alreadyKnown', version: 1 });
  });
  it('returned takes the same content as an answer', async () => {
    await office.changeHead(month, county, { state: 'returned' });
    expect(await submit(sent({ baseVersion: 1 }), access, office)).toMatchObject({
      kind: 'taken',
      version: 2,
    });
    expect(await office.submissions.head(month, county)).toMatchObject({ state: 'submitted', seq: 2 });
  });
  it('does not take the same content twice, but takes it with other counts of the pane', async () => {
    expect((await submit(sent({ baseVersion: 1 }), access, office)).kind).toBe('unchanged');
    const paneFindings = [{ ruleId: 'roster/phone-readable', severity: 'warning' as const, count: 1 }];
    expect((await submit(sent({ baseVersion: 1, paneFindings }), access, office)).kind).toBe('taken');
  });
});

it('says stale before it looks for errors', async () => {
  expect(await submit(sent({ baseVersion: 3 }, faulty), access, office)).toEqual({
    kind: 'stale',
    head: null,
  });
  expect((await submit(sent({}, faulty), access, office)).kind).toBe('hasErrors');
});

it('tells a racer that a lock came first', async () => {
  await submit(corrected, access, office);
  const { submissions } = office;
  const raced: OpenedOffice = {
    ...office,
    submissions: Object.assign(Object.create(submissions) as SubmissionStore, {
      async head(...one: Parameters<SubmissionStore['head']>) {
        const head = await submissions.head(...one);
        await office.changeHead(month, county, { locked: true });
        return head;
      },
    }),
  };
  await office.changeHead(month, county, { state: 'returned' });
  expect(await submit(sent({ baseVersion: 1 }), access, raced)).toEqual({ kind: 'locked' });
});

it('an unread must-fill cell keeps a submission back', async () => {
  const [row, ...others] = corrected.records.rows['funding'] ?? [];
  if (!row) throw new Error('the sample has no funding');
  const unread = { ...row, fields: { ...row.fields, amount: null } };
  const records = {
    ...corrected.records,
    rows: { ...corrected.records.rows, funding: [unread, ...others] },
  };
  expect(await submit(sent({ records }), access, office)).toMatchObject({
    kind: 'hasErrors',
    errors: { findings: [{ ruleId: 'reading/cell-empty' }] },
  });
});

describe('nothing to report', () => {
  const reason = { reason: '本月无新增' };
  const none: Submission['records'] = { blocks: [], rows: {} };
  it('carries the rows of the month before forward and says so', async () => {
    const before = sent(
      { month: '2010-10' },
      submissionOfFile(buildCorrectedSampleCounty(), 'x.xlsx', '2010-10'),
    );
    expect(await submit(before, access, office)).toMatchObject({ kind: 'taken' });
    const outcome = await submit(
      sent({ records: none, nothingToReport: reason, disputes: [] }),
      access,
      office,
    );
    expect(outcome).toMatchObject({ kind: 'taken', version: 1 });
    const read = await office.submissions.read(month, county);
    expect(read?.version.submission).toMatchObject({ nothingToReport: reason, records: before.records });
  });
  it('is what was sent where nothing came before', async () => {
    await submit(sent({ nothingToReport: reason }), access, office);
    expect((await office.submissions.read(month, county))?.version.submission.records).toEqual(
      corrected.records,
    );
  });
});
