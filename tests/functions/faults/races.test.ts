import { randomUUID } from 'node:crypto';
import { StoreUnavailable } from '../../../functions/storage/submission-store';
import { changeState } from '../../../functions/usecases/change-state';
import { lockMonth } from '../../../functions/usecases/lock-month';
import { submit, type SubmitOutcome } from '../../../functions/usecases/submit';
import { sweep } from '../../../functions/usecases/sweep';
import type { Submission } from '../../../shared/submission/submission';
import type { WireRow } from '../../../shared/submission/wire-row';
import { buildCorrectedSampleCounty } from '../../fixtures/sample-county';
import { submissionOfFile } from '../../support/sample-submission';
import { openedOffice, type OpenedOffice } from '../opened-office';

jest.setTimeout(60_000);

const county = '431222';
const month = '2010-12';
const own = { role: 'county', county } as const;
const corrected = submissionOfFile(buildCorrectedSampleCounty(), '沅陵县.xlsx', month);
const farAhead = new Date('9999-12-31T00:00:00Z');
let office: OpenedOffice;

beforeEach(async () => (office = await openedOffice()));
afterEach(() => office.close());

/** The sample with every funding row naming its sender. */
function named(name: string, baseVersion: number): Submission {
  const funding = (corrected.records.rows['funding'] as readonly WireRow[]).map((row) => ({
    ...row,
    fields: { ...row.fields, use: name },
  }));
  const records = { ...corrected.records, rows: { ...corrected.records.rows, funding } };
  return { ...corrected, records, baseVersion, submissionId: randomUUID() } as Submission;
}

/** The smallest submission that is taken: nothing to report, for a reason of its own. */
const small = (reason: string, baseVersion: number): Submission => ({
  ...corrected,
  records: { blocks: [], rows: {} },
  paneFindings: [],
  nothingToReport: { reason },
  baseVersion,
  submissionId: randomUUID(),
});

const versionsLogged = async (): Promise<number[]> =>
  (await office.submissions.log(month, county))
    .filter(({ event }) => event === 'submitted')
    .map(({ version }) => version);

async function namesSeen(): Promise<string[]> {
  const read = await office.submissions.read(month, county);
  const rows = (read?.version.submission.records.rows['funding'] ?? []) as readonly WireRow[];
  return [...new Set(rows.map(({ fields }) => String(fields['use'])))];
}

it('of 45 submitters three at a time exactly one wins each version, and the log has each once', async () => {
  for (let version = 0; version < 15; version += 1) {
    const racers = ['甲', '乙', '丙'].map((name) => submit(small(`${version}${name}`, version), own, office));
    const kinds = (await Promise.all(racers)).map(({ kind }) => kind).sort();
    expect(kinds).toEqual(['stale', 'stale', 'taken']);
  }
  expect(await versionsLogged()).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
});

it('a lock and a submission: whoever is second sees the first', async () => {
  for (let version = 0; version < 6; version += 1) {
    const [outcome] = await Promise.all([
      submit(small(`第${version}次`, version), own, office),
      lockMonth(month, true, office),
    ]);
    expect(['taken', 'locked']).toContain(outcome.kind);
    expect(await office.submissions.head(month, county)).toMatchObject({ locked: true });
    expect((await submit(small('锁定后', version), own, office)).kind).toBe('locked');
    await lockMonth(month, false, office);
    if (outcome.kind === 'locked')
      expect(await submit(small(`解锁后${version}`, version), own, office)).toMatchObject({ kind: 'taken' });
  }
  expect(await versionsLogged()).toEqual([1, 2, 3, 4, 5, 6]);
});

it('a return and a new version: never a version that is returned unseen', async () => {
  await submit(small('第一版', 0), own, office);
  for (let version = 1; version < 6; version += 1) {
    const decision = { event: 'returned', notes: [{ text: '请核对', at: null }] } as const;
    const [returned, submitted] = await Promise.all([
      changeState({ month, county, version }, decision, office),
      submit(small(`第${version + 1}版`, version), own, office),
    ]);
    // One of them may come too late, but not both; a returned version may still be answered.
    expect(['changed', 'stale']).toContain(returned.kind);
    expect(['taken', 'stale']).toContain(submitted.kind);
    expect(returned.kind === 'changed' || submitted.kind === 'taken').toBe(true);
    if (submitted.kind !== 'taken') await submit(small(`第${version + 1}版`, version), own, office);
    const head = await office.submissions.head(month, county);
    expect(head).toMatchObject({ version: version + 1, state: 'submitted' });
  }
});

describe('the clean-up', () => {
  it('a submission under way is given up whole or comes through whole, and readers see no mixture', async () => {
    let version = 0;
    for (let round = 0; round < 8; round += 1) {
      const name = `第${round}轮`;
      const sent = named(name, version);
      const sending = submit(sent, own, office).catch((error: unknown): SubmitOutcome | null => {
        if (error instanceof StoreUnavailable) return null;
        throw error;
      });
      const reading = namesSeen();
      await office.submissions.removeUnlogged(month, farAhead);
      expect((await reading).length).toBeLessThanOrEqual(1);
      if ((await sending) === null) expect((await submit(sent, own, office)).kind).toBe('taken');
      version += 1;
      expect(await namesSeen()).toEqual([name]);
      expect(await versionsLogged()).toHaveLength(version);
    }
  });
});

it('the sweep lists who is overdue', async () => {
  await submit(named('第一版', 0), own, office);
  const report = await sweep(office);
  expect(report.removed).toBe(0);
  expect(report.overdue).toContainEqual({ county: '431223', month: '2010-11', days: 31 });
  expect(report.overdue.filter((each) => each.county === county && each.month === month)).toEqual([]);
});
