import { findingGroups } from '../../../addin/presenters/finding-groups';
import { reviewed, twoPairings } from './reviewed';

const review = reviewed(...twoPairings(null));

test('gravest first; overdue shortfalls apart from those that can wait; totals are those of the review', () => {
  const groups = findingGroups(review, 'zhCN');
  expect(groups.map(({ id }) => id)).toEqual(['error', 'overdue', 'open']);
  expect(groups.map(({ title }) => title)).toEqual(['错误', '缺项（已逾期）', '缺项（期末前补齐）']);
  expect(groups.reduce((sum, { total }) => sum + total, 0)).toBe(review.findings.length);
  const overdue = review.findings.filter(({ data }) => data?.['overdue'] === true);
  expect(groups[1]?.total).toBe(overdue.length);
});

test('an item has its sentence, its place and its pairing', () => {
  const [errors] = findingGroups(review, 'zhCN');
  expect(errors?.sheets).toMatchObject([
    {
      sheet: '资金支持台账',
      total: 1,
      items: [
        {
          finding: { ruleId: 'reading/cell-empty' },
          title: '必填单元格为空',
          sentence: expect.stringContaining('金额'),
          at: { sheet: '资金支持台账', address: 'D3' },
          address: 'D3',
          pairing: '凉水井镇 / 怀化市卫生局',
        },
      ],
    },
  ]);
});

test('at most so many items a sheet, the totals stay true', () => {
  const [, overdue] = findingGroups(review, 'zhCN', 2);
  expect(overdue?.sheets[0]?.items).toHaveLength(2);
  expect(overdue?.sheets[0]?.total).toBeGreaterThan(2);
});

test('keys are of one finding each', () => {
  const keys = findingGroups(review, 'en').flatMap(({ sheets }) =>
    sheets.flatMap(({ items }) => items.map(({ key }) => key)),
  );
  expect(new Set(keys).size).toBe(review.findings.length);
});

test('a finding without a place stands under the workbook', () => {
  const nowhere = reviewed({
    name: 'Sheet1',
    rows: [
      ['菜名', '价格'],
      ['豆腐', 3],
    ],
  });
  expect(findingGroups(nowhere, 'zhCN')[0]?.sheets).toMatchObject([
    { sheet: null, title: '整个工作簿', items: [{ at: null, address: '', pairing: '' }] },
  ]);
});
