import { createHash } from 'node:crypto';
import { lastDayOfMonth, type IsoMonth } from '../../shared/campaign/calendar';
import { countyOfCode } from '../../shared/campaign/divisions';
import type {
  MergedHead,
  MunicipalTable,
  ProvenanceRow,
  SummaryRow,
  TableKind,
} from '../../shared/municipal/municipal-table';
import { summariseCounty, totalsOf } from '../../shared/municipal/summarise-county';
import { parseAddress } from '../../shared/workbook/cell-ref';
import { restoreRecords } from '../../shared/submission/restore-records';
import type { SheetKindId } from '../../shared/sheets/index';
import type { WireRow } from '../../shared/submission/wire-row';
import type { StoredHead, StoredVersion } from '../storage/submission-store';
import type { Office } from './office';

export type MergeOutcome = { kind: 'merged'; table: MunicipalTable } | { kind: 'superseded' };

/** A county's version of a month as it stands. */
export interface CountyVersion {
  head: MergedHead;
  version: StoredVersion;
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
  const counties = await liveCounties(month, office);
  const heads = counties.map(({ head }) => head);
  const pinned = createHash('sha256').update(JSON.stringify(heads)).digest('hex').slice(0, 16);
  const [token, offset] = after === null ? [pinned, 0] : parseAfter(after);
  if (token !== pinned) return { kind: 'superseded' };
  const rows = kind === 'summary' ? summaryOf(counties, month, office) : provenanceOf(counties, kind);
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
export async function liveCounties(
  month: IsoMonth,
  { campaign, submissions }: Office,
): Promise<CountyVersion[]> {
  const found = await Promise.all(campaign.counties.map(({ code }) => submissions.read(month, code)));
  return found.flatMap((county) => {
    const head = county && mergedHead(county.head, countyOfCode(campaign, county.head.county)?.name ?? '');
    return head ? [{ head, version: county.version }] : [];
  });
}

/** Null while nothing came: a head may be there because its month was locked. */
function mergedHead(
  { county, version, state, disputed, receivedAt }: StoredHead,
  name: string,
): MergedHead | null {
  return state === 'missing' ? null : { county, name, version, state, disputed, receivedAt };
}

/** The municipal table's rows. */
export function summaryOf(
  counties: readonly CountyVersion[],
  month: IsoMonth,
  { campaign }: Office,
): SummaryRow[] {
  return counties.flatMap(({ head, version: { submission, scoreCard } }) =>
    summariseCounty(
      { head, records: restoreRecords(submission, campaign), scoreCard },
      campaign,
      lastDayOfMonth(month),
    ),
  );
}

function provenanceOf(counties: readonly CountyVersion[], kind: SheetKindId): ProvenanceRow[] {
  return counties.flatMap(({ head, version: { submission } }) => {
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
