import { roundHundredth, stripNoise } from '../../../shared/scoring/rounding';

it.each([
  [1.005, 1.01],
  [71.125, 71.13],
  [71.12499999999999, 71.13],
  [71.1249, 71.12],
  [0.615, 0.62],
  [99.995, 100],
  [0, 0],
])('%d is %d, rounded half up to a hundredth', (value, rounded) =>
  expect(roundHundredth(value)).toBe(rounded),
);

it('noise beyond the ninth decimal is dropped', () => {
  expect(stripNoise(0.1 + 0.2)).toBe(0.3);
  expect(stripNoise(8 / 3)).toBe(2.666666667);
});
