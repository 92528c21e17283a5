import {
  cellAddress,
  columnLetters,
  comparePlaces,
  parseAddress,
  rangeAddress,
} from '../../../shared/workbook/cell-ref';

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(parseAddress(`${letters}1`)).toEqual({ row: 0, column });
});

it('names cells and ranges; one cell has no colon', () => {
  expect(cellAddress(6, 2)).toBe('C7');
  expect(rangeAddress(2, 0, 18, 7)).toBe('A3:H19');
  expect(rangeAddress(2, 0, 2, 0)).toBe('A3');
  expect(parseAddress('$C$7')).toEqual({ row: 6, column: 2 });
  expect(parseAddress('沅陵')).toBeNull();
});

it('orders places by sheet, row, column; no place comes last', () => {
  const at = (sheet: string, address: string) => ({ sheet, address });
  const order = new Map([
    ['乙', 0],
    ['甲', 1],
  ]);
  const places = [null, at('甲', 'A1'), at('乙', 'B10'), at('乙', 'AA2'), at('乙', 'Z2'), at('乙', 'A3:H3')];
  expect([...places].sort(comparePlaces(order)).map((place) => place && place.sheet + place.address)).toEqual(
    ['乙Z2', '乙AA2', '乙A3:H3', '乙B10', '甲A1', null],
  );
});
