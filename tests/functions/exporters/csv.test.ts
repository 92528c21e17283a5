import { csvCell, csvFile } from '../../../functions/exporters/csv';

it.each([
  ['=1+1', "'=1+1"],
  ['+86', "'+86"],
  ['-5', "'-5"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['＝1+1', "'＝1+1"],
  ['\u0001=1', "'\u0001=1"],
  ['官庄镇', '官庄镇'],
  ['甲,乙', '"甲,乙"'],
  ['他说“好”"', '"他说“好”"""'],
  ['两\n行', '"两\n行"'],
])('%j stands as %j: no cell acts as a formula', (value, written) => expect(csvCell(value)).toBe(written));

it('leaves numbers as numbers, also negative ones, and nothing empty', () => {
  expect([csvCell(-5), csvCell(0), csvCell(null)]).toEqual(['-5', '0', '']);
});

it('begins with a byte order mark, so that Excel reads Chinese', () => {
  expect(
    csvFile([
      ['县', 1],
      ['沅陵县', null],
    ]),
  ).toBe('\ufeff县,1\r\n沅陵县,\r\n');
});
