import { createHash, randomUUID } from 'node:crypto';
import { odata, type TableClient, type TransactionAction } from '@azure/data-tables';
import { setTimeout as pause } from 'node:timers/promises';
import type { CountyCode } from '../../shared/campaign/campaign';
import type { IsoMonth } from '../../shared/campaign/calendar';
import { asUnavailable, openTable, orNull, statusOf, type TablesSettings } from './azure-tables';
import { claimsOf } from './claims';
import {
  headEntity,
  headKey,
  headOf,
  intentKey,
  logEntity,
  logEntryOf,
  logKey,
  type Entity,
} from './head-entities';
import { RecentlyRead } from './recently-read';
import { removeUnlogged } from './remove-unlogged';
import {
  StoreUnavailable,
  type Candidate,
  type Head,
  type HeadChange,
  type LogEntry,
  type StoredHead,
  type StoredVersion,
  type SubmissionStore,
  type SwitchOutcome,
  type StoredDigest,
} from './submission-store';
import { digestOf, digestRange, fromEntities, toEntities, type VersionEntity } from './version-entities';

const mostActions = 100;
const mostBytes = 3_500_000;
/** Claims lie in a partition each, so they go one by one, some side by side. */
const mostAtOnce = 32;
/** A head can be superseded while its rows are read: the reader then starts anew. */
const mostReads = 8;
/** A few months of a prefecture; each is some ten kilobytes. */
const mostDigests = 500;

/**
 * The switch protocol over Azure Tables (contracts §3): intent, rows and claims under the submission's own
 * partition, then head and log in one transaction.
 */
export class AzureSubmissionStore implements SubmissionStore {
  private readonly headTable: TableClient;
  private readonly rowTable: TableClient;
  private readonly claimTable: TableClient;
  private readonly digests = new RecentlyRead<StoredDigest>(mostDigests);

  constructor(settings: TablesSettings) {
    this.headTable = openTable(settings, 'Heads');
    this.rowTable = openTable(settings, 'Rows');
    this.claimTable = openTable(settings, 'Claims');
  }

  async ready(): Promise<void> {
    try {
      await Promise.all([this.headTable, this.rowTable, this.claimTable].map((table) => table.createTable()));
    } catch (error) {
      throw asUnavailable(error);
    }
  }

  async head(month: IsoMonth, county: CountyCode): Promise<StoredHead | null> {
    const entity = await orNull(this.headTable.getEntity<Record<string, unknown>>(month, headKey(county)));
    return entity ? headOf(entity) : null;
  }

  async heads(month: IsoMonth): Promise<readonly StoredHead[]> {
    return (await this.listed(month, 'C|', 'C}')).map(headOf);
  }

  async log(month: IsoMonth, county: CountyCode): Promise<readonly LogEntry[]> {
    return (await this.listed(month, `L|${county}|`, `L|${county}}`)).map(logEntryOf);
  }

  /** Entities of a month whose row keys lie from one to before another. */
  private async listed(month: IsoMonth, from: string, to: string): Promise<Record<string, unknown>[]> {
    const filter = odata`PartitionKey eq ${month} and RowKey ge ${from} and RowKey lt ${to}`;
    return listAll(this.headTable, filter);
  }

  async versionOf(month: IsoMonth, county: CountyCode, submissionId: string): Promise<number | null> {
    const intent = await orNull(
      this.headTable.getEntity<{ version: number }>(month, intentKey(county, submissionId)),
    );
    return intent && intent.version > 0 ? intent.version : null;
  }

  async submit(candidate: Candidate): Promise<SwitchOutcome> {
    try {
      const announced = await this.announce(candidate);
      const entities = toEntities(announced.rowsKey, candidate);
      await writeAll(this.rowTable, entities);
      await this.writeClaims(candidate, announced);
      return await this.switchTo(candidate, announced, entities.length);
    } catch (error) {
      throw asUnavailable(error);
    }
  }

  async removeUnlogged(month: IsoMonth, before: Date): Promise<number> {
    const tables = { heads: this.headTable, rows: this.rowTable, claims: this.claimTable };
    return removeUnlogged(tables, month, before);
  }

