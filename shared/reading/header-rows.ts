import { countUnits, moneyUnits } from '../campaign/words';
import { foldText } from '../campaign/names';
import { conceptsIn } from './concepts';
import { isBlank, shownText, type GridView } from './grid-view';
import { headerText } from './header-text';
import { senseOf } from './header-vocabulary';
import type { Region } from './regions';
import { isPeriodHeading, type FaceContext } from './value-face';
import { looksLikeValue } from './looks-like-value';

/** The rows of a header, absolute and inclusive. */
export interface HeaderBand {
  firstRow: number;
  lastRow: number;
}

const tallest = 4;
const longestHeading = 60;

/** One cell of a row that may be a header. */
interface HeadCell {
  column: number;
  text: string;
  /** A heading, a value, a line of text, a bare unit. */
  look: 'word' | 'value' | 'line' | 'unit';
}

/** The header bands of a region, from top to bottom: rows of words that are unlike the rows below them. */
export function findHeaderBands(view: GridView, region: Region, context: FaceContext): HeaderBand[] {
  const bands: HeaderBand[] = [];
  const rows = view.filledRows;
  const looks = remembering((row: number) => headCells(view, region, row, context));
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    const last = bands[bands.length - 1];
    if (row <= (last?.lastRow ?? -1) || !mayBeHeader(view, region, bands, row)) continue;
    const cells = looks(row);
    if (!looksLikeHeader(cells) && !isPlain(cells) && !isUnlikeBelow(cells, looks(rows[index + 1] ?? -1)))
      continue;
    if (last && !startsAnew(view, region, looks, bands, row)) continue;
    bands.push(growBand(view, region, looks, row, last?.lastRow ?? -1));
  }
  return bands.filter((band, index) => holdsTable(view, region, looks, band, bands[index + 1] ?? null));
}

/** Told from the cells alone, so that a long ledger's rows cost next to nothing. */
function mayBeHeader(view: GridView, region: Region, bands: readonly HeaderBand[], row: number): boolean {
  const columns = view.filledColumns(row);
  let words = 0;
  let others = 0;
  let isKnown = false;
  for (const column of columns) {
    if (column < region.firstColumn || column > region.lastColumn) continue;
    const value = view.value(row, column);
    if (typeof value !== 'string') others += value === null ? 0 : 1;
    else {
      words += 1;
      isKnown ||=
        words <= 4 &&
        value.length <= longestHeading &&
        (senseOf(headerText(value)) !== null || isPrintedAbove(view, bands, column, value));
    }
  }
  if (words < 2 || others > words / 8) return false;
  return (
    bands.length === 0 || isKnown || view.filledColumns(row - 1).length <= 1 || isWide(view, region, row - 1)
  );
}

function isPrintedAbove(view: GridView, bands: readonly HeaderBand[], column: number, text: string): boolean {
  return bands.some(
    ({ firstRow, lastRow }) => view.value(firstRow, column) === text || view.value(lastRow, column) === text,
  );
}

function isWide(view: GridView, region: Region, row: number): boolean {
  return isWideMerge(
    view,
    region,
    row,
    view.filledColumns(row).map((column) => ({ column, text: '', look: 'word' })),
  );
}

type Looks = (row: number) => readonly HeadCell[];

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

function known(text: string): number {
  if (isPeriodHeading(foldText(text))) return 1;
  const header = headerText(text);
  return senseOf(header) ? 1 : conceptsIn(foldText(header.plain)).known;
}

/** Words alone, most of them of the kind that headings are made of. */
function looksLikeHeader(cells: readonly HeadCell[]): boolean {
  const words = cells.filter(({ look }) => look === 'word');
  const values = cells.filter(({ look }) => look === 'value').length;
  const lines = cells.length - words.length - values - cells.filter(({ look }) => look === 'unit').length;
  if (words.length < 2 || values > Math.floor(words.length / 8) || lines > words.length / 4) return false;
  const spoken = words.filter(({ text }) => known(text) >= 0.5).length;
  const texts = new Set(words.map(({ text }) => text));
  if (texts.size < 2) return false;
  return spoken >= 0.6 * words.length && (words.length >= 3 || spoken === words.length);
}

