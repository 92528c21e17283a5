import { sheetKindIds } from '../../shared/sheets/index';
import type { Submission } from '../../shared/submission/submission';
import { joinPieces, longestPiece, pieces } from './entity-text';
import type { StoredVersion } from './submission-store';

/** A table entity of one version's partition. */
export interface VersionEntity {
  partitionKey: string;
  rowKey: string;
  [property: string]: string;
}

const meta = '@';

/** A version as entities: one a row, and numbered pieces of everything else. */
export function toEntities(
  partitionKey: string,
  { submission, findings, scoreCard }: StoredVersion,
): VersionEntity[] {
  const { records, ...rest } = submission;
  const entities: VersionEntity[] = [];
  for (const kind of sheetKindIds) {
    (records.rows[kind] ?? []).forEach((row, ordinal) => {
      entities.push({ partitionKey, rowKey: `${kind}|${pad(ordinal)}`, ...pieces(JSON.stringify(row)) });
    });
  }
  const kinds = sheetKindIds.filter((kind) => records.rows[kind]);
  const others = JSON.stringify({ submission: rest, blocks: records.blocks, kinds, findings, scoreCard });
  for (let start = 0, piece = 0; start < others.length; start += longestPiece, piece += 1) {
    entities.push({
      partitionKey,
      rowKey: `${meta}|${pad(piece)}`,
      text0: others.slice(start, start + longestPiece),
    });
  }
  return entities;
}

/** The version that entities in the order of their row keys make up. */
export function fromEntities(entities: readonly Readonly<Record<string, unknown>>[]): StoredVersion {
  const rows = new Map<string, unknown[]>();
  let others = '';
  for (const entity of entities) {
    const [kind = ''] = String(entity['rowKey']).split('|');
    const written = joinPieces(entity);
    if (kind === meta) others += written;
    else listOf(rows, kind).push(JSON.parse(written));
  }
  const { submission, blocks, kinds, findings, scoreCard } = JSON.parse(others) as Stored;
  const byKind = Object.fromEntries(kinds.map((kind) => [kind, rows.get(kind) ?? []]));
  return {
    submission: { ...submission, records: { blocks, rows: byKind } } as Submission,
    findings,
    scoreCard,
  };
}

type Stored = Pick<StoredVersion, 'findings' | 'scoreCard'> & {
  submission: Omit<Submission, 'records'>;
  blocks: Submission['records']['blocks'];
  kinds: readonly string[];
};

function pad(ordinal: number): string {
  return String(ordinal).padStart(7, '0');
}

function listOf(rows: Map<string, unknown[]>, kind: string): unknown[] {
  const list = rows.get(kind) ?? [];
  rows.set(kind, list);
  return list;
}
