import type { TableClient, TransactionAction } from '@azure/data-tables';
import { asUnavailable, openTable, orNull, type TablesSettings } from './azure-tables';
import { entitiesOf } from './back-up';
import { tableNames, type BackupLine, type StoredEntity, type TableEntityLine } from './table-lines';

export type RestoreOutcome =
  | { kind: 'restored'; entities: number }
  /** The tables hold something else than a part of this backup. */
  | { kind: 'notEmpty' }
  /** Cut off, or not a backup. */
  | { kind: 'broken' };

const mostActions = 100;
const mostBytes = 3_000_000;
/** Claims lie in a partition each: one after another they would take an hour. */
const mostAtOnce = 16;
const mark = { partitionKey: 'restore', rowKey: 'running' };

/**
 * Writes a backup into empty tables, or after emptying them where `replace` says so. Heads come last: a reader never
 * finds one without its rows. Broken off, the same backup goes on when restored again.
 */
export async function restore(
  settings: TablesSettings,
  lines: () => AsyncIterable<BackupLine>,
  { replace }: { replace: boolean },
): Promise<RestoreOutcome> {
  const checked = await check(lines());
  if (!checked) return { kind: 'broken' };
  try {
    const tables = new Map(tableNames.map((name) => [name, openTable(settings, name)]));
    for (const table of tables.values()) await table.createTable();
    const office = openTable(settings, 'Office');
    const running = await orNull(office.getEntity<{ backup: string }>(mark.partitionKey, mark.rowKey));
    if (running?.backup !== checked.id) {
      if (replace) for (const table of tables.values()) await empty(table);
      else if (!(await areEmpty([...tables.values()]))) return { kind: 'notEmpty' };
      await office.upsertEntity({ ...mark, backup: checked.id }, 'Replace');
    }
    for (const name of [...tableNames].reverse()) {
      const table = tables.get(name);
      if (table) await apply(table, linesOf(lines(), name), (entity) => ['upsert', entity, 'Replace']);
    }
    await orNull(office.deleteEntity(mark.partitionKey, mark.rowKey));
    return { kind: 'restored', entities: checked.entities };
  } catch (error) {
    throw asUnavailable(error);
  }
}

/** Reads the whole backup once before anything is written. */
async function check(lines: AsyncIterable<BackupLine>): Promise<{ id: string; entities: number } | null> {
  let id: string | null = null;
  let entities = 0;
  let isWhole = false;
  for await (const line of lines) {
    if (isWhole) return null;
    if ('backup' in line) id = line.id;
    else if ('end' in line) isWhole = line.entities === entities;
    else entities += 1;
  }
  return id !== null && isWhole ? { id, entities } : null;
}

async function* linesOf(
  lines: AsyncIterable<BackupLine>,
  name: TableEntityLine['table'],
): AsyncGenerator<StoredEntity> {
  for await (const line of lines) if ('table' in line && line.table === name) yield line.entity;
}

async function areEmpty(tables: readonly TableClient[]): Promise<boolean> {
  for (const table of tables) {
    const { done } = await entitiesOf(table).next();
    if (!done) return false;
  }
  return true;
}

function empty(table: TableClient): Promise<void> {
  return apply(table, entitiesOf(table), ({ partitionKey, rowKey }) => ['delete', { partitionKey, rowKey }]);
}

/** Transactions of neighbours in one partition, as large as the service takes them, some side by side. */
async function apply(
  table: TableClient,
  entities: AsyncIterable<StoredEntity>,
  action: (entity: StoredEntity) => TransactionAction,
): Promise<void> {
  let round: TransactionAction[][] = [];
  let partition: string | null = null;
  let bytes = 0;
  const submitRound = async (): Promise<void> => {
    await Promise.all(round.map((actions) => table.submitTransaction(actions)));
    round = [];
    partition = null;
  };
  for await (const entity of entities) {
    const size = Buffer.byteLength(JSON.stringify(entity)) + 500;
    const current = round.at(-1);
    if (!current || entity.partitionKey !== partition || isFull(current, bytes + size)) {
      if (round.length === mostAtOnce) await submitRound();
      round.push([]);
      bytes = 0;
    }
    round.at(-1)?.push(action(entity));
    partition = entity.partitionKey;
    bytes += size;
  }
  await submitRound();
}

function isFull(actions: readonly TransactionAction[], bytes: number): boolean {
  return actions.length === mostActions || bytes > mostBytes;
}
