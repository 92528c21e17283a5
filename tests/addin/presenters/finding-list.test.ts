import { findingList } from '../../../addin/presenters/finding-list';
import { reviewed, twoPairings } from './reviewed';

const plain = { language: 'zhCN' as const, muted: [], disputes: [] };
const shortAmount = reviewed(...twoPairings(null));
const tinyAmount = reviewed(...twoPairings(50));
const place = { sheet: '资金支持台账', address: 'D3' };

test('gravest first, by rule; overdue shortfalls apart from those that can wait; totals are true', () => {
  const { groups } = findingList(shortAmount, plain, Infinity);
  expect(groups.map(({ id }) => id)).toEqual(['error', 'overdue', 'open']);
  expect(groups.map(({ title }) => title)).toEqual(['错误', '缺项（已逾期）', '缺项（期末前补齐）']);
  expect(groups.reduce((sum, { total }) => sum + total, 0)).toBe(shortAmount.findings.length);
  expect(groups[0]?.rules).toMatchObject([
    { ruleId: 'reading/cell-empty', title: '必填单元格为空', total: 1, items: [{ at: place }] },
  ]);
});

test('at most so many items a rule, the totals stay true', () => {
  const { groups } = findingList(shortAmount, plain, 1);
  const rules = groups.flatMap((group) => group.rules);
  expect(rules.every(({ items }) => items.length === 1)).toBe(true);
  expect(rules.reduce((sum, { total }) => sum + total, 0)).toBe(shortAmount.findings.length);
});

test('keys are of one finding each, and the same in the next review', () => {
  const keysOf = (review: typeof shortAmount) =>
    findingList(review, plain, Infinity).groups.flatMap(({ rules }) =>
      rules.flatMap(({ items }) => items.map(({ key }) => key)),
    );
  expect(new Set(keysOf(shortAmount)).size).toBe(shortAmount.findings.length);
  expect(keysOf(reviewed(...twoPairings(null)))).toEqual(keysOf(shortAmount));
});

test('a muted warning is listed apart', () => {
  const ruleId = 'funding/amount-plausible';
  expect(findingList(tinyAmount, plain, 9).groups.map(({ id }) => id)).toContain('warning');
  const muted = findingList(tinyAmount, { ...plain, muted: [ruleId] }, 9);
  expect(muted.groups.map(({ id }) => id)).not.toContain('warning');
  expect(muted.muted).toMatchObject([{ ruleId, total: 1, isMuted: true }]);
});

test('errors and shortfalls are never muted', () => {
  const everything = shortAmount.findings.map(({ ruleId }) => ruleId);
  const muted = findingList(shortAmount, { ...plain, muted: everything }, 9);
  expect(muted.muted).toEqual([]);
  expect(muted.groups.map(({ id }) => id)).toEqual(['error', 'overdue', 'open']);
});

test('a disputed error carries its reason; a dispute of another place says nothing', () => {
  const disputes = [{ ruleId: 'reading/cell-empty', at: place, reason: '凭证遗失' }];
  const itemOf = (list: typeof disputes) =>
    findingList(shortAmount, { ...plain, disputes: list }, 9).groups[0]?.rules[0]?.items[0];
  expect(itemOf(disputes)?.dispute).toBe('凭证遗失');
  const elsewhere = { ...place, address: 'D2' };
  expect(itemOf(disputes.map((dispute) => ({ ...dispute, at: elsewhere })))?.dispute).toBeNull();
});
