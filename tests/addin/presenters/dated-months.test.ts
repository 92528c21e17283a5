import { campaignMeant, datedMonths } from '../../../addin/presenters/dated-months';
import { text } from '../../../shared/findings/text';
import { buildCorrectedSampleCounty } from '../../fixtures/sample-county';
import { reviewOfFile } from '../../support/sample-submission';

const campaign = (id: string, first: string, last: string) => ({
  id,
  title: text(id, id),
  term: { first, last },
});
const all = [campaign('a', '2010-06-01', '2011-06-30'), campaign('b', '2011-07-01', '2012-06-30')];

it('counts the months that a workbook names in its columns of days and months', () => {
  const { records } = reviewOfFile(buildCorrectedSampleCounty(), '沅陵县.xlsx', '2010-12');
  const months = datedMonths(records);
  expect(Object.keys(months).sort()[0]).toMatch(/^2010-0\d$/);
  const funded = (records.rows.funding ?? []).filter(({ fields: { date } }) => date?.startsWith('2010-07'));
  expect(months['2010-07']).toBeGreaterThanOrEqual(funded.length);
});

it.each<[string, Readonly<Record<string, number>>, string, string | null]>([
  ['all dates in it', { '2010-07': 5 }, 'a', null],
  ['all dates in another', { '2010-07': 5 }, 'b', 'a'],
  ['a few more in another', { '2010-07': 5, '2011-07': 3 }, 'b', null],
  ['far more in another', { '2010-07': 7, '2011-07': 3 }, 'b', 'a'],
  ['no date at all', {}, 'b', null],
  ['dates in no campaign', { '1999-07': 5 }, 'b', null],
])('%s', (_, months, current, meant) => {
  expect(campaignMeant(months, current, all)?.id ?? null).toBe(meant);
});
