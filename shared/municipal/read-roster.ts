import type { IsoDate } from '../campaign/calendar';
import type { Campaign, County, CountyCode } from '../campaign/campaign';
import { countyOfCode, findCounty, findTownship, nearestTownship } from '../campaign/divisions';
import { readWorkbook } from '../reading/read-workbook';
import type { ReadSheet } from '../reading/reading-report';
import { rowsOf, type SheetRow, type WorkbookRecords } from '../sheets/records';
import type { CellRef } from '../workbook/cell-ref';
import type { WorkbookGrid } from '../workbook/sheet-grid';
import { assignmentKey } from './assignment-key';

/** One pairing of the office's own roster workbook. */
export interface RosterLine {
  county: CountyCode;
  /** As the county's list has it, else as written. */
  township: string;
  unit: string;
  /** The same however township and unit are written. */
  key: string;
  at: CellRef | null;
  /** Null where the county's list has the township. */
  unlisted: UnlistedTownship | null;
}

export interface UnlistedTownship {
  at: CellRef | null;
  /** The list's name that is nearest. */
  nearest: string | null;
  /** Counties whose lists do have it. */
  elsewhere: readonly string[];
}

/** A row that says too little, too much, or the same as another; the last two are read all the same. */
export interface RosterProblem {
  kind: 'noCounty' | 'unknownCounty' | 'noTownship' | 'noUnit' | 'severalUnits' | 'repeated';
  at: CellRef | null;
  seen: string;
  /** The county that is likely meant. */
  nearest: string | null;
  /** Where a repeated pairing stands first. */
  first: CellRef | null;
}

export interface RosterReading {
  lines: readonly RosterLine[];
  problems: readonly RosterProblem[];
  /** Every sheet with the rows that were read from it; null where it was not read as a roster. */
  sheets: readonly { name: string; rows: number | null }[];
}

/** Reads a roster of several counties: each row's county is its own, else that of its sheet's title or name. */
export function readRoster(
  workbook: WorkbookGrid,
  { campaign, asOf, fileName }: { campaign: Campaign; asOf: IsoDate; fileName: string },
): RosterReading {
  const { records, sheets } = readWorkbook(workbook, { campaign, asOf, fileName });
  const first = new Map<string, RosterLine>();
  const problems: RosterProblem[] = [];
  for (const row of rowsOf(records, 'roster')) {
    const read = readRow(row, records, campaign);
    const known = 'key' in read ? first.get(read.key) : undefined;
    if (!('key' in read)) problems.push(read);
    else if (!known) {
      first.set(read.key, read);
      if (/[、；;\n]/.test(read.unit)) problems.push(problem('severalUnits', read.at, read.unit));
    } else
      problems.push({
        ...problem('repeated', read.at, `${read.unit}—${read.township}`),
        first: known.at,
      });
  }
  return { lines: [...first.values()], problems, sheets: sheetsOf(sheets) };
}

function readRow(
  row: SheetRow<'roster'>,
  records: WorkbookRecords,
  campaign: Campaign,
): RosterLine | RosterProblem {
  const { fields, cells } = row;
  const { township, unit } = fields;
  const [unitAt, townshipAt] = [cells.unit ?? null, cells.township ?? null];
  if (!unit) return problem('noUnit', unitAt ?? townshipAt, township ?? '');
  if (!township) return problem('noTownship', townshipAt ?? unitAt, unit);
  const county = countyOfRow(row, records, campaign);
  if ('kind' in county) return county;
  const known = findTownship(county, township);
  const pairing = { county: county.code, township: known?.name ?? township, unit };
  return {
    ...pairing,
    key: assignmentKey(pairing, campaign),
    at: unitAt,
    unlisted: known ? null : unlisted(township, townshipAt, county, campaign),
  };
}

/** Never the county that most rows name, where rows name any: a roster has many. */
function countyOfRow(
  { block, fields, cells }: SheetRow<'roster'>,
  { blocks, county: ofWorkbook, rows }: WorkbookRecords,
  campaign: Campaign,
): County | RosterProblem {
  const at = cells.county ?? cells.unit ?? null;
  if (fields.county) {
    const lookup = findCounty(campaign, fields.county);
    if (lookup.kind === 'known') return lookup.county;
    const nearest = lookup.kind === 'unknown' ? (lookup.nearest?.name ?? null) : null;
    return { ...problem('unknownCounty', at, fields.county), nearest };
  }
  const isNamedByRows = rows.roster?.some((row) => row.fields.county) ?? false;
  const areTitled = blocks.some(({ kind, county }) => kind === 'roster' && county !== null);
  const code = blocks[block]?.county ?? (isNamedByRows || areTitled ? null : ofWorkbook);
  const seen = `${fields.unit ?? ''}—${fields.township ?? ''}`;
  return countyOfCode(campaign, code) ?? problem('noCounty', at, seen);
}

function unlisted(
  township: string,
  at: CellRef | null,
  county: County,
  campaign: Campaign,
): UnlistedTownship {
  const others = campaign.counties.filter((other) => other !== county && findTownship(other, township));
  return {
    at,
    nearest: nearestTownship(county, township)?.name ?? null,
    elsewhere: others.map(({ name }) => name),
  };
}

function problem(kind: RosterProblem['kind'], at: CellRef | null, seen: string): RosterProblem {
  return { kind, at, seen, nearest: null, first: null };
}

function sheetsOf(sheets: readonly ReadSheet[]): RosterReading['sheets'] {
  const names = [...new Set(sheets.map(({ name }) => name))];
  return names.map((name) => {
    const own = sheets.filter((sheet) => sheet.name === name && sheet.kind === 'roster');
    return { name, rows: own.length === 0 ? null : own.reduce((sum, { records = 0 }) => sum + records, 0) };
  });
}
