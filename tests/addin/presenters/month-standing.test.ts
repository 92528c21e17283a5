import { cellFacts, countiesOfMonth, standingOf } from '../../../addin/presenters/month-standing';
import { monthWords } from '../../../addin/words/municipal/month-words';
import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';
import { buildStatusMatrix, statusCell } from '../../../shared/municipal/month-status';

const today = '2011-01-03';
const missing = { version: 0, state: 'missing', total: null, receivedAt: null, daysLate: null };
const none = { error: 0, shortfall: 0, warning: 0, advice: 0 };
const came = { version: 1, state: 'submitted', total: 64.125, receivedAt: '2010-12-29', daysLate: 0 };

const cellOf = (changes: object) =>
  statusCell.parse({
    month: '2010-12',
    locked: false,
    disputed: false,
    carriedForward: false,
    submitter: null,
    firstReceivedOn: null,
    daysOverdue: 0,
    counts: none,
    ...came,
    ...changes,
  });

test.each([
  ['nothing came in time', { ...missing, daysOverdue: 4 }, 'overdue', ['逾期 4 天']],
  ['nothing came yet', { ...missing, month: '2011-01' }, 'missing', []],
  ['its month has not begun', { ...missing, month: '2011-02' }, 'ahead', []],
  ['it came in time', {}, 'submitted', ['第 1 版', '得分 64.13', '缺项 0']],
  [
    'it came late, with disputed errors',
    { disputed: true, daysLate: 3, counts: { ...none, error: 2, shortfall: 9 } },
    'disputed',
    ['第 1 版', '得分 64.13', '错误 2', '缺项 9', '迟 3 天'],
  ],
  [
    'it was returned, and the month locked since',
    { state: 'returned', locked: true },
    'returned',
    ['第 1 版', '得分 64.13', '缺项 0', '已锁定'],
  ],
  [
    'it was accepted as without news',
    { state: 'accepted', version: 2, carriedForward: true },
    'accepted',
    ['第 2 版', '得分 64.13', '缺项 0', '本月无变化'],
  ],
])('a cell says that %s', (_, changes, standing, facts) => {
  const cell = cellOf(changes);
  expect(standingOf(cell, today)).toBe(standing);
  expect(cellFacts(cell, monthWords.zhCN)).toEqual(facts);
});

test('a month that the campaign does not have has no counties', () => {
  const matrix = buildStatusMatrix([], campaign, today);
  expect(countiesOfMonth(matrix, '2010-12')).toHaveLength(13);
  expect(countiesOfMonth(matrix, '2009-01')).toEqual([]);
  expect(countiesOfMonth({ ...matrix, counties: [] }, '2010-12')).toEqual([]);
});
