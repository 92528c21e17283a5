import type { GridView } from './grid-view';
import { growBand, type HeaderBand } from './grow-header';
import {
  columnsOf,
  isWideMerge,
  known,
  longestHeading,
  looksOf,
  repeats,
  type HeadCell,
  type Looks,
} from './head-cells';
import { headerText } from './header-text';
import { senseOf } from './header-vocabulary';
import type { Region } from './regions';
import type { FaceContext } from './value-face';

/** The header bands of a region, from top to bottom: rows of words that are unlike the rows below them. */
export function findHeaderBands(view: GridView, region: Region, context: FaceContext): HeaderBand[] {
  const bands: HeaderBand[] = [];
  const rows = view.filledRows;
  const looks = looksOf(view, region, context);
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
    bands.length === 0 ||
    isKnown ||
    view.filledColumns(row - 1).length <= 1 ||
    isWideMerge(view, region, row - 1, view.filledColumns(row - 1))
  );
}

function isPrintedAbove(view: GridView, bands: readonly HeaderBand[], column: number, text: string): boolean {
  return bands.some(
    ({ firstRow, lastRow }) => view.value(firstRow, column) === text || view.value(lastRow, column) === text,
  );
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
  const isTitle = above.length === 1 || isWideMerge(view, region, row - 1, columnsOf(above));
  return isPlain(cells) || ((isGap || isTitle) && cells.filter(({ look }) => look === 'word').length >= 3);
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
