import { understoodSheets } from '../../../addin/presenters/understood-sheets';
import { readWorkbookFile } from '../../../addin/host/file-workbook';
import { huaihua2010 } from '../../../shared/campaign/huaihua-2010-19';
import { reviewWorkbook } from '../../../shared/review/review-workbook';
import { buildWorkbook } from '../../support/build-workbook';
import { roster } from '../../fixtures/parts';
import { reviewed, twoPairings } from './reviewed';

function understood() {
  const bytes = buildWorkbook({
    sheets: [
      { name: '封面', rows: [['2010年台账']] },
      { ...roster(['官庄镇', '怀化学院'], ['沅陵镇', '怀化市教育局']), hiddenRows: [4], hidden: true },
    ],
  });
  const reading = readWorkbookFile(bytes, '沅陵县.xlsx');
  if (reading.kind !== 'workbook') throw new Error(reading.kind);
  const review = reviewWorkbook(reading.grid, {
    campaign: huaihua2010,
    asOf: '2010-12-31',
    today: '2010-12-31',
  });
  return understoodSheets(review, 'zhCN');
}

test('a sheet that is no ledger says so', () => {
  expect(understood()[0]).toMatchObject({ sheet: '封面', title: null, tables: [], columns: [] });
});

test('a ledger names its range, its rows and what is hidden', () => {
  expect(understood()[1]).toMatchObject({
    sheet: '结对名单',
    title: '结对名单',
    hidden: true,
    tables: [
      {
        title: '结对名单',
        at: { sheet: '结对名单', address: 'A2:F4' },
        headerRows: [2, 2],
        records: 2,
        hiddenRows: 1,
      },
    ],
  });
});

test('columns stand in the order of the sheet, each with its header cell', () => {
  const columns = understood()[1]?.columns ?? [];
  expect(columns.map(({ letters }) => letters)).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
  expect(columns[2]).toMatchObject({ field: 'unit', header: '帮扶单位', at: { address: 'C2' } });
});

test('several tables of a sheet have one list of columns', () => {
  const column = (letters: string, header: string, field: string | null) =>
    ({ letters, header, key: header, field, sureness: field ? 'sure' : 'none' }) as const;
  const table = { name: '台账', headerRows: [1, 1] as [number, number] };
  const funding = [column('A', '乡镇', 'township'), column('B', '金额', 'amount'), column('C', '次数', null)];
  const progress = [
    column('A', '乡镇', 'township'),
    column('B', '金额', null),
    column('C', '次数', 'meetings'),
  ];
  const sheets = [
    { ...table, kind: 'funding', headerColumns: funding } as const,
    { ...table, kind: 'progress', headerColumns: progress } as const,
    { ...table, kind: 'funding', headerRows: [9, 9] as [number, number], headerColumns: funding } as const,
  ];
  const review = { ...reviewed(...twoPairings(1)), findings: [], sheets };
  const [understoodSheet, ...others] = understoodSheets(review, 'zhCN');
  expect(others).toEqual([]);
  expect(understoodSheet?.tables).toHaveLength(3);
  expect(understoodSheet?.columns.map(({ letters, field }) => [letters, field])).toEqual([
    ['A', 'township'],
    ['B', 'amount'],
    ['C', 'meetings'],
  ]);
});
