import { createHash } from 'node:crypto';
import type { IsoMonth } from '../../shared/campaign/calendar';
import type {
  MergedHead,
  MunicipalTable,
  ProvenanceRow,
  SummaryRow,
  TableKind,
} from '../../shared/municipal/municipal-table';
import { summaryRows, totalsOf } from '../../shared/municipal/summarise-county';
import { parseAddress } from '../../shared/workbook/cell-ref';
import type { SheetKindId } from '../../shared/sheets/index';
import type { WireRow } from '../../shared/submission/wire-row';
import type { StoredHead, StoredDigest, StoredVersion, SubmissionStore } from '../storage/submission-store';
import type { Office } from './office';

const mostReadAtOnce = 16;

export type MergeOutcome = { kind: 'merged'; table: MunicipalTable } | { kind: 'superseded' };

/** A county's month as the municipal tables see it. */
export interface CountyDigest {
  head: MergedHead;
  digest: StoredDigest;
}

interface Part {
  head: MergedHead;
  rows: readonly (SummaryRow | ProvenanceRow)[];
}

/**
 * The municipal table of a month, a pure function of the heads: counties in the campaign's order. `after` goes on
 * behind the page that gave it, over the same heads; where one of them has changed since, it is superseded.
 * `most` rows are on a page.
 */
export async function mergeMonth(
  month: IsoMonth,
  kind: TableKind,
  { after, most }: { after: string | null; most: number },
  office: Office,
): Promise<MergeOutcome> {
  // Of a county that is read only its rows of this table stay: memory grows with the table, not with the store.
  const parts =
    kind === 'summary'
      ? await eachCounty(month, office, summaryPart)
      : await eachCounty(month, office, provenancePart(kind));
  const heads = parts.map(({ head }) => head);
  const pinned = createHash('sha256').update(JSON.stringify(heads)).digest('hex').slice(0, 16);
  const [token, offset] = after === null ? [pinned, 0] : parseAfter(after);
  if (token !== pinned) return { kind: 'superseded' };
  const rows = parts.flatMap((part) => part.rows);
  const page = rows.slice(offset, offset + most);
  const end = offset + page.length;
  const next = end < rows.length ? `${pinned}.${end}` : null;
  const table =
    kind === 'summary'
      ? { kind, month, heads, next, rows: page as SummaryRow[], totals: totalsOf(rows as SummaryRow[]) }
      : { kind, month, heads, next, rows: page as ProvenanceRow[] };
  return { kind: 'merged', table };
}

/** Every county that has submitted, in the campaign's order. */
export function liveCounties(month: IsoMonth, office: Office): Promise<CountyDigest[]> {
  return eachCounty(month, office, readDigest);
}

/** The rows of the municipal table. */
export function summaryOf(counties: readonly CountyDigest[]): SummaryRow[] {
  return counties.flatMap(({ head, digest }) => summaryRows(head, digest.pairings));
}

export type ReadCounty<Made> = (
  head: StoredHead,
  name: string,
  submissions: SubmissionStore,
) => Promise<Made | null>;

/** What is read of every county that has submitted, in the campaign's order; a few are read side by side. */
export async function eachCounty<Made>(
  month: IsoMonth,
  { campaign, submissions }: Office,
  read: ReadCounty<Made>,
): Promise<Made[]> {
  const heads = new Map((await submissions.heads(month)).map((head) => [head.county, head]));
  const made: Made[][] = campaign.counties.map(() => []);
  const waiting = campaign.counties.entries();
  const readOn = async (): Promise<void> => {
    for (const [index, { code, name }] of waiting) {
      const head = heads.get(code);
      const found = head && (await read(head, name, submissions));
      if (found) made[index] = [found];
    }
  };
  await Promise.all(Array.from({ length: mostReadAtOnce }, readOn));
  return made.flat();
}

const readDigest: ReadCounty<CountyDigest> = async (stored, name, submissions) => {
  const head = mergedHead(stored, name);
  const digest = head && (await submissions.digestAt(stored));
  return digest && { head, digest };
};

const summaryPart: ReadCounty<Part> = async (...asked) => {
  const county = await readDigest(...asked);
  return county && { head: county.head, rows: summaryOf([county]) };
};

function provenancePart(kind: SheetKindId): ReadCounty<Part> {
  return async (stored, name, submissions) => {
    const head = mergedHead(stored, name);
    const version = head && (await submissions.versionAt(stored));
    return version && { head, rows: provenanceOf(head, version, kind) };
  };
}

/** Null while nothing came: a head may be there because its month was locked. */
export function mergedHead(
  { county, version, state, disputed, receivedAt }: StoredHead,
  name: string,
): MergedHead | null {
  return state === 'missing' ? null : { county, name, version, state, disputed, receivedAt };
}

function provenanceOf(head: MergedHead, { submission }: StoredVersion, kind: SheetKindId): ProvenanceRow[] {
  const { blocks, rows } = submission.records;
  const list = (rows[kind] ?? []) as readonly WireRow[];
  return list.map(({ block, fields, cells }): ProvenanceRow => {
    const { township, unit } = fields;
    return {
      county: head.county,
      countyName: head.name,
      version: head.version,
      sheet: blocks[block]?.sheet ?? '',
      cell: firstCell(cells),
      township: typeof township === 'string' ? township : null,
      unit: typeof unit === 'string' ? unit : null,
      fields,
    };
  });
}

/** The leftmost cell of the row itself: a value that was filled down stands further up. */
function firstCell(cells: WireRow['cells']): string {
  const places = Object.values(cells).flatMap((address) => {
    const place = parseAddress(address);
    return place ? [{ address, ...place }] : [];
  });
  places.sort((a, b) => b.row - a.row || a.column - b.column);
  return places[0]?.address ?? '';
}

function parseAfter(after: string): [string, number] {
  const match = /^([0-9a-f]{16})\.(\d{1,9})$/.exec(after);
  return match ? [match[1] ?? '', Number(match[2])] : ['', 0];
}
