import { GridBuilder } from '../../../addin/host/grid-builder';
import { eachHeld, type SheetGrid } from '../../../shared/workbook/sheet-grid';

const frame = { name: '表', hidden: false, merges: [], hiddenRows: [] };
const lastRow = 1_048_575;
const lastColumn = 16_383;

type Cell = readonly [row: number, column: number, format?: string];

function built(cells: readonly Cell[]): SheetGrid {
  const grid = new GridBuilder();
  for (const [row, column, format = 'General'] of cells) grid.set(row, column, `${row}/${column}`, format);
  return grid.build(frame);
}

/** What a walk over the grid visits, by absolute place. */
function visited({ values, firstRow, firstColumn }: SheetGrid): string[] {
  const found: string[] = [];
  eachHeld(values, (cells, row) =>
    eachHeld(cells, (value, column) => {
      if (value !== null) found.push(`${firstRow + row}/${firstColumn + column}=${String(value)}`);
    }),
  );
  return found;
}

const table: readonly Cell[] = Array.from({ length: 40 }, (_, at) => [Math.floor(at / 4), at % 4] as const);

test.each<[string, readonly Cell[]]>([
  ['a table', table],
  ['a value in the last cell of the sheet', [...table, [lastRow, lastColumn]]],
  ['a value in the last column', [...table, [3, lastColumn]]],
  ['a value in the last row', [...table, [lastRow, 0]]],
  [
    'a value far off in every row',
    Array.from({ length: 60 }, (_, at) => [at >> 1, at % 2 ? 9_000 : 2] as const),
  ],
  [
    'a table that begins far down and far right',
    [
      [900_000, 12_000],
      [900_001, 12_001],
    ],
  ],
  [
    'rows in no order',
    [
      [5, 0],
      [1, 0],
      [3, 0],
      [5, 1],
      [2, 0],
    ],
  ],
])('%s: every cell stands at its place, none twice', (_, cells) => {
  const wanted = cells.map(([row, column]) => `${row}/${column}=${row}/${column}`);
  expect(visited(built(cells)).sort()).toEqual(wanted.sort());
});

test.each([
  ['in one column', (size: number) => Array.from({ length: size }, (_, row): Cell => [row, 0])],
  ['and one in the far corner', (size: number) => [...built40(size), [lastRow, lastColumn] as const]],
  ['in far columns', (size: number) => Array.from({ length: size }, (_, row): Cell => [row, row * 7])],
])('what a sheet holds grows with its cells, not with its extent: %s', (_, cellsOf) => {
  const held = (size: number): number => {
    let count = 0;
    const { values, numberFormats } = built(cellsOf(size));
    eachHeld(values, (cells) => eachHeld(cells, () => (count += 1)));
    eachHeld(numberFormats, (format) => {
      if (typeof format === 'object' && format !== null) eachHeld(format, () => (count += 1));
    });
    return count;
  };
  expect(held(2_000)).toBeLessThan(2.5 * held(1_000));
  expect(held(1_000)).toBeLessThan(20_000);
});

function built40(size: number): readonly Cell[] {
  return Array.from(
    { length: size },
    (_, at) => [Math.floor(at / 4), at % 4, at % 8 ? '0' : '0.00'] as const,
  );
}

test('a column has one number format, or one for each cell, however far apart they are', () => {
  const { numberFormats } = built([
    [0, 0, '0'],
    [1, 0, '0'],
    [0, 1, '0'],
    [lastRow, 1, '0.00'],
  ]);
  expect(numberFormats[0]).toBe('0');
  const second = numberFormats[1];
  expect([second?.[0], second?.[1], second?.[lastRow]]).toEqual(['0', undefined, '0.00']);
});

test('merges end where the cells do', () => {
  const grid = new GridBuilder();
  grid.set(0, 0, '题', 'General');
  grid.set(2, 3, 1, 'General');
  const merge = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: lastColumn };
  const far = { firstRow: 9, firstColumn: 9, lastRow: 9, lastColumn: 10 };
  expect(grid.build({ ...frame, merges: [merge, far] }).merges).toEqual([{ ...merge, lastColumn: 3 }]);
});
