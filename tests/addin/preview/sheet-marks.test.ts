import { marksBySheet } from '../../../addin/preview/sheet-marks';

const marks = marksBySheet([
  { at: { sheet: '资金支持', address: 'F7' }, tone: 'error' },
  { at: { sheet: '资金支持', address: 'A3:H4' }, tone: 'advice' },
  { at: { sheet: '资金支持', address: 'B3' }, tone: 'shortfall' },
  { at: { sheet: '贷款', address: 'F7' }, tone: 'warning' },
]);

test.each([
  ['its own cell', '资金支持', 6, 5, 'error'],
  ['no other cell', '资金支持', 6, 6, null],
  ['every cell of a range', '资金支持', 3, 7, 'advice'],
  ['a cell before the range around it', '资金支持', 2, 1, 'shortfall'],
  ['its own sheet only', '贷款', 6, 5, 'warning'],
])('a mark is on %s', (_, sheet, row, column, tone) => {
  expect(marks.get(sheet)?.toneAt(row, column) ?? null).toBe(tone);
});

test('marks are counted by sheet, a range once', () => {
  expect([...marks].map(([sheet, { count }]) => [sheet, count])).toEqual([
    ['资金支持', 3],
    ['贷款', 1],
  ]);
});
