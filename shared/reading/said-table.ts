import { titlesAbove, type Table } from './find-table';
import type { GridView } from './grid-view';
import { readHeaderColumns } from './header-columns';
import { findHeadings, topTexts } from './heading-rows';

/** The table under headings that an officer has named, where it was not found by what stands there. */
export function saidTable(view: GridView, headings: readonly string[]): Table | null {
  const rows = findHeadings(topTexts(view), headings);
  if (!rows) return null;
  return {
    view,
    firstHeaderRow: rows.firstRow,
    lastHeaderRow: rows.lastRow,
    endRow: view.lastRow + 1,
    columns: readHeaderColumns(view, rows, rows),
    firstColumn: rows.firstColumn,
    lastColumn: rows.lastColumn,
    repeatedHeaders: new Set(),
    titles: titlesAbove(view, rows, null, rows),
  };
}
