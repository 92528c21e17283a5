import { remembered } from '../campaign/remembered';
import type { HeaderColumn } from './header-columns';
import { headerText } from './header-text';
import { likelySenseOf, senseOf, type HeaderSense } from './header-vocabulary';
import type { GridView } from './grid-view';

/** Columns that belong together, absolute and inclusive. */
export interface Region {
  firstColumn: number;
  lastColumn: number;
}

/** Where a row's known headers stand. */
export interface RowProfile {
  row: number;
  hits: readonly { column: number; sense: HeaderSense }[];
}

const longestHeader = 30;
const knownSense = remembered((written) => senseOf(headerText(written)));
const likelySense = remembered((written) => likelySenseOf(headerText(written)));

/**
 * Rows that hold at least two known headers, in order; where no row does, rows of words alone that hold headers
 * alike to known ones.
 */
export function profileRows(view: GridView): RowProfile[] {
  const known = profileBy(view, knownSense, view.lastRow);
  if (known.length > 0) return known;
  return profileBy(view, likelySense, Math.min(view.lastRow, view.firstRow + likelyRows));
}

/** A sheet without any known header is searched this far for headers alike. */
const likelyRows = 30;

function profileBy(
  view: GridView,
  senseBy: (written: string) => HeaderSense | null,
  lastRow: number,
): RowProfile[] {
  const profiles: RowProfile[] = [];
  for (let row = view.firstRow; row <= lastRow; row += 1) {
    const hits: { column: number; sense: HeaderSense }[] = [];
    for (let column = view.firstColumn; column <= view.lastColumn; column += 1) {
      const value = view.value(row, column);
      if (typeof value !== 'string' || value.length > longestHeader) continue;
      const sense = senseBy(value);
      if (sense) hits.push({ column, sense });
    }
    if (hits.length >= 2) profiles.push({ row, hits });
  }
  return profiles;
}

/**
 * Runs of columns between columns that are wholly empty. A run without a header row of its own that names a
 * township or unit belongs to the run on its left.
 */
export function findRegions(view: GridView, profiles: readonly RowProfile[]): Region[] {
  const runs: Region[] = [];
  const used = usedColumns(view);
  for (let column = view.firstColumn; column <= view.lastColumn; column += 1) {
    if (!used.has(column)) continue;
    const last = runs[runs.length - 1];
    if (last?.lastColumn === column - 1) last.lastColumn = column;
    else runs.push({ firstColumn: column, lastColumn: column });
  }
  const standsAlone = (run: Region): boolean =>
    profiles.some(({ hits }) => {
      const own = hits.filter(({ column }) => column >= run.firstColumn && column <= run.lastColumn);
      return (
        own.length >= 2 && own.some(({ sense }) => sense.identity === 'township' || sense.identity === 'unit')
      );
    });
  const regions: Region[] = [];
  for (const run of runs) {
    const left = regions[regions.length - 1];
    if (left && (!standsAlone(run) || !standsAlone(left))) left.lastColumn = run.lastColumn;
    else regions.push({ ...run });
  }
  return regions;
}

/** Columns with a value of their own in a row that holds more than one (a lone title does not join two tables). */
function usedColumns(view: GridView): Set<number> {
  const used = new Set<number>();
  const width = view.lastColumn - view.firstColumn + 1;
  for (let row = view.firstRow; row <= view.lastRow && used.size < width; row += 1) {
    const filled: number[] = [];
    for (let column = view.firstColumn; column <= view.lastColumn; column += 1) {
      if (view.value(row, column) !== null || view.mergeAt(row, column)) filled.push(column);
    }
    const merge = filled[0] === undefined ? null : view.mergeAt(row, filled[0]);
    const isTitle =
      filled.length <= 1 ||
      (merge !== null &&
        merge.lastColumn >= (filled[filled.length - 1] ?? 0) &&
        merge.lastColumn > merge.firstColumn);
    if (!isTitle) for (const column of filled) used.add(column);
  }
  return used;
}

/** Two tables that share their header rows: where township or unit headers come a second time. */
export function splitSideBySide(columns: readonly HeaderColumn[]): (readonly HeaderColumn[])[] {
  const seen = new Set<string>();
  for (const [index, column] of columns.entries()) {
    const { sense } = column;
    const identity = sense?.identity;
    if ((identity === 'township' || identity === 'unit') && seen.has(identity)) {
      let start = index;
      while (start > 0 && startsTable(columns[start - 1])) start -= 1;
      const [left, right] = [columns.slice(0, start), columns.slice(start)];
      const leftHeaders = new Set(left.map(headerKey));
      const shared = new Set(right.map(headerKey).filter((key) => leftHeaders.has(key)));
      if (left.length >= 3 && right.length >= 3 && shared.size >= 2) return [left, ...splitSideBySide(right)];
    }
    if (identity) seen.add(identity);
  }
  return [columns];
}

function startsTable(column: HeaderColumn | undefined): boolean {
  return (
    column?.sense?.serial === true ||
    column?.sense?.identity === 'county' ||
    column?.sense?.identity === 'township'
  );
}

function headerKey(column: HeaderColumn): string {
  return column.sense?.identity ?? column.paths[0]?.plain ?? '';
}
