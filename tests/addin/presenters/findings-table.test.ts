import { findingsTable } from '../../../addin/presenters/findings-table';
import { reviewed, twoPairings } from './reviewed';

const review = reviewed(...twoPairings(null));

test('one row a finding, the gravest first, with its place', () => {
  const table = findingsTable(review, 'zhCN');
  expect(table.title).toBe('校验结果');
  expect(table.rows).toHaveLength(review.findings.length);
  expect(table.rows[0]).toEqual({
    cells: [
      '错误',
      '资金支持台账',
      'D3',
      '凉水井镇 / 怀化市卫生局',
      '必填单元格为空',
      expect.stringContaining('金额'),
      expect.any(String),
    ],
    at: { sheet: '资金支持台账', address: 'D3' },
  });
  for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length);
});

test('in English the sheet keeps its name, by which readers leave it out', () => {
  const table = findingsTable(review, 'en');
  expect(table.title).toBe('校验结果');
  expect(table.columns[0]).toBe('Severity');
});
