import { odata, type TableClient } from '@azure/data-tables';
import type { IsoMonth } from '../../shared/campaign/calendar';
import { asUnavailable, openTable, orNull, statusOf, type TablesSettings } from './azure-tables';
import { joinPieces, pieces } from './entity-text';
import type { Decision, KeptKind, OfficeStore, Published, PublishedKind } from './office-store';

/** The newest version has the smallest row key, so that it is the first of its partition. */
const highest = 99_999_999;

/** The table Office: versions of what is published, and decisions by month. */
export class AzureOfficeStore implements OfficeStore {
  private readonly table: TableClient;
  /** Versions are never overwritten: those that were read once are kept. */
  private readonly read = new Map<PublishedKind, readonly Published[]>();

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
    const known = this.read.get(kind) ?? [];
    const later: Published[] = [];
    const newest = known.at(-1)?.version ?? 0;
    for await (const entity of this.entities(kind, rowKeyOf(newest))) later.unshift(publishedOf(entity));
    const all = later.length > 0 ? [...known, ...later] : known;
    this.read.set(kind, all);
    return all;
  }

  async newest(kind: PublishedKind): Promise<Published | null> {
    for await (const entity of this.entities(kind)) return publishedOf(entity);
    return null;
  }

  async publish(kind: PublishedKind, { version, value, at }: Published): Promise<boolean> {
    const written = JSON.stringify(value);
    return this.add({ partitionKey: kind, rowKey: rowKeyOf(version), version, at }, written);
  }

  async newestVersions(kind: KeptKind): Promise<ReadonlyMap<string, Published>> {
    const newest = new Map<string, Published>();
    // Versions of one id follow each other, the newest last.
    for await (const entity of this.entities(kind)) {
      const [id = ''] = String(entity['rowKey']).split('|');
      newest.set(id, publishedOf(entity));
    }
    return newest;
  }

  async addVersion(kind: KeptKind, id: string, { version, value, at }: Published): Promise<boolean> {
    if (version > 1 && !(await this.isHeld(kind, id, version - 1))) return false;
    return this.add({ partitionKey: kind, rowKey: keptKey(id, version), version, at }, JSON.stringify(value));
  }

  private async isHeld(kind: KeptKind, id: string, version: number): Promise<boolean> {
    return (await orNull(this.table.getEntity(kind, keptKey(id, version)))) !== null;
  }

  async decisions(month: IsoMonth): Promise<ReadonlyMap<string, readonly Decision[]>> {
    const decisions = new Map<string, Decision[]>();
    for await (const entity of this.entities(`decision|${month}`)) {
      // Decisions made before they were numbered have the conflict alone for a key.
      const [conflict = ''] = String(entity['rowKey']).split('|');
      decisions.set(conflict, [...(decisions.get(conflict) ?? []), decisionOf(entity)]);
    }
    return decisions;
  }

  async decide(month: IsoMonth, conflict: string, number: number, decision: Decision): Promise<boolean> {
    const { note, county, at, facts, about } = decision;
    const rowKey = `${conflict}|${String(number).padStart(8, '0')}`;
    const key = { partitionKey: `decision|${month}`, rowKey };
    return this.add({ ...key, note, county: county ?? '', at, facts }, JSON.stringify(about));
  }

  /** Adds what nobody else has added; false where someone has. */
  private async add(entity: Added, written: string): Promise<boolean> {
    const { partitionKey, rowKey } = entity;
    try {
      await this.table.createEntity({ ...entity, ...pieces(written) });
      return true;
    } catch (error) {
      if (statusOf(error) !== 409) throw asUnavailable(error);
      // A lost answer is retried by the client and then refused although the first try succeeded.
      const held = await orNull(this.table.getEntity<Record<string, unknown>>(partitionKey, rowKey));
      return held !== null && isSame(held, entity) && joinPieces(held) === written;
    }
  }

  private async *entities(partition: string, before?: string): AsyncGenerator<Record<string, unknown>> {
    const filter =
      before === undefined
        ? odata`PartitionKey eq ${partition}`
        : odata`PartitionKey eq ${partition} and RowKey lt ${before}`;
    const queryOptions = { filter };
    try {
      yield* this.table.listEntities<Record<string, unknown>>({ queryOptions });
    } catch (error) {
      throw asUnavailable(error);
    }
  }
}

interface Added {
  partitionKey: string;
  rowKey: string;
  at: string;
  [property: string]: string | number;
}

function isSame(held: Readonly<Record<string, unknown>>, added: Added): boolean {
  return Object.entries(added).every(([name, value]) => held[name] === value);
}

function decisionOf(entity: Readonly<Record<string, unknown>>): Decision {
  const { note, county, at, facts } = entity;
  const written = joinPieces(entity);
  return {
    note: String(note),
    county: county === '' ? null : String(county),
    by: 'municipal',
    at: String(at),
    facts: String(facts),
    about: written === '' ? null : (JSON.parse(written) as Decision['about']),
  };
}

function keptKey(id: string, version: number): string {
  return `${id}|${String(version).padStart(8, '0')}`;
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
