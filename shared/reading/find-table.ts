import { rangeAddress } from '../workbook/cell-ref';
import type { HeaderBand } from './grow-header';
import { findHeaderBands } from './header-rows';
import { readHeaderColumns, type HeaderColumn } from './header-columns';
import { findRegions, splitSideBySide, type Region } from './regions';
import type { FaceContext } from './value-face';
import { isBlank, shownText, type GridView } from './grid-view';

/** One table on a sheet: its header and where its rows may stand. */
export interface Table {
  view: GridView;
  firstHeaderRow: number;
  lastHeaderRow: number;
  /** Rows from after the header up to this one, exclusive. */
  endRow: number;
  columns: readonly HeaderColumn[];
  firstColumn: number;
  lastColumn: number;
  /** Rows on which the header is printed again, as at the top of a new page. */
  repeatedHeaders: ReadonlySet<number>;
  /** Title, unit and label lines above the header, top first. */
  titles: readonly string[];
  /** Where a table that was laid out anew really stands. */
  origin?: TableOrigin;
}

/** A reshaped table's place on its sheet, 0-based. */
export interface TableOrigin {
  /** First row, first column, last row, last column. */
  range: [number, number, number, number];
  headerRows: [number, number];
  /** The letters of a column; a row's number where the table lies on its side. */
  letters(column: number): string;
}

/** Every table of a sheet: stacked, side by side, wherever it stands; by what its headers say. */
export function findTables(view: GridView, context: FaceContext): Table[] {
  return findRegions(view, context).flatMap((region) => {
    const { bands, repeated } = withoutRepeats(view, findHeaderBands(view, region, context), region);
    return bands.flatMap((band, index) => {
      const endRow = bands[index + 1]?.firstRow ?? view.lastRow + 1;
      const titles = titlesAbove(view, band, bands[index - 1] ?? null, region);
      return splitSideBySide(readHeaderColumns(view, band, region)).map((columns) => ({
        view,
        firstHeaderRow: band.firstRow,
        lastHeaderRow: band.lastRow,
        endRow,
        columns,
        firstColumn: Math.min(...columns.map(({ column }) => column)),
        lastColumn: Math.max(...columns.map(({ column }) => column)),
        titles,
        repeatedHeaders: repeated,
      }));
    });
  });
}

/** A header that is printed again straight under data rows goes on with the same table. */
function withoutRepeats(
  view: GridView,
  all: readonly HeaderBand[],
  region: Region,
): { bands: HeaderBand[]; repeated: Set<number> } {
  const bands: HeaderBand[] = [];
  const repeated = new Set<number>();
  for (const band of all) {
    const before = bands[bands.length - 1];
    const isRepeat =
      before !== undefined &&
      printedHeader(view, before, region) === printedHeader(view, band, region) &&
      isDataRow(view, band.firstRow - 1, region);
    if (!isRepeat) bands.push(band);
    else for (let row = band.firstRow; row <= band.lastRow; row += 1) repeated.add(row);
  }
  return { bands, repeated };
}

function printedHeader(view: GridView, band: HeaderBand, region: Region): string {
  return JSON.stringify(
    readHeaderColumns(view, band, region).map(({ column, paths }) => [column, paths[0]?.plain]),
  );
}

/** Several values and no total: not a title, not the end of a table. */
function isDataRow(view: GridView, row: number, region: Region): boolean {
  const texts: string[] = [];
  for (let column = region.firstColumn; column <= region.lastColumn; column += 1) {
    const value = view.value(row, column);
    if (!isBlank(value)) texts.push(shownText(value));
  }
  return texts.length >= 3 && !texts.slice(0, 2).some((shown) => /计$/.test(shown.replace(/\s/g, '')));
}

const titleRows = 12;

/** Text lines above a header; under another table only the lines that stand alone in their row. */
export function titlesAbove(
  view: GridView,
  band: HeaderBand,
  above: HeaderBand | null,
  region: Region,
): string[] {
  const titles: string[] = [];
  const [from, to] = above ? [region.firstColumn, region.lastColumn] : [view.firstColumn, view.lastColumn];
  const top = Math.max(above ? above.lastRow + 1 : view.firstRow, band.firstRow - titleRows);
  for (let row = band.firstRow - 1; row >= top; row -= 1) {
    const texts: string[] = [];
    for (let column = from; column <= to; column += 1) {
      const value = view.value(row, column);
      if (!isBlank(value)) texts.push(shownText(value));
    }
    if (above && texts.length > 2 && !texts.some((line) => /[:：]/.test(line))) break;
    titles.unshift(...texts);
  }
  return titles;
}

/** The header of a table as it stands on its sheet: "A3:H4". */
export function headerAddress({
  origin,
  firstHeaderRow,
  lastHeaderRow,
  firstColumn,
  lastColumn,
}: Pick<Table, 'origin' | 'firstHeaderRow' | 'lastHeaderRow' | 'firstColumn' | 'lastColumn'>): string {
  if (!origin) return rangeAddress(firstHeaderRow, firstColumn, lastHeaderRow, lastColumn);
  return rangeAddress(origin.headerRows[0], origin.range[1], origin.headerRows[1], origin.range[3]);
}
