import { filterChoices, filteredGroups, noFilter } from '../../../addin/presenters/finding-filter';
import { findingList } from '../../../addin/presenters/finding-list';
import { reviewed, twoPairings } from './reviewed';

const list = findingList(
  reviewed(...twoPairings(null)),
  { language: 'zhCN', muted: [], disputes: [] },
  Infinity,
);
const items = (filter: Partial<typeof noFilter>) =>
  filteredGroups(list, { ...noFilter, ...filter })
    .flatMap(({ rules }) => rules)
    .flatMap((rule) => rule.items);

test('without a filter everything is listed', () => {
  expect(filteredGroups(list, { ...noFilter, text: '  ' })).toBe(list.groups);
});

test('by severity, sheet and pairing', () => {
  expect(filteredGroups(list, { ...noFilter, group: 'overdue' }).map(({ id }) => id)).toEqual(['overdue']);
  expect(items({ sheet: '资金支持台账' }).map(({ address }) => address)).toEqual(['D3']);
  const ofOne = items({ pairing: '官庄镇 / 怀化学院' });
  expect(ofOne.length).toBeGreaterThan(0);
  expect(new Set(ofOne.map(({ pairing }) => pairing))).toEqual(new Set(['官庄镇 / 怀化学院']));
});

test('by words of the sentence, the cell or the pairing, all of them, whatever their case', () => {
  expect(items({ text: '凉水井镇  d3' })).toHaveLength(1);
  expect(items({ text: '凉水井镇 没有的词' })).toHaveLength(0);
});

test('totals are those of what is listed', () => {
  const [group] = filteredGroups(list, { ...noFilter, text: 'D3' });
  expect(group).toMatchObject({ id: 'error', total: 1, rules: [{ total: 1 }] });
});

test('what can be chosen is what there is', () => {
  const choices = filterChoices(list);
  expect(choices.groups.map(({ id }) => id)).toEqual(['error', 'overdue', 'open']);
  expect(choices.sheets).toEqual(expect.arrayContaining(['资金支持台账', '结对名单']));
  expect([...choices.pairings].sort()).toEqual(['官庄镇 / 怀化学院', '凉水井镇 / 怀化市卫生局'].sort());
});
