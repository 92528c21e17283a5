import { foldText } from '../campaign/names';
import { conceptsIn, type Spoken } from './concepts';
import type { GridView } from './grid-view';
import type { HeaderColumn } from './header-columns';
import { parentText } from './grow-header';
import { findHeaderBands } from './header-rows';
import type { FaceContext } from './value-face';

/** Columns that belong together, absolute and inclusive. */
export interface Region {
  firstColumn: number;
  lastColumn: number;
}

/**
 * Runs of columns between columns that are wholly empty. Two runs are two tables where their headers stand on other
 * rows or say the same; else the empty column lies inside of one table.
 */
export function findRegions(view: GridView, context: FaceContext): Region[] {
  const runs: Region[] = [];
  for (const column of [...usedColumns(view)].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last?.lastColumn === column - 1) last.lastColumn = column;
    else runs.push({ firstColumn: column, lastColumn: column });
  }
  if (runs.length > mostRuns) {
    return [{ firstColumn: view.firstColumn, lastColumn: view.lastColumn }];
  }
  const regions: Region[] = [];
  for (const run of runs) {
    const left = regions[regions.length - 1];
    if (left && !areTwoTables(view, left, run, context)) left.lastColumn = run.lastColumn;
    else regions.push({ ...run });
  }
  return regions;
}

/** A sheet with more gaps than this is no row of tables. */
const mostRuns = 40;

function areTwoTables(view: GridView, left: Region, right: Region, context: FaceContext): boolean {
  const width = (run: Region): number => run.lastColumn - run.firstColumn + 1;
  if (width(left) < 2 || width(right) < 2) return false;
  const [first] = findHeaderBands(view, left, context);
  const [second] = findHeaderBands(view, right, context);
  if (!first || !second) return false;
  const rowsDiffer = first.lastRow < second.firstRow || second.lastRow < first.firstRow;
  const leftWords = wordsOf(view, left, first.lastRow);
  const shared = [...wordsOf(view, right, second.lastRow)].filter((word) => leftWords.has(word));
  return rowsDiffer || shared.some(saysPlaceOrUnit) || shared.length >= 3;
}

function wordsOf(view: GridView, { firstColumn, lastColumn }: Region, row: number): Set<string> {
  const words = new Set<string>();
  for (let column = firstColumn; column <= lastColumn; column += 1)
    words.add(foldText(parentText(view, row, column)));
  words.delete('');
  return words;
}

function saysPlaceOrUnit(word: string): boolean {
  return speaksOf(conceptsIn(word), 'township') || speaksOf(conceptsIn(word), 'unit');
}

function speaksOf({ concepts }: Spoken, concept: Spoken['concepts'][number]): boolean {
  return concepts.includes(concept);
}

/** Columns with a value of their own in a row that holds more than one (a lone title does not join two tables). */
function usedColumns(view: GridView): Set<number> {
  const used = new Set<number>();
  for (const row of view.filledRows) {
    const filled = view.filledColumns(row);
    const [first] = filled;
    if (first === undefined || filled.length === 1) continue;
    const merge = view.mergeAt(row, first);
    const isTitle = merge !== null && merge.lastColumn > merge.firstColumn && filled.length <= 1;
    if (isTitle) continue;
    for (const column of filled) {
      const own = view.mergeAt(row, column);
      if (!own || own.firstRow !== own.lastRow || own.firstColumn === own.lastColumn) used.add(column);
      else
        for (let at = own.firstColumn; at <= Math.min(own.lastColumn, own.firstColumn + 60); at += 1)
          used.add(at);
    }
  }
  return used;
}

/** Two tables that share their header rows: where the headings of township or unit come a second time. */
export function splitSideBySide(columns: readonly HeaderColumn[]): (readonly HeaderColumn[])[] {
  const first = columns.findIndex(isIdentityHeading);
  const again = columns.findIndex(
    (column, index) =>
      index > first &&
      first >= 0 &&
      headingOf(column) === headingOf(columns[first]) &&
      isIdentityHeading(column),
  );
  if (again < 0) return [columns];
  let start = again;
  while (start > first + 1 && startsTable(columns[start - 1])) start -= 1;
  const [left, right] = [columns.slice(0, start), columns.slice(start)];
  const leftHeadings = new Set(left.map(headingOf));
  const shared = new Set(right.map(headingOf).filter((heading) => leftHeadings.has(heading)));
  return left.length >= 3 && right.length >= 3 && shared.size >= 2
    ? [left, ...splitSideBySide(right)]
    : [columns];
}

function isIdentityHeading({ sense, printed }: HeaderColumn): boolean {
  return (
    sense?.identity === 'township' ||
    sense?.identity === 'unit' ||
    (sense === null && saysPlaceOrUnit(foldText(printed)))
  );
}

function headingOf(column: HeaderColumn | undefined): string {
  return column?.sense?.identity ?? column?.paths[0]?.plain ?? '';
}

function startsTable(column: HeaderColumn | undefined): boolean {
  return (
    column?.sense?.serial === true ||
    column?.sense?.identity === 'county' ||
    column?.sense?.identity === 'township'
  );
}
