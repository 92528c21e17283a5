import { cellText } from '../../../addin/desk/cell-text';
import type { CellValue } from '../../../shared/workbook/sheet-grid';

const july15 = 40374;

test.each<[CellValue, string | null, string]>([
  ['怀化学院', null, '怀化学院'],
  [null, null, ''],
  [0, null, '0'],
  [0.1 + 0.2, null, '0.3'],
  [5000, 'General', '5000'],
  [5000, '#,##0.00', '5,000.00'],
  [1234567.891, '#,##0.00', '1,234,567.89'],
  [0.5, '0%', '50%'],
  [12, '0.00_ ', '12.00'],
  [-3.5, '#,##0.0;[Red]-#,##0.0', '-3.5'],
  [july15, 'yyyy/m/d', '2010/7/15'],
  [july15, 'yyyy-mm-dd', '2010-07-15'],
  [july15, 'yyyy"年"m"月"d"日"', '2010年7月15日'],
  [july15, 'm月d日', '7月15日'],
  [july15, '[$-804]yyyy/m/d h:mm', '2010/7/15'],
  [july15, 'General', '40374'],
  [true, null, 'TRUE'],
  [{ error: '#REF!' }, null, '#REF!'],
  [{ uncached: true }, null, ''],
])('%p in format %p is shown as %p', (value, format, shown) => {
  expect(cellText(value, format, false)).toBe(shown);
});

test('a serial of the 1904 system is shown as its own day', () => {
  expect(cellText(july15 - 1462, 'yyyy/m/d', true)).toBe('2010/7/15');
});
