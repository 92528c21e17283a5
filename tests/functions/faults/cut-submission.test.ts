import { randomUUID } from 'node:crypto';
import { startTableStore, type TableStore } from '../../../functions/local/table-store';
import { AzureSubmissionStore } from '../../../functions/storage/azure-submission-store';
import { openTable, parseConnectionString } from '../../../functions/storage/azure-tables';
import type { Candidate, SubmissionStore } from '../../../functions/storage/submission-store';
import type { Submission } from '../../../shared/submission/submission';
import { startCuttingProxy } from '../../support/cutting-proxy';

jest.setTimeout(90_000);

const month = '2010-09';
const tomorrow = new Date(Date.now() + 86_400_000);
let store: TableStore;
let submissions: SubmissionStore;

beforeAll(async () => {
  store = await startTableStore(null);
  submissions = new AzureSubmissionStore(parseConnectionString(store.connection));
  await submissions.ready();
});
afterAll(() => store.close());

/** 150 rows and 3 claims, all of which name the version; rows, digest and rest take an entity each. */
function candidate(county: string, name: string, changes: Partial<Candidate> = {}, note = ''): Candidate {
  const row = (ordinal: number) => ({
    block: 0,
    fields: {
      township: `${name}镇`,
      unit: ordinal % 2 === 0 ? '甲校' : '乙局',
      note,
    },
    cells: { township: `A${ordinal + 2}` },
  });
  const submission = {
    county,
    month,
    submissionId: randomUUID(),
    records: { blocks: [], rows: { roster: Array.from({ length: 150 }, (_, ordinal) => row(ordinal)) } },
  } as unknown as Submission;
  return {
    submission,
    findings: [],
    scoreCard: { rubric: 'huaihua-2010-19/1', total: 1, earned: 1, due: 1, pairings: [] },
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

/** The names that stand in a county's rows: more than one would be a mixture. */
async function namesOf(county: string): Promise<readonly string[]> {
  const read = await submissions.read(month, county);
  const rows = (read?.version.submission.records.rows.roster ?? []) as readonly {
    fields: Record<string, unknown>;
  }[];
  if (rows.length !== 150) throw new Error(`${rows.length} rows`);
  return [...new Set(rows.map(({ fields }) => String(fields['township'])))];
}

async function countOf(name: 'Rows' | 'Claims', county: string): Promise<number> {
  let count = 0;
  for await (const { partitionKey, rowKey } of openTable(
    parseConnectionString(store.connection),
    name,
  ).listEntities()) {
    if (`${partitionKey}|${rowKey}`.includes(`|${county}|`)) count += 1;
  }
  return count;
}

/** A store whose connection ends for good at one of its requests, before or behind the work that it asks for. */
async function cutAt(
  request: number,
  side: 'before' | 'behind',
  work: (cut: SubmissionStore) => Promise<unknown>,
): Promise<{ requests: number; isCut: boolean }> {
  const settings = parseConnectionString(store.connection);
  const proxy = await startCuttingProxy(settings.url, request, side);
  const cut = new AzureSubmissionStore({ ...settings, url: proxy.endpoint });
  const failed = await work(cut).then(
    () => false,
    () => true,
  );
  await proxy.close();
  return { requests: proxy.requests(), isCut: failed };
}

/** With which 150 rows take eight entities and two transactions. */
const longNote = '注'.repeat(9_000);

it.each([
  ['before', '431221', longNote, 8],
  ['behind', '431222', '', 1],
] as const)(
  'cut for good %s any request, a submission leaves the old version or the new one, and comes through when sent again',
  async (side, county, note, rowEntities) => {
    await submissions.submit(candidate(county, '旧', {}, note));
    let version = 1;
    let standing = '旧镇';
    for (let request = 1; ; request += 1) {
      const name = `第${request}`;
      const basedOn = await submissions.head(month, county);
      const next = candidate(county, name, { basedOn }, note);
      const { isCut } = await cutAt(request, side, (cut) => cut.submit(next));
      const [found, ...others] = await namesOf(county);
      expect(others).toEqual([]);
      expect([standing, `${name}镇`]).toContain(found);

      const { submissionId } = next.submission;
      const known = await submissions.versionOf(month, county, submissionId);
      expect(known === null).toBe(found === standing);
      if (known === null) expect(await submissions.submit(next)).toMatchObject({ kind: 'switched' });
      version += 1;
      standing = `${name}镇`;
      expect(await namesOf(county)).toEqual([standing]);
      expect(await submissions.head(month, county)).toMatchObject({ version, seq: version });
      if (!isCut) break;
    }
    // The intent and its mark, a transaction or two of rows, three claims, the switch.
    expect(version).toBeGreaterThanOrEqual(note === '' ? 8 : 9);
    expect((await submissions.log(month, county)).map((entry) => entry.version)).toEqual(
      Array.from({ length: version }, (_, index) => index + 1),
    );

    await submissions.removeUnlogged(month, tomorrow);
    expect(await countOf('Rows', county)).toBe(version * (rowEntities + 2));
    expect(await countOf('Claims', county)).toBe(version * 3);
    expect(await submissions.removeUnlogged(month, tomorrow)).toBe(0);
    for (const entry of await submissions.log(month, county))
      expect((await submissions.versionAt(entry))?.submission.records.rows.roster).toHaveLength(150);
  },
);

it('the sweep leaves alone what is too young', async () => {
  const county = '431223';
  await cutAt(4, 'behind', (cut) => cut.submit(candidate(county, '新')));
  expect(await countOf('Rows', county)).toBeGreaterThan(0);
  expect(await submissions.removeUnlogged(month, new Date(Date.now() - 86_400_000))).toBe(0);
  expect(await countOf('Rows', county)).toBeGreaterThan(0);
  expect(await submissions.removeUnlogged(month, tomorrow)).toBe(1);
  expect(await countOf('Rows', county)).toBe(0);
});

it('a submitter that the sweep took for dead does not come through with rows missing', async () => {
  const county = '431224';
  const settings = parseConnectionString(store.connection);
  // Before the switch, the seventh request, the sweep comes by.
  const proxy = await startCuttingProxy(settings.url, Infinity, 'before', async (request) => {
    if (request === 7) await submissions.removeUnlogged(month, tomorrow);
  });
  const slow = new AzureSubmissionStore({ ...settings, url: proxy.endpoint });
  const next = candidate(county, '慢');
  await expect(slow.submit(next)).rejects.toThrow('the store cannot be reached');
  expect(await submissions.head(month, county)).toBeNull();
  expect(await submissions.submit(next)).toMatchObject({ kind: 'switched', head: { version: 1 } });
  await submissions.removeUnlogged(month, tomorrow);
  expect(await namesOf(county)).toEqual(['慢镇']);
  await proxy.close();
});

it('the sweep itself, cut before any request, takes nothing that counts and ends its work the next time', async () => {
  const county = '431225';
  await submissions.submit(candidate(county, '旧'));
  for (let request = 1; ; request += 1) {
    const basedOn = await submissions.head(month, county);
    await cutAt(6, 'behind', (cut) => cut.submit(candidate(county, '死', { basedOn })));
    const { isCut } = await cutAt(request, 'before', (cut) => cut.removeUnlogged(month, tomorrow));
    expect(await namesOf(county)).toEqual(['旧镇']);
    await submissions.removeUnlogged(month, tomorrow);
    expect(await countOf('Rows', county)).toBe(3);
    if (!isCut) break;
  }
});
