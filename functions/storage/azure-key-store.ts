import type { TableClient } from '@azure/data-tables';
import { asUnavailable, openTable, orNull, type TablesSettings } from './azure-tables';
import type { KeyRecord, KeyScope, KeyStore } from './key-store';

const partition = 'key';

interface KeyEntity {
  role: KeyScope['role'];
  county: string;
  label?: string;
  createdAt: string;
  /** Absent: until it is revoked. */
  expiresAt?: string;
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

  async add({ hash, scope, label, createdAt, expiresAt }: KeyRecord): Promise<void> {
    const county = scope.role === 'county' ? scope.county : '';
    const terms = {
      role: scope.role,
      county,
      label,
      createdAt,
      ...(expiresAt === null ? {} : { expiresAt }),
    };
    try {
      await this.table.upsertEntity({ partitionKey: partition, rowKey: hash, ...terms }, 'Replace');
    } catch (error) {
      throw asUnavailable(error);
    }
  }

  async remove(hash: string): Promise<void> {
    await orNull(this.table.deleteEntity(partition, hash));
  }
}

function recordOf(hash: string, { role, county, label = '', createdAt, expiresAt }: KeyEntity): KeyRecord {
  const scope: KeyScope = role === 'municipal' ? { role } : { role: 'county', county };
  return { hash, scope, label, createdAt, expiresAt: expiresAt ?? null };
}