/** Three headings that are known word for word, a township's or a unit's among them. */
function isPlain(cells: readonly HeadCell[]): boolean {
  if (cells.some(({ look }) => look === 'value')) return false;
  const senses = new Set(
    cells.map(({ text }) => senseOf(headerText(text))).filter((sense) => sense !== null),
  );
  return senses.size >= 4 && [...senses].some((sense) => sense?.identity);
}

/** Short words, and below most of them what someone filled in. */
function isUnlikeBelow(cells: readonly HeadCell[], below: readonly HeadCell[]): boolean {
  const words = cells.filter(({ look, text }) => look === 'word' && text.length <= 12);
  if (words.length < 3 || words.length < cells.length || !words.some(({ text }) => known(text) >= 0.5))
    return false;
  const columns = new Set(words.map(({ column }) => column));
  const filled = below.filter(({ column, look }) => columns.has(column) && look === 'value').length;
  return filled >= 2 && filled >= 0.4 * words.length;
}

/** Below another table a header comes after a gap or a title, or says what a header above it said. */
function startsAnew(
  view: GridView,
  region: Region,
  looks: Looks,
  bands: readonly HeaderBand[],
  row: number,
): boolean {
  const cells = looks(row);
  const above = looks(row - 1);
  if (bands.some((band) => repeats(looks(band.firstRow), cells) || repeats(looks(band.lastRow), cells)))
    return true;
  const isGap = above.length === 0;
  const isTitle = above.length === 1 || isWideMerge(view, region, row - 1, above);
  return isPlain(cells) || ((isGap || isTitle) && cells.filter(({ look }) => look === 'word').length >= 3);
}

function repeats(header: readonly HeadCell[], cells: readonly HeadCell[]): boolean {
  const printed = new Set(header.map(({ column, text }) => `${column} ${foldText(text)}`));
  const same = cells.filter(({ column, text }) => printed.has(`${column} ${foldText(text)}`)).length;
  return same >= 2 && same >= 0.7 * Math.max(cells.length, header.length);
}

function isWideMerge(view: GridView, region: Region, row: number, cells: readonly HeadCell[]): boolean {
  const width = region.lastColumn - region.firstColumn + 1;
  return cells.some(({ column }) => {
    const merge = view.mergeAt(row, column);
    return merge !== null && merge.lastColumn - merge.firstColumn + 1 >= Math.max(3, width * 0.6);
  });
}

function growBand(view: GridView, region: Region, looks: Looks, row: number, above: number): HeaderBand {
  const band = { firstRow: row, lastRow: row };
  while (band.lastRow - band.firstRow + 1 < tallest && hasChildren(view, region, looks, band))
    band.lastRow += 1;
  while (
    band.lastRow - band.firstRow + 1 < tallest &&
    band.firstRow - 1 > above &&
    hasParents(view, region, looks, band)
  )
    band.firstRow -= 1;
  return band;
}

/** The row below is part of the header: words or units under it, or nothing but what is merged down into it. */
function hasChildren(view: GridView, region: Region, looks: Looks, band: HeaderBand): boolean {
  const next = band.lastRow + 1;
  if (next > view.lastRow) return false;
  const cells = looks(next);
  if (cells.length === 0) return isMergedThrough(view, region, band, next);
  if (cells.some(({ look }) => look === 'value' || look === 'line')) return false;
  if (cells.every(({ look }) => look === 'unit'))
    return cells.every(({ column }) => hasHeadingAbove(view, band, column));
  if (cells.length === 1 && !isUnderWide(view, band, cells[0]?.column ?? 0)) return false;
  if (repeats(looks(band.firstRow), cells)) return false;
  const spoken = cells.filter(({ text, look }) => look === 'unit' || known(text) >= 0.5).length;
  if (spoken < 0.6 * cells.length) return false;
  const isUnder = cells.every(({ column }) => hasHeadingAbove(view, band, column));
  const isFresh = cells.every(
    ({ column }) =>
      isUnderWide(view, band, column) ||
      isBlank(view.value(band.lastRow, column)) ||
      isBroken(view, band, column, next),
  );
  return isUnder && isFresh;
}

