import type { Area } from './area';
import type { SheetOutline } from '../desk/sheet-outline';

export const rowHeight = 26;
export const headerHeight = 24;
export const rowHeaderWidth = 48;
const overscan = 6;

/** Left edges of the columns, and the right edge of the last one. */
export function columnEdges(widths: readonly number[]): readonly number[] {
  const edges = [0];
  for (const width of widths) edges.push((edges[edges.length - 1] ?? 0) + width);
  return edges;
}

export interface Viewport {
  top: number;
  left: number;
  width: number;
  height: number;
}

export interface Window {
  firstRow: number;
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
}

/** The rows and columns worth drawing. */
export function windowOf(sheet: SheetOutline, edges: readonly number[], view: Viewport): Window {
  const firstRow = Math.max(0, Math.floor(view.top / rowHeight) - overscan);
  const lastRow = Math.min(sheet.rowCount - 1, Math.ceil((view.top + view.height) / rowHeight) + overscan);
  const visible = (column: number): boolean =>
    (edges[column + 1] ?? 0) >= view.left - 300 && (edges[column] ?? 0) <= view.left + view.width + 300;
  let firstColumn = 0;
  while (firstColumn < sheet.columnCount - 1 && !visible(firstColumn)) firstColumn += 1;
  let lastColumn = firstColumn;
  while (lastColumn < sheet.columnCount - 1 && visible(lastColumn + 1)) lastColumn += 1;
  return { firstRow, lastRow, firstColumn, lastColumn };
}

/** Where to scroll so that an area is well in view; unchanged where it is already. */
export function scrollFor(
  area: Area,
  edges: readonly number[],
  view: Viewport,
): { top: number; left: number } {
  const [top, bottom] = [area.firstRow * rowHeight, (area.firstRow + 1) * rowHeight];
  const [left, right] = [edges[area.firstColumn] ?? 0, edges[area.firstColumn + 1] ?? 0];
  const [height, width] = [view.height - headerHeight, view.width - rowHeaderWidth];
  const seenDown = top >= view.top && bottom <= view.top + height;
  const seenAcross = left >= view.left && right <= view.left + width;
  return {
    top: seenDown ? view.top : Math.max(0, top - height / 3),
    left: seenAcross ? view.left : Math.max(0, left - width / 3),
  };
}
