import { columnEdges, scrollFor, windowOf } from '../../../addin/preview/grid-geometry';
import type { SheetOutline } from '../../../addin/desk/sheet-outline';

const sheet: SheetOutline = {
  name: '资金支持',
  hidden: false,
  rowCount: 1000,
  columnCount: 40,
  merges: [],
  hiddenRows: [],
  columnWidths: Array.from({ length: 40 }, () => 100),
};
const edges = columnEdges(sheet.columnWidths);
const view = { top: 2600, left: 1000, width: 600, height: 400 };

test('only rows and columns near what is seen are drawn', () => {
  const shown = windowOf(sheet, edges, view);
  expect(shown.firstRow).toBeGreaterThan(80);
  expect(shown.lastRow).toBeLessThan(130);
  expect([shown.firstColumn, shown.lastColumn]).toEqual([6, 19]);
});

test('a cell that is in view does not move the sheet', () => {
  const area = { firstRow: 105, lastRow: 105, firstColumn: 12, lastColumn: 12 };
  expect(scrollFor(area, edges, view)).toEqual({ top: 2600, left: 1000 });
});

test('a cell further down is brought well into view', () => {
  const area = { firstRow: 700, lastRow: 700, firstColumn: 12, lastColumn: 12 };
  const { top, left } = scrollFor(area, edges, view);
  expect(left).toBe(1000);
  expect(700 * 26 - top).toBeGreaterThan(50);
  expect(700 * 26 - top).toBeLessThan(300);
});

test('the first row never scrolls above the top', () => {
  const area = { firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 7 };
  expect(scrollFor(area, edges, view)).toEqual({ top: 0, left: 0 });
});