  /** Writes the intent of one attempt, whose partition for the rows is its own, so that none mix. */
  private async announce({ submission }: Candidate): Promise<Announced> {
    const { month, county, submissionId } = submission;
    const attempt = `${submissionId}|${randomUUID()}`;
    const [rowsKey, rowKey] = [`${month}|${county}|${attempt}`, intentKey(county, attempt)];
    try {
      await this.headTable.createEntity({ partitionKey: month, rowKey, version: 0 });
    } catch (error) {
      // A lost answer is retried by the client and then refused: the name is nobody else's.
      if (statusOf(error) !== 409) throw error;
    }
    const { etag } = await this.headTable.getEntity(month, rowKey);
    return { attempt, rowsKey, intent: { partitionKey: month, rowKey }, etag };
  }

  async read(
    month: IsoMonth,
    county: CountyCode,
  ): Promise<{ head: StoredHead; version: StoredVersion } | null> {
    for (let attempt = 0; attempt < mostReads; attempt += 1) {
      const head = await this.head(month, county);
      if (!head || head.version === 0) return null;
      const entities = await this.entitiesOf(head.rowsKey);
      if (entities.length === head.rowCount) return { head, version: fromEntities(entities) };
      await pause(20 * (attempt + 1));
    }
    throw new Error(`the rows of ${month} ${county} do not match their head`);
  }

  async versionAt({ rowsKey, rowCount }: Head): Promise<StoredVersion | null> {
    if (rowsKey === '') return null;
    const entities = await this.entitiesOf(rowsKey);
    if (entities.length !== rowCount) throw new Error(`the rows of ${rowsKey} do not match their log`);
    return fromEntities(entities);
  }

  async digestAt({ rowsKey }: Head): Promise<StoredDigest | null> {
    if (rowsKey === '') return null;
    // What a head names has been written whole, and is never written again.
    return this.digests.of(rowsKey, async () => {
      const [from, to] = digestRange;
      const filter = odata`PartitionKey eq ${rowsKey} and RowKey ge ${from} and RowKey lt ${to}`;
      return digestOf(await listAll(this.rowTable, filter));
    });
  }

  async change({
    basedOn,
    month,
    county,
    event,
    becomes,
    by,
    at,
    notes = [],
  }: HeadChange): Promise<SwitchOutcome> {
    const { etag: _etag, ...before } = basedOn ?? { ...missingHead(month, county), etag: '' };
    const seq = before.seq + 1;
    const returnSeq = event === 'returned' ? seq : before.returnSeq;
    const head: Head = { ...before, ...becomes, seq, returnSeq };
    const changeId = randomUUID();
    try {
      await this.headTable.submitTransaction([
        replaced(headEntity(head), basedOn),
        ['create', logEntity({ ...head, event, by, at, notes }, changeId)],
      ]);
      return { kind: 'switched', head };
    } catch (error) {
      if (!isRefusal(error)) throw asUnavailable(error);
      const logged = await orNull(
        this.headTable.getEntity<{ changeId?: string }>(month, logKey(county, seq)),
      );
      return logged?.changeId === changeId
        ? { kind: 'switched', head }
        : { kind: 'superseded', head: await this.head(month, county) };
    }
  }

  private entitiesOf(partition: string): Promise<Record<string, unknown>[]> {
    return listAll(this.rowTable, odata`PartitionKey eq ${partition}`);
  }

