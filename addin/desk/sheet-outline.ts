import { eachHeld, type Merge, type SheetGrid } from '../../shared/workbook/sheet-grid';
import { textWidth } from './text-width';

/** Size and shape of one sheet on the page; its rows follow piece by piece. */
export interface SheetOutline {
  name: string;
  hidden: boolean;
  /** From A1 on, blank rows and columns before the content included. */
  rowCount: number;
  columnCount: number;
  merges: readonly Merge[];
  hiddenRows: readonly number[];
  /** Pixels by absolute column. */
  columnWidths: readonly number[];
}

const sampledRows = 200;
const narrowest = 56;
const widest = 260;

export function sheetOutline(grid: SheetGrid, rowTexts: (row: number) => readonly string[]): SheetOutline {
  let columnCount = grid.firstColumn;
  eachHeld(grid.values, (row) => (columnCount = Math.max(columnCount, grid.firstColumn + row.length)));
  const mergedAcross = new Set(
    grid.merges.filter((merge) => merge.lastColumn > merge.firstColumn).map(({ firstRow }) => firstRow),
  );
  const wanted = Array.from({ length: columnCount }, (): number[] => []);
  for (let row = 0; row < Math.min(grid.values.length, sampledRows); row += 1) {
    if (mergedAcross.has(grid.firstRow + row)) continue;
    eachHeld(rowTexts(row), (shown, column) => {
      if (shown !== '') wanted[grid.firstColumn + column]?.push(textWidth(shown) + 18);
    });
  }
  return {
    name: grid.name,
    hidden: grid.hidden,
    rowCount: grid.firstRow + grid.values.length,
    columnCount,
    merges: grid.merges,
    hiddenRows: grid.hiddenRows,
    columnWidths: wanted.map(columnWidth),
  };
}

/** Wide enough for nearly all of a column's texts: one long note does not widen it. */
function columnWidth(wanted: readonly number[]): number {
  const ordered = [...wanted].sort((a, b) => a - b);
  const usual = ordered[Math.ceil(ordered.length * 0.9) - 1] ?? narrowest;
  const widestUsual = ordered.filter((width) => width <= Math.max(2 * usual, 130)).pop() ?? usual;
  return Math.max(narrowest, Math.min(widest, widestUsual));
}
