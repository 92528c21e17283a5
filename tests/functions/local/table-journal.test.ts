import { appendFileSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TableClient } from '@azure/data-tables';
import { JournalDamaged } from '../../../functions/local/table-journal';
import { startTableStore, type TableStore } from '../../../functions/local/table-store';
import { openTable, parseConnectionString } from '../../../functions/storage/azure-tables';

jest.setTimeout(60_000);

let folder: string;
let store: TableStore | null = null;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'qianshou-'));
});
afterEach(() => close());

const file = (): string => path.join(folder, 'tables.jsonl');

async function open(): Promise<TableClient> {
  store = await startTableStore(folder);
  const table = openTable(parseConnectionString(store.connection), 'Heads');
  await table.createTable();
  return table;
}

async function close(): Promise<void> {
  await store?.close();
  store = null;
}

async function reopened(): Promise<TableClient> {
  await close();
  return open();
}

const head = (rowKey: string, note: string) => ({ partitionKey: '2010-12', rowKey, note });

async function notes(table: TableClient): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for await (const { rowKey = '', note } of table.listEntities<{ note: string }>()) found[rowKey] = note;
  return found;
}

it('what was added, changed and removed is so when the folder is opened again', async () => {
  const table = await open();
  for (const name of ['a', 'b', 'c']) await table.createEntity(head(name, '起初'));
  await table.updateEntity(head('b', '分隔\u2028\u2029符\n'), 'Replace');
  await table.deleteEntity('2010-12', 'a');
  await table.submitTransaction([
    ['create', head('d', '一起')],
    ['update', head('c', '一起'), 'Merge'],
  ]);
  const now = { b: '分隔\u2028\u2029符\n', c: '一起', d: '一起' };
  expect(await notes(table)).toEqual(now);
  const again = await reopened();
  expect(await notes(again)).toEqual(now);
  expect(await again.getEntity('2010-12', 'c')).toMatchObject({ note: '一起' });
  await again.createEntity(head('e', '后来'));
  expect(await notes(await reopened())).toEqual({ ...now, e: '后来' });
});

it('a transaction that was refused leaves nothing behind', async () => {
  const table = await open();
  await table.createEntity(head('a', '起初'));
  const refused = table.submitTransaction([
    ['update', head('a', '改了'), 'Replace'],
    ['create', head('b', '新的')],
    ['create', head('b', '又是')],
  ]);
  await expect(refused).rejects.toThrow();
  expect(await notes(await reopened())).toEqual({ a: '起初' });
});

it('versions are still told apart after opening again', async () => {
  const table = await open();
  await table.createEntity(head('a', '起初'));
  const { etag } = await table.getEntity('2010-12', 'a');
  const again = await reopened();
  await again.updateEntity(head('a', '第二'), 'Replace', { etag });
  await expect(again.updateEntity(head('a', '第三'), 'Replace', { etag })).rejects.toMatchObject({
    statusCode: 412,
  });
});

it('a change costs what it says, however much is kept', async () => {
  const table = await open();
  const long = '长'.repeat(10_000);
  for (let nth = 0; nth < 100; nth += 1) await table.createEntity(head(`long${nth}`, long));
  const before = statSync(file()).size;
  await table.createEntity(head('short', '短'));
  expect(before).toBeGreaterThan(3_000_000);
  expect(statSync(file()).size - before).toBeLessThan(1_000);
});

it('what was not written whole is taken off, and the rest goes on', async () => {
  const table = await open();
  await table.createEntity(head('a', '起初'));
  await close();
  const whole = statSync(file()).size;
  appendFileSync(file(), '{"collections":[],"gone":[],"documents":[["devstoreaccount1$heads",{"$lo');
  const again = await open();
  expect(statSync(file()).size).toBe(whole);
  await again.createEntity(head('b', '后来'));
  expect(await notes(await reopened())).toEqual({ a: '起初', b: '后来' });
});

it('a file that is damaged further up is refused by its line and left alone', async () => {
  const table = await open();
  for (const name of ['a', 'b', 'c']) await table.createEntity(head(name, '起初'));
  await close();
  const lines = readFileSync(file(), 'utf8').split('\n');
  const damaged = lines.map((line, nth) => (nth === 2 ? '\0\0\0' : line)).join('\n');
  writeFileSync(file(), damaged);
  const opening = startTableStore(folder);
  await expect(opening).rejects.toBeInstanceOf(JournalDamaged);
  await expect(startTableStore(folder)).rejects.toThrow(/第 3 行已损坏/);
  expect(readFileSync(file(), 'utf8')).toBe(damaged);
});

it('of what was changed a thousand times only the last is kept when it is opened again', async () => {
  const table = await open();
  for (let nth = 0; nth <= 600; nth += 1) await table.upsertEntity(head('a', `第${nth}次`), 'Replace');
  for (let nth = 0; nth <= 600; nth += 1) await table.upsertEntity(head('b', `第${nth}次`), 'Replace');
  const before = statSync(file()).size;
  const again = await reopened();
  expect(statSync(file()).size).toBeLessThan(before / 100);
  expect(await notes(again)).toEqual({ a: '第600次', b: '第600次' });
});

/** As lokijs itself wrote it, cut down to one table. */
const former = {
  filename: 'tables.json',
  collections: [
    {
      name: '$TABLES_COLLECTION$',
      data: [
        {
          account: 'devstoreaccount1',
          table: 'Heads',
          meta: { revision: 0, created: 1, version: 0 },
          $loki: 1,
        },
      ],
      binaryIndices: {
        account: { name: 'account', dirty: false, values: [0] },
        table: { name: 'table', dirty: false, values: [0] },
      },
      uniqueNames: [],
      maxId: 1,
    },
    {
      name: 'devstoreaccount1$Heads',
      data: [
        {
          PartitionKey: '2010-12',
          RowKey: 'a',
          properties: {
            PartitionKey: '2010-12',
            RowKey: 'a',
            note: '起初',
            Timestamp: '2026-11-24T00:00:00.0000000Z',
            'Timestamp@odata.type': 'Edm.DateTime',
          },
          lastModifiedTime: '2026-11-24T00:00:00.0000000Z',
          eTag: 'W/"datetime\'2026-11-24T00%3A00%3A00.0000000Z\'"',
          meta: { revision: 0, created: 1, version: 0 },
          $loki: 4,
        },
      ],
      binaryIndices: {
        PartitionKey: { name: 'PartitionKey', dirty: false, values: [0] },
        RowKey: { name: 'RowKey', dirty: false, values: [0] },
      },
      uniqueNames: [],
      maxId: 4,
    },
  ],
};

it('takes over the file of an earlier version', async () => {
  const old = path.join(folder, 'tables.json');
  writeFileSync(old, JSON.stringify(former));
  store = await startTableStore(folder);
  const table = openTable(parseConnectionString(store.connection), 'Heads');
  await table.createEntity(head('b', '后来'));
  expect(await notes(table)).toEqual({ a: '起初', b: '后来' });
  expect(() => statSync(old)).toThrow(/ENOENT/);
  expect(await notes(await reopened())).toEqual({ a: '起初', b: '后来' });
});
