import type { SheetCorrection } from '../../../shared/reading/reading-corrections';
import { mergeCorrections, newerCorrections } from '../../../shared/submission/merge-corrections';

const said = (sheet: string, day: number, headings = ['甲', '乙']): SheetCorrection => ({
  sheet,
  headings,
  columns: [],
  saidAt: `2010-09-0${day}T08:00:00Z`,
});

test.each<[string, SheetCorrection[][], SheetCorrection[]]>([
  ['the newest of a sheet', [[said('A', 2)], [said('A', 3), said('A', 1)]], [said('A', 3)]],
  ['in the order of their time', [[said('A', 2)], [said('B', 1)]], [said('B', 1), said('A', 2)]],
  [
    'one of each headings',
    [[said('A', 1)], [said('A', 2, ['丙', '丁'])]],
    [said('A', 1), said('A', 2, ['丙', '丁'])],
  ],
  [
    'the same headings in another order',
    [[said('A', 1)], [said('A', 2, ['乙', '甲'])]],
    [said('A', 2, ['乙', '甲'])],
  ],
  ['one without a time is older', [[said('A', 1)], [{ ...said('A', 1), saidAt: undefined }]], [said('A', 1)]],
])('%s', (_, lists, merged) => {
  expect(mergeCorrections(...lists)).toEqual(merged);
});

test('what the other side does not know', () => {
  expect(newerCorrections([said('A', 2), said('B', 1), said('C', 1)], [said('A', 1), said('B', 1)])).toEqual([
    said('A', 2),
    said('C', 1),
  ]);
});

test('the oldest are forgotten', () => {
  const many = Array.from({ length: 301 }, (_, index) => said(String(index), index === 7 ? 1 : 2));
  const merged = mergeCorrections(many);
  expect(merged).toHaveLength(300);
  expect(merged.map(({ sheet }) => sheet)).not.toContain('7');
});
