import { foldText } from '../campaign/names';
import { isBlank, shownText, type GridView } from './grid-view';
import type { HeaderBand } from './grow-header';

/** Where headings stand, 0-based and inclusive. */
export interface HeadingRows extends HeaderBand {
  firstColumn: number;
  lastColumn: number;
}

/** The texts near the top of a sheet, folded. */
export interface TopTexts {
  all: ReadonlySet<string>;
  rows: ReadonlyMap<number, readonly ShownCell[]>;
}

interface ShownCell {
  text: string;
  column: number;
}

/** Headings stand near the top of a sheet. */
const rowsLookedAt = 60;
const tallest = 4;
const widest = 500;

export function topTexts(view: GridView): TopTexts {
  const rows = new Map(
    view.filledRows.slice(0, rowsLookedAt).map((row) => {
      const cells = printedIn(view, row).map(({ text, column }) => ({ text: foldText(text), column }));
      return [row, cells.filter(({ text }) => text !== '')] as const;
    }),
  );
  return { rows, all: new Set([...rows.values()].flat().map(({ text }) => text)) };
}

/** The rows that hold all of these headings, and in the lowest of them nothing else. */
export function findHeadings({ all, rows }: TopTexts, headings: readonly string[]): HeadingRows | null {
  const wanted = new Set(headings);
  if (wanted.size < 2 || headings.some((heading) => !all.has(heading))) return null;
  for (const [lastRow, lowest] of rows) {
    if (lowest.length === 0 || lowest.some(({ text }) => !wanted.has(text))) continue;
    const cells: ShownCell[] = [];
    for (let firstRow = lastRow; firstRow > lastRow - tallest && firstRow >= 0; firstRow -= 1) {
      cells.push(...(rows.get(firstRow) ?? []));
      const found = new Set(cells.map(({ text }) => text));
      if (headings.some((heading) => !found.has(heading))) continue;
      const columns = cells.map(({ column }) => column);
      return { firstRow, lastRow, firstColumn: Math.min(...columns), lastColumn: Math.max(...columns) };
    }
  }
  return null;
}

/** What a row shows as printed, the texts of merges from rows above with it. */
export function printedIn(view: GridView, row: number): ShownCell[] {
  const columns = new Set(view.filledColumns(row).slice(0, widest));
  for (const { firstRow, lastRow, firstColumn } of view.grid.merges)
    if (firstRow < row && lastRow >= row) columns.add(firstColumn);
  return [...columns]
    .sort((a, b) => a - b)
    .flatMap((column) => {
      const merge = view.mergeAt(row, column);
      const value = merge ? view.value(merge.firstRow, merge.firstColumn) : view.value(row, column);
      return isBlank(value) ? [] : [{ text: shownText(value), column }];
    });
}
