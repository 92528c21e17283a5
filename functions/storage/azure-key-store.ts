import type { TableClient } from '@azure/data-tables';
import { asUnavailable, openTable, orNull, type TablesSettings } from './azure-tables';
import type { KeyRecord, KeyScope, KeyStore } from './key-store';

const partition = 'key';

interface KeyEntity {
  role: KeyScope['role'];
  county: string;
  createdAt: string;
}

/** Hashed keys in the table Office. */
export class AzureKeyStore implements KeyStore {
  private readonly table: TableClient;

  constructor(settings: TablesSettings) {
    this.table = openTable(settings, 'Office');
  }

  async ready(): Promise<void> {
    try {
      await this.table.createTable();
    } catch (error) {
      throw asUnavailable(error);
    }
  }

  async find(hash: string): Promise<KeyRecord | null> {
    const entity = await orNull(this.table.getEntity<KeyEntity>(partition, hash));
    return entity ? recordOf(hash, entity) : null;
  }

  async list(): Promise<readonly KeyRecord[]> {
    const records: KeyRecord[] = [];
    try {
      const queryOptions = { filter: `PartitionKey eq '${partition}'` };
      for await (const entity of this.table.listEntities<KeyEntity>({ queryOptions })) {
        records.push(recordOf(entity.rowKey ?? '', entity));
      }
    } catch (error) {
      throw asUnavailable(error);
    }
    return records;
  }

  async add({ hash, scope, createdAt }: KeyRecord): Promise<void> {
    const county = scope.role === 'county' ? scope.county : '';
    await this.table.upsertEntity(
      { partitionKey: partition, rowKey: hash, role: scope.role, county, createdAt },
      'Replace',
    );
  }

  async remove(hash: string): Promise<void> {
    await orNull(this.table.deleteEntity(partition, hash));
  }
}

function recordOf(hash: string, { role, county, createdAt }: KeyEntity): KeyRecord {
  return { hash, scope: role === 'municipal' ? { role } : { role: 'county', county }, createdAt };
}
