import { noPlaces } from '../../shared/municipal/pairing-places';
import { sheetKindIds } from '../../shared/sheets/index';
import type { Submission } from '../../shared/submission/submission';
import { cut, joinPieces, pieces } from './entity-text';
import type { StoredDigest, StoredVersion } from './submission-store';

/** A table entity of one version's partition. */
export interface VersionEntity {
  partitionKey: string;
  rowKey: string;
  [property: string]: string;
}

const meta = '@';
const digest = '=';

/** Row keys of a version's digest lie from the one to before the other. */
export const digestRange = [`${digest}|`, `${digest}}`] as const;

/**
 * Characters that one entity holds, a third of what the service takes: a store is asked by the entity, so that fewer
 * are faster, and cheaper in Azure.
 */
const mostTogether = 180_000;

/** A version as entities: rows of a kind together, and numbered parts of its digest and of everything else. */
export function toEntities(
  partitionKey: string,
  { submission, findings, scoreCard, pairings }: StoredVersion,
): VersionEntity[] {
  const { records, ...rest } = submission;
  const rows = sheetKindIds.flatMap((kind) =>
    groups(records.rows[kind] ?? []).map(({ first, written }) => ({
      partitionKey,
      rowKey: `${kind}|${pad(first)}`,
      ...pieces(`[${written.join()}]`),
    })),
  );
  const kinds = sheetKindIds.filter((kind) => records.rows[kind]);
  return [
    ...rows,
    ...inParts(partitionKey, digest, { pairings, rubric: scoreCard.rubric } satisfies StoredDigest),
    ...inParts(partitionKey, meta, {
      submission: rest,
      blocks: records.blocks,
      kinds,
      findings,
      scoreCard,
    }),
  ];
}

/** The version that entities in the order of their row keys make up. */
export function fromEntities(entities: readonly Readonly<Record<string, unknown>>[]): StoredVersion {
  const rows = new Map<string, unknown[]>();
  let others = '';
  for (const entity of entities) {
    const [kind = ''] = String(entity['rowKey']).split('|');
    if (kind === digest) continue;
    const written = joinPieces(entity);
    if (kind === meta) others += written;
    else listOf(rows, kind).push(...rowsIn(written));
  }
  const { submission, blocks, kinds, findings, scoreCard } = JSON.parse(others) as Stored;
  const { pairings } = digestOf(entities);
  const byKind = Object.fromEntries(kinds.map((kind) => [kind, rows.get(kind) ?? []]));
  return {
    submission: { ...submission, records: { blocks, rows: byKind } } as Submission,
    findings,
    scoreCard,
    pairings,
  };
}

/** The digest among the entities of a version, or of its range alone. */
export function digestOf(entities: readonly Readonly<Record<string, unknown>>[]): StoredDigest {
  const own = entities.filter(({ rowKey }) => String(rowKey).startsWith(digestRange[0]));
  const { pairings, rubric } = JSON.parse(own.map(joinPieces).join('')) as KeptDigest;
  return {
    rubric: rubric ?? null,
    pairings: pairings.map((pairing) => ({ ...noPlaces, ...pairing })),
  };
}

type KeptDigest = Omit<StoredDigest, 'rubric'> & Partial<StoredDigest>;

interface Stored {
  submission: Omit<Submission, 'records'>;
  blocks: Submission['records']['blocks'];
  kinds: readonly string[];
  findings: StoredVersion['findings'];
  scoreCard: StoredVersion['scoreCard'];
}

interface RowGroup {
  /** Ordinal of its first row. */
  first: number;
  /** JSON of each row. */
  written: string[];
}

function groups(rows: readonly unknown[]): RowGroup[] {
  const found: RowGroup[] = [];
  let length = Infinity;
  for (const [ordinal, row] of rows.entries()) {
    const written = JSON.stringify(row);
    length += written.length + 1;
    if (length <= mostTogether) found.at(-1)?.written.push(written);
    else {
      found.push({ first: ordinal, written: [written] });
      length = written.length;
    }
  }
  return found;
}

/** Of versions that were stored before rows lay together, an entity is one row. */
function rowsIn(written: string): unknown[] {
  const held: unknown = JSON.parse(written);
  return Array.isArray(held) ? held : [held];
}

function inParts(partitionKey: string, kind: string, value: unknown): VersionEntity[] {
  return cut(JSON.stringify(value), mostTogether).map((part, number) => ({
    partitionKey,
    rowKey: `${kind}|${pad(number)}`,
    ...pieces(part),
  }));
}

function pad(ordinal: number): string {
  return String(ordinal).padStart(7, '0');
}

function listOf(rows: Map<string, unknown[]>, kind: string): unknown[] {
  const list = rows.get(kind) ?? [];
  rows.set(kind, list);
  return list;
}
