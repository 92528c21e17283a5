import { countUnits, moneyUnits } from '../campaign/words';
import { foldText } from '../campaign/names';
import { conceptsIn } from './concepts';
import { isBlank, shownText, type GridView } from './grid-view';
import { headerText } from './header-text';
import { senseOf } from './header-vocabulary';
import { looksLikeValue } from './looks-like-value';
import type { Region } from './regions';
import { isPeriodHeading, type FaceContext } from './value-face';

export const longestHeading = 60;

/** One cell of a row that may be a header. */
export interface HeadCell {
  column: number;
  text: string;
  /** A heading, a value, a line of text, a bare unit. */
  look: 'word' | 'value' | 'line' | 'unit';
}

/** The cells of a row, looked at once. */
export type Looks = (row: number) => readonly HeadCell[];

function remembering<V>(answer: (row: number) => V): (row: number) => V {
  const known = new Map<number, V>();
  return (row) => {
    const found = known.get(row) ?? answer(row);
    known.set(row, found);
    return found;
  };
}

function headCells(view: GridView, region: Region, row: number, context: FaceContext): HeadCell[] {
  const cells: HeadCell[] = [];
  for (const column of view.filledColumns(row)) {
    if (column < region.firstColumn || column > region.lastColumn) continue;
    const value = view.value(row, column);
    if (value === null || isBlank(value)) continue;
    const text = shownText(value);
    cells.push({ column, text, look: lookOf(value, text, context) });
  }
  return cells;
}

function lookOf(
  value: NonNullable<ReturnType<GridView['value']>>,
  text: string,
  context: FaceContext,
): HeadCell['look'] {
  if (typeof value !== 'string') return 'value';
  const folded = foldText(text);
  if (isBareUnit(folded)) return 'unit';
  if (folded.length > longestHeading || /[:：]./.test(folded.replace(/（[^（）]*）/g, ''))) return 'line';
  return looksLikeValue(text, context) ? 'value' : 'word';
}

/** 元, （万元）, 单位：次: the unit of the heading above it. */
export function isBareUnit(folded: string): boolean {
  const bare = folded.replace(/^（(.*)）$/, '$1').replace(/^单位[:：]?/, '');
  return (
    moneyUnits[bare] !== undefined ||
    (countUnits.includes(bare) && folded !== '项' && bare.length <= 2 && folded !== bare)
  );
}

/** How much of a text the lexicon knows, or the notice's own headings: 0 … 1. */
export function known(text: string): number {
  if (isPeriodHeading(foldText(text))) return 1;
  const header = headerText(text);
  return senseOf(header) ? 1 : conceptsIn(foldText(header.plain)).known;
}

/** A row that prints again what a header printed. */
export function repeats(header: readonly HeadCell[], cells: readonly HeadCell[]): boolean {
  const printed = new Set(header.map(({ column, text }) => `${column} ${foldText(text)}`));
  const same = cells.filter(({ column, text }) => printed.has(`${column} ${foldText(text)}`)).length;
  return same >= 2 && same >= 0.7 * Math.max(cells.length, header.length);
}

export function columnsOf(cells: readonly HeadCell[]): number[] {
  return cells.map(({ column }) => column);
}

/** One of the cells is merged over most of the region, as titles are. */
export function isWideMerge(
  view: GridView,
  region: Region,
  row: number,
  columns: readonly number[],
): boolean {
  const width = region.lastColumn - region.firstColumn + 1;
  return columns.some((column) => {
    const merge = view.mergeAt(row, column);
    return merge !== null && merge.lastColumn - merge.firstColumn + 1 >= Math.max(3, width * 0.6);
  });
}

/** The looks of every row of a region. */
export function looksOf(view: GridView, region: Region, context: FaceContext): Looks {
  return remembering((row) => headCells(view, region, row, context));
}
