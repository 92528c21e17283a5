import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';
import {
  refusedThresholds,
  thresholdsOf,
  withThresholds,
  type Thresholds,
} from '../../../shared/campaign/thresholds';

it('only what is set otherwise changes', () => {
  const changed = withThresholds(campaign, { annualCash: 800_000, deputiesMost: 6 });
  expect(changed.annualCash).toEqual({ target: 800_000, scope: 'perPairing' });
  expect(changed.deputies).toEqual({ ...campaign.deputies, most: 6 });
  expect(thresholdsOf(changed)).toEqual({ ...thresholdsOf(campaign), annualCash: 800_000, deputiesMost: 6 });
  expect(withThresholds(campaign, {})).toBe(campaign);
});

it('a county’s points for reports and for its pairings make up 100', () => {
  expect(withThresholds(campaign, { reportPoints: 20 }).county).toEqual({
    scoreShare: 0.8,
    reportPoints: 20,
    lateShare: 0.5,
  });
});

it.each<[string, Thresholds, readonly string[]]>([
  ['the notice’s own figures', {}, []],
  ['a target of nothing', { annualCash: 0 }, ['annualCash']],
  ['half a fen', { loanTarget: 0.5 }, ['loanTarget']],
  ['more deputies at least than the notice asks for', { deputiesLeast: 5 }, ['deputiesLeast']],
  ['fewer at most than at least', { deputiesMost: 3 }, ['deputiesMost']],
  ['fewer at most in a street than in a township', { deputiesMost: 8 }, ['deputiesStreetMost']],
  ['more than the whole', { lateShare: 1.01, reportPoints: 101 }, ['reportPoints', 'lateShare']],
])('%s', (_, figures, refused) => {
  expect(refusedThresholds(campaign, figures)).toEqual(refused);
});
