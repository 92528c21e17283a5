import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startTableStore, type TableStore } from '../../../functions/local/table-store';
import { openOffice } from '../../../functions/open-office';
import { openTable, tablesSettings, type TablesSettings } from '../../../functions/storage/azure-tables';
import { backUp } from '../../../functions/storage/back-up';
import { readBackup, writeBackup } from '../../../functions/storage/backup-file';
import { restore } from '../../../functions/storage/restore';
import type { BackupLine } from '../../../functions/storage/table-lines';
import { issueKey } from '../../../functions/usecases/issue-keys';
import { mergeMonth } from '../../../functions/usecases/merge-month';
import type { Office } from '../../../functions/usecases/office';
import { submit } from '../../../functions/usecases/submit';
import { buildCorrectedSampleCounty } from '../../fixtures/sample-county';
import { submissionOfFile } from '../../support/sample-submission';

jest.setTimeout(60_000);

const month = '2010-12';
const county = '431222';
const access = { role: 'county', county } as const;
const stamp = { id: randomUUID(), at: '2011-01-01T00:00:00Z' };

interface Opened {
  store: TableStore;
  settings: TablesSettings;
  office: Office;
}
const opened: Opened[] = [];
async function open(): Promise<Opened> {
  const store = await startTableStore(null);
  const settings = tablesSettings({ TABLES_CONNECTION: store.connection });
  const office = await openOffice({ QIANSHOU_TODAY: '2010-12-31' }, settings);
  opened.push({ store, settings, office });
  return { store, settings, office };
}

const corrected = submissionOfFile(buildCorrectedSampleCounty(), '沅陵县.xlsx', month);
let source: Opened;
let secret: string;
beforeAll(async () => {
  source = await open();
  const { office } = source;
  ({ secret } = await issueKey({ scope: access, label: '沅陵', expiresAt: '2999-01-01T00:00:00Z' }, office));
  expect(await submit(corrected, access, office)).toMatchObject({ kind: 'taken' });
  const paneFindings = [{ ruleId: 'roster/phone-readable', severity: 'warning' as const, count: 1 }];
  const second = { ...corrected, submissionId: randomUUID(), baseVersion: 1, paneFindings };
  expect(await submit(second, access, office)).toMatchObject({ kind: 'taken', version: 2 });
});
afterAll(async () => {
  for (const { store } of opened) await store.close();
});

const newFile = (): string => path.join(mkdtempSync(path.join(os.tmpdir(), 'qianshou-')), 'backup.gz');

async function backedUp(): Promise<string> {
  const file = newFile();
  await writeBackup(file, backUp(source.settings, stamp));
  return file;
}

async function everything(settings: TablesSettings): Promise<BackupLine[]> {
  const lines: BackupLine[] = [];
  for await (const line of backUp(settings, stamp)) lines.push(line);
  return lines;
}

const answers = async ({ office }: Opened) => ({
  summary: await mergeMonth(month, 'summary', { after: null, most: 100 }, office),
  loans: await mergeMonth(month, 'loans', { after: null, most: 100 }, office),
  version: (await office.submissions.read(month, county))?.version,
  keys: await office.keys.list(),
  access: await office.identify(`Bearer ${secret}`),
});

it('a fresh store answers the same, and goes on from there', async () => {
  const file = await backedUp();
  const target = await open();
  const outcome = await restore(target.settings, () => readBackup(file), { replace: false });
  const lines = await everything(source.settings);
  expect(outcome).toEqual({ kind: 'restored', entities: lines.length - 2 });
  expect(await everything(target.settings)).toEqual(lines);
  expect(await answers(target)).toEqual(await answers(source));
  expect((await answers(target)).access).toEqual(access);

  const third = { ...corrected, submissionId: randomUUID(), baseVersion: 2 };
  expect(await submit(third, access, target.office)).toMatchObject({ kind: 'taken', version: 3 });
});

it('a store that holds data is left alone, unless it is to be emptied first', async () => {
  const file = await backedUp();
  const target = await open();
  await issueKey({ scope: { role: 'municipal' } }, target.office);
  const before = await everything(target.settings);
  const outcome = await restore(target.settings, () => readBackup(file), { replace: false });
  expect(outcome).toEqual({ kind: 'notEmpty' });
  expect(await everything(target.settings)).toEqual(before);

  await restore(target.settings, () => readBackup(file), { replace: true });
  expect(await everything(target.settings)).toEqual(await everything(source.settings));
});

it('one that broke off shows no head without its rows, and goes on when restored again', async () => {
  const file = await backedUp();
  const target = await open();
  let passes = 0;
  const breaksOff = async function* (): AsyncGenerator<BackupLine> {
    passes += 1;
    let read = 0;
    for await (const line of readBackup(file)) {
      if (passes === 4 && (read += 1) > 20) throw new Error('the line went dead');
      yield line;
    }
  };
  await expect(restore(target.settings, breaksOff, { replace: false })).rejects.toThrow('the line went dead');
  expect(await target.office.submissions.head(month, county)).toBeNull();
  const again = await restore(target.settings, () => readBackup(file), { replace: false });
  expect(again.kind).toBe('restored');
  expect(await everything(target.settings)).toEqual(await everything(source.settings));
});

it.each<[string, (whole: Buffer) => Buffer]>([
  ['cut off', (whole) => whole.subarray(0, whole.length - 20)],
  ['garbled', (whole) => Buffer.concat([whole.subarray(0, 200), Buffer.alloc(50), whole.subarray(250)])],
  ['of another kind', () => Buffer.from('PK no backup at all')],
  ['empty', () => Buffer.alloc(0)],
])('a file that is %s is refused before anything is written', async (_, change) => {
  const file = await backedUp();
  writeFileSync(file, change(readFileSync(file)));
  const target = await open();
  const outcome = await restore(target.settings, () => readBackup(file), { replace: true });
  expect(outcome).toEqual({ kind: 'broken' });
  expect(await everything(target.settings)).toHaveLength(2);
});

it('a log that had run ahead of the head that was read is left behind', async () => {
  const { settings, office } = await open();
  expect(await submit(corrected, access, office)).toMatchObject({ kind: 'taken', version: 1 });
  const heads = openTable(settings, 'Heads');
  const log = `L|${county}|`;
  const newest = await heads.getEntity(month, `${log}00000001`);
  await heads.createEntity({ ...newest, partitionKey: month, rowKey: `${log}00000002`, seq: 2, version: 2 });
  const ahead = { partitionKey: month, rowKey: `I|${county}|${randomUUID()}`, version: 2 };
  await heads.createEntity(ahead);
  const lines = await everything(settings);
  const keys = lines.flatMap((line) => ('table' in line ? [line.entity.rowKey] : []));
  expect(keys).toContain(`${log}00000001`);
  expect(keys).not.toContain(`${log}00000002`);
  expect(keys).not.toContain(ahead.rowKey);
});
