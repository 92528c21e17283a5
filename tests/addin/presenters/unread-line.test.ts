import { unreadLine } from '../../../addin/presenters/unread-line';
import type { ReportedColumn, UnreadPart } from '../../../shared/reading/reading-report';
import type { ReadSheet, Review } from '../../../shared/review/review';

const loans: ReadSheet = { name: '贷款', kind: 'loans', columns: { township: 'A', date: 'C', amount: 'D' } };
const whole: UnreadPart = { what: 'region', range: 'A1:D9', headers: ['甲项', '乙项'] };
const columns: UnreadPart = { what: 'columns', range: 'AC3', headers: ['备用'] };
const doubtful: ReportedColumn = {
  letters: 'E',
  header: '款',
  key: '款',
  field: 'amount',
  sureness: 'doubtful',
  runnerUp: 'approved',
};

/** With a finding of every table that was not read. */
function told(sheets: readonly ReadSheet[]): Pick<Review, 'sheets' | 'findings'> {
  const findings = sheets.flatMap(({ name, unread = [] }) =>
    unread.map(({ range }) => ({
      ruleId: 'reading/sheet-unread',
      messageId: 'unread',
      severity: 'warning' as const,
      at: { sheet: name, address: range },
      data: { range },
    })),
  );
  return { sheets, findings };
}

test.each<[string, readonly ReadSheet[], string, boolean]>([
  ['everything', [loans], '读了 1 张表 3 列。', false],
  ['one column', [{ ...loans, unread: [columns] }], '读了 1 张表 3 列；没读：贷款（AC 列）。', false],
  [
    'columns side by side',
    [{ ...loans, unread: [{ ...columns, range: 'H3:J3' }] }],
    '读了 1 张表 3 列；没读：贷款（H–J 列）。',
    false,
  ],
  [
    'columns here and there',
    [{ ...loans, unread: [{ ...columns, range: 'H,K' }] }],
    '读了 1 张表 3 列；没读：贷款（H、K 列）。',
    false,
  ],
  [
    'rows below the footer',
    [{ ...loans, unread: [{ what: 'rows', range: 'A40:D45', headers: [] }] }],
    '读了 1 张表 3 列；没读：贷款（第 40–45 行）。',
    true,
  ],
  [
    'a whole sheet',
    [loans, { name: '台账2', kind: null, unread: [whole] }],
    '读了 1 张表 3 列；没读：台账2（整张）。',
    true,
  ],
  [
    'a table beside one that was read',
    [{ ...loans, unread: [whole] }],
    '读了 1 张表 3 列；没读：贷款（A1:D9）。',
    true,
  ],
  [
    'columns in doubt',
    [{ ...loans, headerColumns: [doubtful, { ...doubtful, letters: 'G' }] }],
    '读了 1 张表 3 列；拿不准：贷款（E、G 列）。',
    false,
  ],
  [
    'a kind in doubt',
    [{ ...loans, kindDoubt: 'funding', headerColumns: [doubtful] }],
    '读了 1 张表 3 列；拿不准：贷款（是什么表）。',
    false,
  ],
])('%s', (_, sheets, sentence, isPartlyRead) => {
  expect(unreadLine(told(sheets), 'zhCN')).toEqual({ sentence, isPartlyRead });
});

test('two kinds of one table are one sheet, and their columns count once', () => {
  const wide = { ...loans, kind: 'progress', columns: { township: 'A', month: 'F' } } as const;
  expect(unreadLine(told([loans, wide]), 'zhCN').sentence).toBe('读了 1 张表 4 列。');
});

test('a table that is none of the campaign’s is not told of', () => {
  const menu = { name: '食堂', kind: null, unread: [whole] };
  expect(unreadLine({ sheets: [loans, menu], findings: [] }, 'zhCN').sentence).toBe('读了 1 张表 3 列。');
});

test('many places are counted', () => {
  const sheets = ['甲', '乙', '丙', '丁', '戊'].map((name) => ({ name, kind: null, unread: [whole] }));
  expect(unreadLine(told(sheets), 'zhCN').sentence).toBe(
    '读了 0 张表 0 列；没读：甲（整张）、乙（整张）、丙（整张）、丁（整张）等 5 处。',
  );
  expect(unreadLine(told(sheets), 'en').sentence).toContain('5 in all');
});
