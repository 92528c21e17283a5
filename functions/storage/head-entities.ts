import type { CountyCode } from '../../shared/campaign/campaign';
import type { IsoMonth } from '../../shared/campaign/calendar';
import type { PinnedNote } from '../../shared/submission/month-life';
import { joinPieces, pieces } from './entity-text';
import type { Head, LogEntry, StoredHead } from './submission-store';

export interface Entity {
  partitionKey: string;
  rowKey: string;
  [property: string]: unknown;
}

export function headKey(county: CountyCode): string {
  return `C|${county}`;
}

export function logKey(county: CountyCode, seq: number): string {
  return `L|${county}|${String(seq).padStart(8, '0')}`;
}

export function intentKey(county: CountyCode, submissionId: string): string {
  return `I|${county}|${submissionId}`;
}

export function headEntity(head: Head): Entity {
  const { month, county, summary, ...properties } = head;
  return {
    partitionKey: month,
    rowKey: headKey(county),
    ...properties,
    summary: JSON.stringify(summary),
  };
}

/** A log entry as its entity; `changeId` tells the writer's own entry from another's. */
export function logEntity({ event, by, at, notes, ...head }: LogEntry, changeId: string): Entity {
  return {
    ...headEntity(head),
    rowKey: logKey(head.county, head.seq),
    event,
    by,
    at,
    changeId,
    ...(notes.length > 0 ? pieces(JSON.stringify(notes)) : {}),
  };
}

export function headOf(entity: Readonly<Record<string, unknown>>): StoredHead {
  const { partitionKey, rowKey, etag, summary } = entity;
  const county = String(rowKey).split('|')[1] ?? '';
  const own = entity as unknown as Omit<Head, 'month' | 'county' | 'summary'>;
  return {
    month: String(partitionKey) as IsoMonth,
    county,
    version: own.version,
    submissionId: own.submissionId,
    contentHash: own.contentHash,
    state: own.state,
    locked: own.locked,
    disputed: own.disputed,
    carriedForward: own.carriedForward,
    submitter: own.submitter,
    receivedAt: own.receivedAt,
    receivedOn: own.receivedOn,
    firstReceivedOn: own.firstReceivedOn,
    summary: JSON.parse(String(summary)) as Head['summary'],
    returnSeq: own.returnSeq,
    rowsKey: own.rowsKey,
    rowCount: own.rowCount,
    seq: own.seq,
    etag: typeof etag === 'string' ? etag : '',
  };
}

export function logEntryOf(entity: Readonly<Record<string, unknown>>): LogEntry {
  const { etag: _etag, ...head } = headOf(entity);
  const { event, by, at } = entity as unknown as Pick<LogEntry, 'event' | 'by' | 'at'>;
  const written = joinPieces(entity);
  return { ...head, event, by, at, notes: written === '' ? [] : (JSON.parse(written) as PinnedNote[]) };
}