/** A word that goes on in the row below: 帮扶 over 单位, 付款额 over （元）, 折物 over 折价（元）. */
function isBroken(view: GridView, band: HeaderBand, column: number, next: number): boolean {
  const above = view.value(band.lastRow, column);
  const below = view.value(next, column);
  return (
    typeof above === 'string' &&
    typeof below === 'string' &&
    above.length <= 12 &&
    below.length <= 16 &&
    view.mergeAt(next, column) === null
  );
}

function isMergedThrough(view: GridView, region: Region, band: HeaderBand, row: number): boolean {
  for (let column = region.firstColumn; column <= region.lastColumn; column += 1) {
    const merge = view.mergeAt(row, column);
    if (merge && merge.firstRow >= band.firstRow && merge.firstRow <= band.lastRow && merge.lastRow === row)
      return true;
  }
  return false;
}

function hasHeadingAbove(view: GridView, band: HeaderBand, column: number): boolean {
  for (let row = band.lastRow; row >= band.firstRow; row -= 1) {
    if (parentText(view, row, column) !== '') return true;
  }
  return false;
}

function isUnderWide(view: GridView, band: HeaderBand, column: number): boolean {
  const merge = view.mergeAt(band.lastRow, column);
  if (merge) return merge.lastColumn > merge.firstColumn;
  return isBlank(view.value(band.lastRow, column + 1)) || isBlank(view.value(band.lastRow, column));
}

/** The row above is part of the header: merged down from it, or wide headers over several columns. */
function hasParents(view: GridView, region: Region, looks: Looks, band: HeaderBand): boolean {
  const above = band.firstRow - 1;
  if (above < view.firstRow) return false;
  for (let column = region.firstColumn; column <= region.lastColumn; column += 1) {
    const merge = view.mergeAt(band.firstRow, column);
    if (merge && merge.firstRow === above && !isBlank(view.value(above, merge.firstColumn))) return true;
  }
  const cells = looks(above);
  if (cells.length === 0 || cells.some(({ look, text }) => look !== 'word' || text.length > 16)) return false;
  if (isWideMerge(view, region, above, cells) && cells.length === 1) return false;
  const spanOf = (column: number): number => {
    const merge = view.mergeAt(above, column);
    return merge ? merge.lastColumn - merge.firstColumn + 1 : 1;
  };
  const isWide = cells.some(({ column }) => spanOf(column) >= 2);
  const standsOver = cells.every(({ column }) => !isBlank(view.value(band.firstRow, column)));
  return isWide || (cells.length >= 2 && standsOver);
}

/** Something must stand below: else the row is a line of words. Empty forms are headers of three words or more. */
function holdsTable(
  view: GridView,
  region: Region,
  looks: Looks,
  band: HeaderBand,
  next: HeaderBand | null,
): boolean {
  const words = new Set<number>();
  for (let row = band.firstRow; row <= band.lastRow; row += 1)
    for (const { column } of looks(row)) words.add(column);
  const end = Math.min(next?.firstRow ?? Infinity, band.lastRow + 30);
  let rows = 0;
  for (const row of view.filledRows) {
    if (row <= band.lastRow) continue;
    if (row >= end) break;
    if (looks(row).some(({ column, look }) => words.has(column) && look === 'value')) return true;
    rows += 1;
  }
  return words.size >= (rows === 0 ? 3 : 4);
}

/** The header text that a column shows in a row: its own, its merge's, or the nearest on the left. */
export function parentText(view: GridView, row: number, column: number): string {
  const merge = view.mergeAt(row, column);
  if (merge) return shownText(view.value(merge.firstRow, merge.firstColumn));
  for (let left = column; left >= view.firstColumn && left > column - 40; left -= 1) {
    const value = view.value(row, left);
    if (!isBlank(value)) return shownText(value);
    if (view.mergeAt(row, left)) return '';
  }
  return '';
}
