import { versionChanges } from '../../../addin/presenters/version-changes';
import { versionDiff } from '../../../shared/submission/version-diff';
import { funding, loans, roster } from '../../fixtures/parts';
import { buildWorkbook, day, type CellInput } from '../../support/build-workbook';
import { submissionOfFile } from '../../support/sample-submission';

const pairing = ['官庄镇', '怀化学院'] as const;
const words = { unread: '（读不出）', empty: '（空）' };

/** What a version of these payments and loans travels as. */
function version(payments: readonly (readonly CellInput[])[], lent: readonly (readonly CellInput[])[]) {
  const bytes = buildWorkbook({ sheets: [roster(pairing), funding(...payments), loans(...lent)] });
  return submissionOfFile(bytes, '沅陵县.xlsx', '2010-12').records;
}

const payment = (date: string, amount: CellInput, kind: CellInput = '资金') => [
  ...pairing,
  day(date),
  amount,
  kind,
];
const loan = (name: string, amount: number) => ['官庄镇', name, '农信社', amount, day('2010-09-15')];

test('a change says the ledger, the pairing, the cell, and both values as they are written', () => {
  const diff = versionDiff(
    version([payment('2010-09-10', 5000)], [loan('张三', 3.5)]),
    version([payment('2010-09-10', 6500.5, '物资折款')], [loan('张三', 3.5)]),
  );
  expect(versionChanges(diff, 'zhCN', words)).toEqual([
    {
      key: 'changed 0',
      kind: 'changed',
      sheet: '资金支持台账',
      pairing: '官庄镇 / 怀化学院',
      place: '资金支持台账!D2',
      at: { sheet: '资金支持台账', address: 'D2' },
      cells: [
        { title: '金额', before: '5,000', after: '6,500.5' },
        { title: '形式', before: '资金', after: '物资折款' },
      ],
    },
  ]);
});

test('rows that came and went stand whole; a value that cannot be read says so', () => {
  const diff = versionDiff(
    version([payment('2010-09-10', 5000), payment('2010-10-01', 300)], []),
    version([payment('2010-09-10', '约5000')], [loan('李四', 2)]),
  );
  const changes = versionChanges(diff, 'zhCN', words);
  expect(changes.map(({ kind, sheet }) => [kind, sheet])).toEqual([
    ['changed', '资金支持台账'],
    ['added', '青年就业创业小额贷款台账'],
    ['removed', '资金支持台账'],
  ]);
  expect(changes[0]?.cells).toEqual([{ title: '金额', before: '5,000', after: '（读不出）' }]);
  expect(changes[1]?.cells).toContainEqual({ title: '发放金额', before: '（空）', after: '20,000' });
  expect(changes[2]?.cells).toContainEqual({ title: '金额', before: '300', after: '（空）' });
});
