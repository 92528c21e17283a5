import { headerText } from './header-text';
import { senseOf } from './header-vocabulary';
import { isBlank, shownText, type GridView } from './grid-view';
import type { Region, RowProfile } from './regions';

/** The one to three rows of a header, absolute and inclusive. */
export interface HeaderBand {
  firstRow: number;
  lastRow: number;
}

const tallest = 3;

/** The header bands of a region, from top to bottom. */
export function findHeaderBands(
  view: GridView,
  region: Region,
  profiles: readonly RowProfile[],
): HeaderBand[] {
  const bands: HeaderBand[] = [];
  for (const profile of profiles) {
    if (profile.row <= (bands[bands.length - 1]?.lastRow ?? -1)) continue;
    if (!looksLikeHeader(view, region, profile)) continue;
    bands.push(growBand(view, region, profile.row));
  }
  return bands;
}

function looksLikeHeader(view: GridView, region: Region, profile: RowProfile): boolean {
  // A word that a row repeats is one hit: what someone wrote into several cells, 情况 say, is no header.
  const hits = distinct(
    profile.hits.filter(({ column }) => column >= region.firstColumn && column <= region.lastColumn),
  );
  const identities = new Set(hits.map(({ sense }) => sense.identity).filter((identity) => identity !== null));
  if (hits.length < 2 || (identities.size === 0 && hits.length < 4)) return false;
  const cells = ownCells(view, region, profile.row);
  const figures = cells.filter(({ value }) => typeof value === 'number').length;
  const isPlain = identities.size >= 2 && hits.length >= 4;
  return (isPlain || hits.length >= 0.4 * (cells.length - figures)) && figures <= hits.length / 2;
}

function distinct(hits: RowProfile['hits']): RowProfile['hits'] {
  return [...new Map(hits.map((hit) => [hit.sense, hit])).values()];
}

function growBand(view: GridView, region: Region, row: number): HeaderBand {
  const band = { firstRow: row, lastRow: row };
  while (band.lastRow - band.firstRow + 1 < tallest && hasChildren(view, region, band)) band.lastRow += 1;
  while (band.lastRow - band.firstRow + 1 < tallest && hasParents(view, region, band)) band.firstRow -= 1;
  return band;
}

/** The row below is part of the header: merged down into it, or small headers under a wider one. */
function hasChildren(view: GridView, region: Region, band: HeaderBand): boolean {
  const next = band.lastRow + 1;
  if (next > view.lastRow) return false;
  const below = ownCells(view, region, next);
  for (let column = region.firstColumn; column <= region.lastColumn; column += 1) {
    const merge = view.mergeAt(next, column);
    const fromHeader = merge && merge.firstRow >= band.firstRow && merge.firstRow <= band.lastRow;
    if (fromHeader && !isBlank(view.value(merge.firstRow, merge.firstColumn))) return true;
  }
  if (below.length === 0 || below.some(({ value }) => typeof value !== 'string' || value.length > 20))
    return false;
  const identityBelow = below.some(({ column }) => identityAbove(view, band, column));
  if (identityBelow) return false;
  return (
    below.every(({ column }) => standsUnderParent(view, band, column)) &&
    below.some(({ column, value }) => isKnownUnder(view, band, column, shownText(value)))
  );
}

/** The column's header so far is empty or shared with its neighbours: a wider header stands above. */
function standsUnderParent(view: GridView, band: HeaderBand, column: number): boolean {
  const above = view.value(band.lastRow, column);
  const merge = view.mergeAt(band.lastRow, column);
  if (merge && merge.lastColumn > merge.firstColumn) return true;
  return isBlank(above) || isBlank(view.value(band.lastRow, column + 1));
}

function isKnownUnder(view: GridView, band: HeaderBand, column: number, child: string): boolean {
  const parent = parentText(view, band.lastRow, column);
  return (
    [child, parent + child].some((header) => senseOf(headerText(header)) !== null) ||
    senseOf(headerText(parent)) !== null
  );
}

function identityAbove(view: GridView, band: HeaderBand, column: number): boolean {
  for (let row = band.firstRow; row <= band.lastRow; row += 1) {
    const value = view.value(row, column);
    if (typeof value === 'string' && senseOf(headerText(value))?.identity) return true;
  }
  return false;
}

/** The row above is part of the header: merged down from it, or wide headers over several columns. */
function hasParents(view: GridView, region: Region, band: HeaderBand): boolean {
  const above = band.firstRow - 1;
  if (above < view.firstRow) return false;
  for (let column = region.firstColumn; column <= region.lastColumn; column += 1) {
    const merge = view.mergeAt(band.firstRow, column);
    if (merge && merge.firstRow === above && !isBlank(view.value(above, merge.firstColumn))) return true;
  }
  const cells = ownCells(view, region, above);
  const isTitleLine = cells.some(({ value }) =>
    typeof value !== 'string' ? typeof value !== 'number' : /[:：]/.test(value) || value.length > 16,
  );
  if (cells.length === 0 || isTitleLine) return false;
  const width = region.lastColumn - region.firstColumn + 1;
  const spanOf = (column: number): number => {
    const merge = view.mergeAt(above, column);
    return merge ? merge.lastColumn - merge.firstColumn + 1 : 1;
  };
  if (cells.some(({ column }) => spanOf(column) > Math.max(2, width * 0.8))) return false;
  if (cells.some(({ column, value }) => typeof value === 'string' && isValueOver(view, band, column, value)))
    return false;
  const wide = cells.some(({ column }) => spanOf(column) >= 2);
  return (
    wide || (cells.length >= 2 && cells.every(({ column }) => !isBlank(view.value(band.firstRow, column))))
  );
}

/** Text over a township's or unit's header that is no header itself: a row of the table above. */
function isValueOver(view: GridView, band: HeaderBand, column: number, value: string): boolean {
  return identityAbove(view, band, column) && senseOf(headerText(value)) === null;
}

/** The header text that a column shows in a row: its own, its merge's, or the nearest on the left. */
export function parentText(view: GridView, row: number, column: number): string {
  const merge = view.mergeAt(row, column);
  if (merge) return shownText(view.value(merge.firstRow, merge.firstColumn));
  for (let left = column; left >= view.firstColumn; left -= 1) {
    const value = view.value(row, left);
    if (!isBlank(value)) return shownText(value);
    if (view.mergeAt(row, left)) return '';
  }
  return '';
}

function ownCells(view: GridView, region: Region, row: number) {
  const cells: { column: number; value: NonNullable<ReturnType<GridView['value']>> }[] = [];
  for (let column = region.firstColumn; column <= region.lastColumn; column += 1) {
    const value = view.value(row, column);
    if (value !== null && !isBlank(value)) cells.push({ column, value });
  }
  return cells;
}
