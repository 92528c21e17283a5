import { randomUUID } from 'node:crypto';
import { startTableStore, type TableStore } from '../../../functions/local/table-store';
import { AzureSubmissionStore } from '../../../functions/storage/azure-submission-store';
import { parseConnectionString } from '../../../functions/storage/azure-tables';
import {
  StoreUnavailable,
  type Candidate,
  type SubmissionStore,
} from '../../../functions/storage/submission-store';
import type { Submission } from '../../../shared/submission/submission';
import { startDroppingProxy } from '../../support/dropping-proxy';

jest.setTimeout(60_000);

let store: TableStore;
let submissions: SubmissionStore;

beforeAll(async () => {
  store = await startTableStore(null);
  submissions = await openThrough(parseConnectionString(store.connection).url);
});
afterAll(() => store.close());

async function openThrough(url: string): Promise<SubmissionStore> {
  const opened = new AzureSubmissionStore({ ...parseConnectionString(store.connection), url });
  await opened.ready();
  return opened;
}

/** A version whose every row names it, so that a mixture would show. */
function candidate(county: string, name: string, rows: number, changes: Partial<Candidate> = {}): Candidate {
  const row = (ordinal: number) => ({
    block: 0,
    fields: { township: `${name}镇`, voucher: `${name}-${ordinal}` },
    cells: { township: `A${ordinal + 2}` },
  });
  const submission = {
    format: 1,
    campaign: 'huaihua-2010-19',
    rubric: 'huaihua-2010-19/1',
    county,
    month: '2010-09',
    baseVersion: 0,
    submissionId: randomUUID(),
    records: {
      blocks: [],
      rows: { funding: Array.from({ length: rows }, (_, ordinal) => row(ordinal)), loans: [] },
    },
    source: { fileName: '台账.xlsx', sha256: '0'.repeat(64) },
    disputes: [],
  } as unknown as Submission;
  const scoreCard = { rubric: 'huaihua-2010-19/1', total: 1, earned: 1, due: 1, pairings: [] };
  return {
    submission,
    findings: [],
    scoreCard,
    pairings: [],
    contentHash: name,
    submitter: 'county',
    receivedAt: '2010-09-30T00:00:00Z',
    receivedOn: '2010-09-30',
    summary: { total: 1, counts: { error: 0, shortfall: 0, warning: 0, advice: 0 } },
    disputed: false,
    basedOn: null,
    ...changes,
  };
}

it('reads back what was written, whole and in order', async () => {
  const written = candidate('431202', '甲', 250);
  expect(await submissions.submit(written)).toMatchObject({
    kind: 'switched',
    head: { version: 1, state: 'submitted' },
  });
  const read = await submissions.read('2010-09', '431202');
  expect(read?.version.submission).toEqual(written.submission);
  expect(read?.version.scoreCard).toEqual(written.scoreCard);
  expect(read?.head).toMatchObject({ contentHash: '甲', seq: 1, county: '431202', month: '2010-09' });
});

it('knows which version a submission became, and of none that never did', async () => {
  const { submission } = candidate('431202', '乙', 1);
  const head = await submissions.head('2010-09', '431202');
  await submissions.submit(candidate('431202', '乙', 1, { submission, basedOn: head }));
  expect(await submissions.versionOf('2010-09', '431202', submission.submissionId)).toBe(2);
  expect(await submissions.versionOf('2010-09', '431202', randomUUID())).toBeNull();
});

