import { putTogether, runsOf, takeApart } from '../../../addin/desk/grid-pieces';
import { GridBuilder } from '../../../addin/host/grid-builder';
import type { SheetGrid } from '../../../shared/workbook/sheet-grid';

function sheet(...cells: readonly (readonly [row: number, column: number])[]): SheetGrid {
  const grid = new GridBuilder();
  for (const [row, column] of cells) grid.set(row, column, `${row}/${column}`, 'General');
  return grid.build({ name: '表', hidden: false, merges: [], hiddenRows: [] });
}

test.each([
  ['a table', [sheet([0, 0], [1, 1], [3, 2])]],
  ['a value in the far corner', [sheet([0, 0], [1, 1], [1_048_575, 16_383]), sheet([2, 2])]],
  ['many rows', [sheet(...Array.from({ length: 9_000 }, (_, row) => [row, 0] as const))]],
  ['an empty sheet', [sheet()]],
])('%s is the same after its journey to the worker', (_, sheets) => {
  const grid = { sheets, date1904: false };
  const { frame, pieces } = takeApart(grid);
  const sent = structuredClone({ frame, pieces });
  expect(putTogether(sent.frame, sent.pieces)).toEqual(grid);
  expect(pieces.length).toBeLessThan(6);
});

test('runs end at holes and at their greatest length', () => {
  const items: string[] = ['a', 'b', 'c'];
  items[5] = 'd';
  expect(runsOf(items, 2)).toEqual([
    { from: 0, items: ['a', 'b'] },
    { from: 2, items: ['c'] },
    { from: 5, items: ['d'] },
  ]);
});
