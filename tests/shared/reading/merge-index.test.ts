import { mergeIndex } from '../../../shared/reading/merge-index';
import type { Merge } from '../../../shared/workbook/sheet-grid';

function merge(firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): Merge {
  return { firstRow, firstColumn, lastRow, lastColumn };
}

const title = merge(0, 0, 0, 16_383);
const pair = merge(1, 2, 1, 3);
const township = merge(2, 0, 201, 0);
const block = merge(2, 4, 101, 7);
const next = merge(202, 0, 203, 0);

test.each([
  ['a title over all columns', 0, 9_000, title],
  ['two cells', 1, 3, pair],
  ['the cell beside them', 1, 4, null],
  ['a township’s many rows', 150, 0, township],
  ['those of the next one', 203, 0, next],
  ['a block', 101, 7, block],
  ['the row below it', 102, 7, null],
])('%s', (_, row, column, found) => {
  expect(mergeIndex([next, pair, block, township, title])?.(row, column) ?? null).toBe(found);
});

test('a merge of the whole sheet covers nothing', () => {
  expect(mergeIndex([merge(0, 0, 99_999, 9)])?.(5, 5)).toBeNull();
});
