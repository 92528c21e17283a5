import { isBlank, shownText, type GridView } from './grid-view';
import { columnsOf, isWideMerge, known, repeats, type Looks } from './head-cells';
import type { Region } from './regions';

/** The rows of a header, absolute and inclusive. */
export interface HeaderBand {
  firstRow: number;
  lastRow: number;
}

const tallest = 4;

/** A header row with the rows above and below that belong to it; none at or above `above`. */
export function growBand(
  view: GridView,
  region: Region,
  looks: Looks,
  row: number,
  above: number,
): HeaderBand {
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
  if (isWideMerge(view, region, above, columnsOf(cells)) && cells.length === 1) return false;
  const spanOf = (column: number): number => {
    const merge = view.mergeAt(above, column);
    return merge ? merge.lastColumn - merge.firstColumn + 1 : 1;
  };
  const isWide = cells.some(({ column }) => spanOf(column) >= 2);
  const standsOver = cells.every(({ column }) => !isBlank(view.value(band.firstRow, column)));
  return isWide || (cells.length >= 2 && standsOver);
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
