import type { Campaign } from '../campaign/campaign';
import { foldText, unitKey } from '../campaign/names';
import { countiesOfTownship } from '../campaign/township-names';
import type { Finding } from '../findings/finding';
import { kindOf } from './header-vocabulary';
import { sheetKindIds, type SheetKindId } from '../sheets/index';
import { rangeAddress } from '../workbook/cell-ref';
import { rowsBelow } from './column-profile';
import { headerAddress } from './find-table';
import type { GridView } from './grid-view';
import type { UnreadPart } from './reading-report';
import type { SheetTable } from './recognise-sheet';

/** A table, or a sheet without any, that was taken for no kind. */
export interface UnreadRegion {
  view: GridView;
  part: UnreadPart;
  /** The header range, else the first row. */
  address: string;
  /** Rows and columns whose values tell whether it is the campaign's business. */
  rows: readonly number[];
  columns: readonly number[];
  /** Its words are a kind's, though nothing names the pairing. */
  isNear: boolean;
}

/** Everything of a sheet that no kind took. */
export function unreadRegions(view: GridView, tables: readonly SheetTable[]): UnreadRegion[] {
  const unread = tables.filter(({ kinds }) => kinds.length === 0);
  if (tables.length > 0) return unread.map((table) => regionOfTable(view, table));
  const [first] = view.filledRows;
  if (first === undefined) return [];
  const columns = columnsOf(view, view.filledRows);
  return [
    {
      view,
      part: {
        what: 'region',
        range: rangeAddress(first, view.firstColumn, view.lastRow, view.lastColumn),
        headers: [],
        mayBe: null,
      },
      address: rangeAddress(first, Math.min(...columns), first, Math.max(...columns)),
      rows: view.filledRows,
      columns,
      isNear: false,
    },
  ];
}

function regionOfTable(view: GridView, { table, kindDoubt, isNear }: SheetTable): UnreadRegion {
  const last = rowsBelow(table).at(-1) ?? table.lastHeaderRow;
  return {
    view: table.view,
    part: {
      what: 'region',
      range: table.origin
        ? rangeAddress(...table.origin.range)
        : rangeAddress(table.firstHeaderRow, table.firstColumn, last, table.lastColumn),
      headers: table.columns.map(({ printed }) => printed),
      mayBe: kindDoubt,
    },
    address: headerAddress(table),
    rows: rowsBelow(table),
    columns: table.columns.map(({ column }) => column),
    isNear,
  };
}

function columnsOf(view: GridView, rows: readonly number[]): number[] {
  const columns = new Set<number>();
  for (const row of rows.slice(0, 200)) for (const column of view.filledColumns(row)) columns.add(column);
  return [...columns].sort((a, b) => a - b);
}

/** reading/sheet-unread for regions that show townships of the campaign or units of the roster. */
export function sheetUnread(
  regions: readonly UnreadRegion[],
  campaign: Campaign,
  rosterUnits: ReadonlySet<string>,
): Finding[] {
  return regions.flatMap((region): Finding[] => {
    const { view, rows, columns, part } = region;
    const isTownship = (text: string): boolean => countiesOfTownship(campaign, text).size > 0;
    const isUnit = (text: string): boolean => rosterUnits.has(unitKey(text));
    const townships = columns.some((column) => mostly(view, rows, column, isTownship));
    const units = columns.some((column) => mostly(view, rows, column, isUnit));
    if (!townships && !units && !region.isNear) return [];
    const kind = part.mayBe ?? kindSpoken(view.name);
    return [
      {
        ruleId: 'reading/sheet-unread',
        messageId: kind ? 'mayBe' : 'unread',
        severity: kind || (townships && units) ? 'error' : 'warning',
        at: { sheet: view.name, address: region.address },
        data: { sheet: view.name, range: part.range, ...(kind ? { kind: kindOf(kind).title } : {}) },
      },
    ];
  });
}

const leastValues = 2;

function mostly(
  view: GridView,
  rows: readonly number[],
  column: number,
  is: (text: string) => boolean,
): boolean {
  let all = 0;
  let named = 0;
  for (const row of rows.slice(0, 500)) {
    const value = view.value(row, column);
    if (value === null || value === '') continue;
    all += 1;
    if (typeof value === 'string' && is(value.trim())) named += 1;
  }
  return named >= leastValues && named >= all / 2;
}

/** The kind that a sheet's name speaks of. */
function kindSpoken(name: string): SheetKindId | null {
  const folded = foldText(name);
  return sheetKindIds.find((kind) => kindOf(kind).titleWords.some((word) => folded.includes(word))) ?? null;
}
