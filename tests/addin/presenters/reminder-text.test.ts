import { countiesOfMonth, countStandings } from '../../../addin/presenters/month-standing';
import { reminderOfAll, reminderText } from '../../../addin/presenters/reminder-text';
import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';
import { buildStatusMatrix } from '../../../shared/municipal/month-status';
import type { PublicHead } from '../../../shared/submission/month-life';

const head = (county: string, changes: Partial<PublicHead>): PublicHead => ({
  month: '2010-12',
  county,
  version: 1,
  state: 'submitted',
  locked: false,
  disputed: false,
  carriedForward: false,
  submitter: 'county',
  receivedAt: '2010-12-29T08:00:00Z',
  firstReceivedOn: '2010-12-29',
  daysLate: 0,
  total: 50,
  counts: { error: 0, shortfall: 0, warning: 0, advice: 0 },
  ...changes,
});
const heads = [
  head('431202', { state: 'accepted' }),
  head('431221', { state: 'returned', version: 3 }),
  head('431222', { disputed: true }),
];
const linesOn = (today: string, month = '2010-12') =>
  countiesOfMonth(buildStatusMatrix(heads, campaign, today), month);

test('those to look after come first; nobody is late before the day', () => {
  const counts = (lines: ReturnType<typeof linesOn>) => Object.fromEntries(countStandings(lines));
  expect(counts(linesOn('2010-12-30'))).toEqual({ returned: 1, disputed: 1, missing: 10, accepted: 1 });
  expect(counts(linesOn('2010-12-31'))).toEqual({ overdue: 10, returned: 1, disputed: 1, accepted: 1 });
  expect(counts(linesOn('2010-12-31', '2011-01'))).toEqual({ ahead: 13 });
  expect(linesOn('2011-01-03')[0]).toMatchObject({ standing: 'overdue', cell: { daysOverdue: 4 } });
});

test.each([
  ['辰溪县', '2011-01-03', '辰溪县：', '2010年12月月报应于12月30日前报送，现已过期 4 天'],
  ['辰溪县', '2010-12-20', '辰溪县：', '2010年12月月报应于12月30日前报送，我们还没有收到'],
  ['中方县', '2011-01-03', '中方县：', '2010年12月月报第 3 版已退回'],
])('%s is reminded on %s of what it has to do', (name, today, greeting, sentence) => {
  const line = linesOn(today).find((each) => each.name === name);
  const text = line && reminderText(line, campaign, 'zhCN');
  expect(text).toContain(greeting);
  expect(text).toContain(sentence);
});

test.each(['沅陵县', '鹤城区'])('%s has nothing to do, and is not reminded', (name) => {
  const line = linesOn('2011-01-03').find((each) => each.name === name);
  expect(line && reminderText(line, campaign, 'zhCN')).toBeNull();
});

test('one text reminds all, in either language', () => {
  const lines = linesOn('2011-01-03').slice(8);
  expect(reminderOfAll(lines, campaign, 'zhCN')?.split('\n')).toEqual([
    expect.stringContaining('2010年12月月报（应于12月30日前报送）催报：'),
    '过期未报：洪江市（4 天）、洪江区（4 天）。',
    '退回待改：中方县。',
    expect.stringContaining('请尽快用“牵手”校验后报送'),
  ]);
  expect(reminderOfAll(lines, campaign, 'en')).toContain('Returned: 中方县.');
  expect(reminderOfAll(lines.slice(3), campaign, 'zhCN')).toBeNull();
});

test('nobody is reminded of a month that is locked', () => {
  const locked = linesOn('2011-01-03').map((line) => ({ ...line, cell: { ...line.cell, locked: true } }));
  expect(locked.map((line) => reminderText(line, campaign, 'zhCN'))).toEqual(locked.map(() => null));
  expect(reminderOfAll(locked, campaign, 'zhCN')).toBeNull();
});
