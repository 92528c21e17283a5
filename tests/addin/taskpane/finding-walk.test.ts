import { noFilter } from '../../../addin/presenters/finding-filter';
import { findingList } from '../../../addin/presenters/finding-list';
import { FindingWalk } from '../../../addin/taskpane/finding-walk';
import { reviewed } from '../presenters/reviewed';
import { loans, roster } from '../../fixtures/parts';

const blankLoans = Array.from({ length: 25 }, () => ['官庄镇', '张三', '农信社', null, null] as const);
const review = reviewed(roster(['官庄镇', '怀化学院']), loans(...blankLoans));
const { groups } = findingList(review, { language: 'zhCN', muted: [], disputes: [] }, Infinity);
const items = groups.flatMap(({ rules }) => rules).flatMap((rule) => rule.items);

test('the first step is to the first finding, and every one after that to the next', () => {
  const walk = new FindingWalk();
  const walked = items.map(() => walk.step(groups, 1)?.key);
  expect(walked).toEqual(items.map(({ key }) => key));
  expect(walk.step(groups, 1)).toBeNull();
  expect(walk.state.chosen).toBe(items[items.length - 1]?.key);
  expect(walk.state.seen.size).toBe(items.length);
  expect(walk.step(groups, -1)?.key).toBe(items[items.length - 2]?.key);
});

test('a step opens what the finding lies in and turns to its page', () => {
  const walk = new FindingWalk();
  const [group] = groups;
  const rule = group?.rules[0]?.key ?? '';
  walk.toggle(group?.id ?? '', false);
  for (let steps = 0; steps < 21; steps += 1) walk.step(groups, 1);
  expect(walk.state.open.get(group?.id ?? '')).toBe(true);
  expect(walk.state.open.get(rule)).toBe(true);
  expect(walk.state.pages.get(rule)).toBe(1);
});

test('a filter begins at the first page, and what was seen stays seen', () => {
  const walk = new FindingWalk();
  walk.step(groups, 1);
  walk.turn(groups[0]?.rules[0]?.key ?? '', 1);
  walk.filterBy({ ...noFilter, text: 'D' });
  expect(walk.state).toMatchObject({ filter: { text: 'D' }, pages: new Map() });
  expect(walk.state.seen.size).toBe(1);
});