it('keeps the rows of one attempt apart from those of another with the same id', async () => {
  const county = '431224';
  const { submission } = candidate(county, '先', 300);
  await submissions.submit(candidate(county, '甲', 3));
  expect((await submissions.submit(candidate(county, '先', 300, { submission }))).kind).toBe('superseded');
  const again = { ...candidate(county, '后', 5).submission, submissionId: submission.submissionId };
  const basedOn = await submissions.head('2010-09', county);
  const outcomes = await Promise.all([
    submissions.submit(candidate(county, '后', 5, { submission: again, basedOn })),
    submissions.submit(candidate(county, '先', 300, { submission, basedOn })),
  ]);
  // Both are the one submission, whichever of them came through.
  expect(outcomes).toMatchObject([
    { kind: 'switched', head: { version: 2 } },
    { kind: 'switched', head: { version: 2 } },
  ]);
  const read = await submissions.read('2010-09', county);
  expect([again, submission]).toContainEqual(read?.version.submission);

  await submissions.submit(
    candidate(county, '乙', 1, { basedOn: await submissions.head('2010-09', county) }),
  );
  expect(await submissions.versionOf('2010-09', county, submission.submissionId)).toBe(2);
});

it('stays below the service’s limit of a transaction also where every character takes three bytes', async () => {
  const large = candidate('431225', '大', 0);
  const row = { block: 0, fields: { remark: '长'.repeat(28_000) }, cells: {} };
  Object.assign(large.submission.records.rows, { funding: Array.from({ length: 90 }, () => row) });
  expect(await submissions.submit(large)).toMatchObject({ kind: 'switched' });
  const read = await submissions.read('2010-09', '431225');
  expect(read?.version.submission.records.rows['funding']).toHaveLength(90);
});

it('keeps rows larger than one property, and texts with any character', async () => {
  const long = candidate('431221', '丙', 0);
  const fields = { remark: `${'长'.repeat(2_000)}/\\#?'"%\n\u2028\u2029`, use: '用'.repeat(40_000) };
  Object.assign(long.submission.records.rows, { funding: [{ block: 0, fields, cells: {} }] });
  await submissions.submit(long);
  expect((await submissions.read('2010-09', '431221'))?.version.submission).toEqual(long.submission);
});

it('lets exactly one of many racers win each version, and shows readers no mixture', async () => {
  const county = '431222';
  const reading = { goesOn: true };
  const torn: string[] = [];
  const reader = (async () => {
    let reads = 0;
    while (reading.goesOn) {
      const read = await submissions.read('2010-09', county);
      const rows = read?.version.submission.records.rows.funding ?? [];
      const names = new Set(rows.map(({ fields }) => fields['township']));
      if (names.size > 1) torn.push([...names].join());
      reads += 1;
    }
    return reads;
  })();
  for (let version = 0; version < 15; version += 1) {
    const basedOn = await submissions.head('2010-09', county);
    const racers = ['甲', '乙', '丙'].map((name) => candidate(county, `${version}${name}`, 40, { basedOn }));
    const outcomes = await Promise.all(racers.map((racer) => submissions.submit(racer)));
    expect(outcomes.filter(({ kind }) => kind === 'switched')).toHaveLength(1);
  }
  reading.goesOn = false;
  expect(await reader).toBeGreaterThan(5);
  expect(torn).toEqual([]);
  expect(await submissions.head('2010-09', county)).toMatchObject({ version: 15, seq: 15 });
});

it('recognises its own success although every third answer is lost', async () => {
  const { url } = parseConnectionString(store.connection);
  const proxy = await startDroppingProxy(url, (answer) => answer % 3 === 0);
  const shaky = await openThrough(proxy.endpoint);
  for (let version = 1; version <= 6; version += 1) {
    const basedOn = await shaky.head('2010-09', '431223');
    const outcome = await shaky.submit(candidate('431223', `第${version}`, 120, { basedOn }));
    expect(outcome).toMatchObject({ kind: 'switched', head: { version } });
  }
  expect(proxy.dropped()).toBeGreaterThan(5);
  const read = await submissions.read('2010-09', '431223');
  expect(read?.version.submission.records.rows.funding).toHaveLength(120);
  proxy.close();
});

it('says so when the store is not there', async () => {
  const gone = new AzureSubmissionStore({
    ...parseConnectionString(store.connection),
    url: 'http://127.0.0.1:9/devstoreaccount1',
  });
  await expect(gone.head('2010-09', '431202')).rejects.toBeInstanceOf(StoreUnavailable);
});
