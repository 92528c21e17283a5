import { foldText } from '../campaign/names';
import { isBlank, shownText, type GridView } from './grid-view';
import type { HeaderBand } from './header-rows';

/** Where headings stand, 0-based and inclusive. */
export interface HeadingRows extends HeaderBand {
  firstColumn: number;
  lastColumn: number;
}

/** Headings stand near the top of a sheet. */
const rowsLookedAt = 60;
const tallest = 4;
const widest = 500;

/** The rows that hold all of these headings, and in the lowest of them nothing else. */
export function findHeadings(view: GridView, headings: readonly string[]): HeadingRows | null {
  const wanted = new Set(headings);
  if (wanted.size < 2) return null;
  for (const lastRow of view.filledRows.slice(0, rowsLookedAt)) {
    const lowest = textsIn(view, lastRow);
    if (lowest.length === 0 || lowest.some(({ text }) => !wanted.has(text))) continue;
    const cells = [...lowest];
    for (let firstRow = lastRow; firstRow > lastRow - tallest && firstRow >= 0; firstRow -= 1) {
      if (firstRow < lastRow) cells.push(...textsIn(view, firstRow));
      const found = cells.filter(({ text }) => wanted.has(text));
      if (new Set(found.map(({ text }) => text)).size < wanted.size) continue;
      const columns = cells.map(({ column }) => column);
      return { firstRow, lastRow, firstColumn: Math.min(...columns), lastColumn: Math.max(...columns) };
    }
  }
  return null;
}

/** Every text near the top of a sheet, folded. */
export function textsOnTop(view: GridView): ReadonlySet<string> {
  return new Set(
    view.filledRows.slice(0, rowsLookedAt).flatMap((row) => textsIn(view, row).map(({ text }) => text)),
  );
}

/** What a row shows as printed, the texts of merges from rows above with it. */
export function printedIn(view: GridView, row: number): { text: string; column: number }[] {
  const cells: { text: string; column: number }[] = [];
  const columns = new Set(view.filledColumns(row).slice(0, widest));
  for (const { firstRow, lastRow, firstColumn } of view.grid.merges)
    if (firstRow < row && lastRow >= row) columns.add(firstColumn);
  for (const column of [...columns].sort((a, b) => a - b)) {
    const merge = view.mergeAt(row, column);
    const value = merge ? view.value(merge.firstRow, merge.firstColumn) : view.value(row, column);
    if (!isBlank(value)) cells.push({ text: shownText(value), column });
  }
  return cells;
}

function textsIn(view: GridView, row: number): { text: string; column: number }[] {
  return printedIn(view, row)
    .map(({ text, column }) => ({ text: foldText(text), column }))
    .filter(({ text }) => text !== '');
}
