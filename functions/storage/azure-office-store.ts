import { odata, type TableClient } from '@azure/data-tables';
import type { IsoMonth } from '../../shared/campaign/calendar';
import { asUnavailable, openTable, orNull, statusOf, type TablesSettings } from './azure-tables';
import { joinPieces, pieces } from './entity-text';
import type { Decision, OfficeStore, Published, PublishedKind } from './office-store';

/** The newest version has the smallest row key, so that it is the first of its partition. */
const highest = 99_999_999;

/** The table Office: versions of what is published, and decisions by month. */
export class AzureOfficeStore implements OfficeStore {
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

  async versions(kind: PublishedKind): Promise<readonly Published[]> {
    const published: Published[] = [];
    for await (const entity of this.entities(kind)) published.unshift(publishedOf(entity));
    return published;
  }

  async newest(kind: PublishedKind): Promise<Published | null> {
    for await (const entity of this.entities(kind)) return publishedOf(entity);
    return null;
  }

  async publish(kind: PublishedKind, { version, value, at }: Published): Promise<boolean> {
    const rowKey = rowKeyOf(version);
    const written = JSON.stringify(value);
    try {
      await this.table.createEntity({ partitionKey: kind, rowKey, version, at, ...pieces(written) });
      return true;
    } catch (error) {
      if (statusOf(error) !== 409) throw asUnavailable(error);
      // A lost answer is retried by the client and then refused although the first try succeeded.
      const held = await orNull(this.table.getEntity<Record<string, unknown>>(kind, rowKey));
      return held !== null && held['at'] === at && joinPieces(held) === written;
    }
  }

  async decisions(month: IsoMonth): Promise<ReadonlyMap<string, Decision>> {
    const decisions = new Map<string, Decision>();
    for await (const { rowKey, note, county, at, facts } of this.entities(`decision|${month}`)) {
      decisions.set(String(rowKey), {
        note: String(note),
        county: county === '' ? null : String(county),
        by: 'municipal',
        at: String(at),
        facts: String(facts),
      });
    }
    return decisions;
  }

  async decide(month: IsoMonth, conflict: string, { note, county, at, facts }: Decision): Promise<void> {
    const entity = { note, county: county ?? '', at, facts };
    try {
      await this.table.upsertEntity(
        { partitionKey: `decision|${month}`, rowKey: conflict, ...entity },
        'Replace',
      );
    } catch (error) {
      throw asUnavailable(error);
    }
  }

  private async *entities(partition: string): AsyncGenerator<Record<string, unknown>> {
    const queryOptions = { filter: odata`PartitionKey eq ${partition}` };
    try {
      yield* this.table.listEntities<Record<string, unknown>>({ queryOptions });
    } catch (error) {
      throw asUnavailable(error);
    }
  }
}

function rowKeyOf(version: number): string {
  return String(highest - version).padStart(8, '0');
}

function publishedOf(entity: Readonly<Record<string, unknown>>): Published {
  return {
    version: Number(entity['version']),
    value: JSON.parse(joinPieces(entity)) as unknown,
    at: String(entity['at']),
  };
}
