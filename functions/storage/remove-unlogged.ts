import { odata, type TableClient, type TransactionAction } from '@azure/data-tables';
import type { IsoMonth } from '../../shared/campaign/calendar';
import { asUnavailable, orNull, statusOf } from './azure-tables';

/** The tables that an attempt leaves its traces in. */
export interface AttemptTables {
  heads: TableClient;
  rows: TableClient;
  claims: TableClient;
}

/** An intent that was swept: the switch, which wants it as it was announced, can no longer succeed. */
const swept = -1;
const mostActions = 100;

/**
 * Removes what attempts left behind that never reached the log, and gives their number. Safe beside a submitter
 * however slow: the intent is marked first, and the switch updates the intent as it was announced (If-Match) in one
 * transaction with head and log, so either the switch or the mark comes through, never both. An attempt's partition
 * is its own and never used again. What a slow submitter writes behind the mark goes with the next sweep, after which
 * the intent goes too. `before` is compared with the store's own time of the intent.
 */
export async function removeUnlogged(tables: AttemptTables, month: IsoMonth, before: Date): Promise<number> {
  try {
    let removed = 0;
    for (const intent of await oldIntents(tables.heads, month, before)) {
      const isMarked = intent.version === swept;
      if (!isMarked && !(await mark(tables.heads, month, intent))) continue;
      const attempt = intent.rowKey.slice('I|'.length);
      await removeAll(tables.rows, odata`PartitionKey eq ${`${month}|${attempt}`}`);
      await removeAll(
        tables.claims,
        odata`PartitionKey ge ${`${month}|`} and PartitionKey lt ${`${month}}`} and RowKey eq ${attempt}`,
      );
      if (isMarked) await orNull(tables.heads.deleteEntity(month, intent.rowKey));
      else removed += 1;
    }
    return removed;
  } catch (error) {
    throw asUnavailable(error);
  }
}

interface Intent {
  rowKey: string;
  etag: string;
  version: number;
}

async function oldIntents(heads: TableClient, month: IsoMonth, before: Date): Promise<Intent[]> {
  const filter = odata`PartitionKey eq ${month} and RowKey ge ${'I|'} and RowKey lt ${'I}'} and version le ${0}`;
  const intents: Intent[] = [];
  const listed = heads.listEntities<{ version: number }>({ queryOptions: { filter } });
  for await (const { rowKey = '', etag, version, timestamp } of listed) {
    if (timestamp !== undefined && new Date(timestamp) < before) intents.push({ rowKey, etag, version });
  }
  return intents;
}

/** False where the switch was quicker. */
async function mark(heads: TableClient, partitionKey: string, { rowKey, etag }: Intent): Promise<boolean> {
  try {
    await heads.updateEntity({ partitionKey, rowKey, version: swept }, 'Replace', { etag });
    return true;
  } catch (error) {
    // Also where the answer to our own mark was lost: the next sweep then finds it marked.
    if ([404, 412].includes(statusOf(error) ?? 0)) return false;
    throw error;
  }
}

async function removeAll(table: TableClient, filter: string): Promise<void> {
  const select = ['partitionKey', 'rowKey'];
  const byPartition = new Map<string, TransactionAction[]>();
  for await (const { partitionKey = '', rowKey = '' } of table.listEntities({
    queryOptions: { filter, select },
  })) {
    const actions = byPartition.get(partitionKey) ?? [];
    actions.push(['delete', { partitionKey, rowKey }]);
    byPartition.set(partitionKey, actions);
  }
  for (const actions of byPartition.values()) {
    for (let start = 0; start < actions.length; start += mostActions) {
      // Gone already: another sweep, or our own whose answer was lost. What is left goes with the next sweep.
      await orNull(table.submitTransaction(actions.slice(start, start + mostActions)));
    }
  }
}
