import { likelyMonth, monthText, submissionMonths } from '../../../addin/taskpane/submission-months';
import { huaihua2010 } from '../../../shared/campaign/huaihua-2010-19';

test.each([
  ['2010-12-31', ['2010-12', '2010-11', '2010-10', '2010-09', '2010-08', '2010-07'], '2010-12'],
  ['2010-08-11', ['2010-08', '2010-07'], '2010-08'],
  ['2010-08-10', ['2010-08', '2010-07'], '2010-07'],
  ['2010-06-20', ['2010-07'], '2010-07'],
])('on %s the months %j can be submitted, most likely %s', (today, months, likely) => {
  expect(submissionMonths(huaihua2010, today)).toEqual(months);
  expect(likelyMonth(months, today)).toBe(likely);
});

test('after the term the last month is the likely one', () => {
  const months = submissionMonths(huaihua2010, '2026-11-23');
  expect(months).toHaveLength(12);
  expect(likelyMonth(months, '2026-11-23')).toBe('2011-06');
});

test('a month is written as people write it', () => {
  expect([monthText('2010-07', 'zh-CN'), monthText('2010-07', 'en')]).toEqual(['2010年7月', '2010-07']);
});
