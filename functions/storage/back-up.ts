import type { TableClient } from '@azure/data-tables';
import { asUnavailable, openTable, type TablesSettings } from './azure-tables';
import { tableNames, type BackupLine, type StoredEntity } from './table-lines';

/** All tables as lines, while the server goes on: a submission under way is in it whole or not at all. */
export async function* backUp(
  settings: TablesSettings,
  { id, at }: { id: string; at: string },
): AsyncGenerator<BackupLine> {
  yield { backup: 'qianshou', format: 1, id, at };
  let entities = 0;
  for (const table of tableNames) {
    const all = entitiesOf(openTable(settings, table));
    for await (const entity of table === 'Heads' ? settledOnly(all) : all) {
      entities += 1;
      yield { table, entity };
    }
  }
  yield { end: true, entities };
}

/** Entities in the order of their keys, each property with its type. */
export async function* entitiesOf(table: TableClient): AsyncGenerator<StoredEntity> {
  try {
    for await (const page of table
      .listEntities({ disableTypeConversion: true })
      .byPage({ maxPageSize: 1_000 })) {
      for (const { etag: _etag, timestamp: _timestamp, ...entity } of page) {
        const properties = Object.entries(entity).filter(([name]) => !name.startsWith('odata'));
        yield Object.fromEntries(properties) as StoredEntity;
      }
    }
  } catch (error) {
    throw asUnavailable(error);
  }
}

/**
 * A month's log can grow between the page with its head and the page with its log. What lies beyond the head that
 * was read is left out, or the head could never be superseded again.
 */
async function* settledOnly(entities: AsyncIterable<StoredEntity>): AsyncGenerator<StoredEntity> {
  let month = '';
  const heads = new Map<string, { seq: number; version: number }>();
  for await (const entity of entities) {
    if (entity.partitionKey !== month) {
      month = entity.partitionKey;
      heads.clear();
    }
    const [kind = '', county = '', rest = ''] = entity.rowKey.split('|');
    if (kind === 'C')
      heads.set(county, { seq: numberOf(entity, 'seq'), version: numberOf(entity, 'version') });
    const head = heads.get(county) ?? { seq: 0, version: 0 };
    if (kind === 'L' && Number(rest) > head.seq) continue;
    if (kind === 'I' && numberOf(entity, 'version') > head.version) continue;
    yield entity;
  }
}

function numberOf(entity: StoredEntity, name: string): number {
  const property: unknown = entity[name];
  const value: unknown =
    typeof property === 'object' && property !== null && 'value' in property ? property.value : property;
  return Number(value);
}
