import { isGiven } from '../../../../shared/scoring/forms/is-given';

it.each(['照片3张', '1', '10篇', '0.5小时录像', '#'])('%s says something', (written) => {
  expect(isGiven(written)).toBe(true);
});

it.each(['', ' ', '0', '０篇', '0 份', null, undefined])('%s does not', (written) => {
  expect(isGiven(written)).toBe(false);
});