  /** Head and log in one transaction: the moment at which the version becomes the one that counts. */
  private async switchTo(
    candidate: Candidate,
    { rowsKey, intent, etag }: Announced,
    rowCount: number,
  ): Promise<SwitchOutcome> {
    const { basedOn, submission, submitter, receivedAt } = candidate;
    const { month, county, submissionId } = submission;
    const { etag: _etag, ...before } = basedOn ?? { ...missingHead(month, county), etag: '' };
    const head: Head = {
      ...before,
      version: before.version + 1,
      submissionId,
      contentHash: candidate.contentHash,
      state: 'submitted',
      locked: false,
      disputed: candidate.disputed,
      carriedForward: submission.nothingToReport !== undefined,
      submitter,
      receivedAt,
      receivedOn: candidate.receivedOn,
      firstReceivedOn: before.firstReceivedOn === '' ? candidate.receivedOn : before.firstReceivedOn,
      summary: candidate.summary,
      rowsKey,
      rowCount,
      seq: before.seq + 1,
    };
    const { version } = head;
    const known = { partitionKey: month, rowKey: intentKey(county, submissionId), version, at: receivedAt };
    const entry: LogEntry = { ...head, event: 'submitted', by: submitter, at: receivedAt, notes: [] };
    try {
      await this.headTable.submitTransaction([
        replaced(headEntity(head), basedOn),
        ['create', logEntity(entry, submissionId)],
        ['update', { ...intent, version }, 'Replace', { etag }],
        ['upsert', known, 'Replace'],
      ]);
      return { kind: 'switched', head };
    } catch (error) {
      // A lost answer is retried by the client and then refused although the first try succeeded: the intent tells.
      if (!isRefusal(error)) throw error;
      const version = await this.versionOf(month, county, submissionId);
      if (version !== null) return { kind: 'switched', head: { ...head, version } };
      const standing = await this.head(month, county);
      // Nobody was quicker, but the sweep took the attempt for dead: the same submission may come again.
      if (standing?.etag === basedOn?.etag) throw new StoreUnavailable(error);
      return { kind: 'superseded', head: standing };
    }
  }

  private async writeClaims({ submission }: Candidate, { attempt }: Announced): Promise<void> {
    const { month, county } = submission;
    const rowKey = `${county}|${attempt}`;
    const claims = claimsOf(submission);
    for (let start = 0; start < claims.length; start += mostAtOnce) {
      await Promise.all(
        claims.slice(start, start + mostAtOnce).map((claim) => {
          const hash = createHash('sha256').update(claim).digest('hex');
          return this.claimTable.upsertEntity({ partitionKey: `${month}|${hash}`, rowKey, claim }, 'Replace');
        }),
      );
    }
  }
}

/** One attempt at a submission. */
interface Announced {
  /** The submission's id, and a mark of the attempt's own. */
  attempt: string;
  rowsKey: string;
  intent: { partitionKey: string; rowKey: string };
  /** Of the intent as it was announced: the sweep changes it. */
  etag: string;
}

/** What stands before anything has come. */
function missingHead(month: IsoMonth, county: CountyCode): Head {
  return {
    month,
    county,
    version: 0,
    submissionId: '',
    contentHash: '',
    state: 'missing',
    locked: false,
    disputed: false,
    carriedForward: false,
    submitter: '',
    receivedAt: '',
    receivedOn: '',
    firstReceivedOn: '',
    summary: { total: null, counts: { error: 0, shortfall: 0, warning: 0, advice: 0 } },
    returnSeq: 0,
    rowsKey: '',
    rowCount: 0,
    seq: 0,
  };
}

/** The head in place of the one that it was judged by, of which there may have been none. */
function replaced(entity: Entity, basedOn: StoredHead | null): TransactionAction {
  return basedOn ? ['update', entity, 'Replace', { etag: basedOn.etag }] : ['create', entity];
}

/** Someone else was there first, or an earlier try of our own succeeded. */
function isRefusal(error: unknown): boolean {
  return [404, 409, 412].includes(statusOf(error) ?? 0);
}

async function listAll(table: TableClient, filter: string): Promise<Record<string, unknown>[]> {
  const entities: Record<string, unknown>[] = [];
  try {
    const pages = table.listEntities<Record<string, unknown>>({ queryOptions: { filter } });
    for await (const page of pages.byPage({ maxPageSize: 1_000 })) entities.push(...page);
  } catch (error) {
    throw asUnavailable(error);
  }
  return entities;
}

/** Writes entities of one partition in transactions that the service takes. */
async function writeAll(table: TableClient, entities: readonly VersionEntity[]): Promise<void> {
  let actions: TransactionAction[] = [];
  let bytes = 0;
  for (const entity of entities) {
    const size = Buffer.byteLength(JSON.stringify(entity)) + 500;
    if (actions.length === mostActions || bytes + size > mostBytes) {
      await table.submitTransaction(actions);
      actions = [];
      bytes = 0;
    }
    actions.push(['upsert', entity, 'Replace']);
    bytes += size;
  }
  if (actions.length > 0) await table.submitTransaction(actions);
}
