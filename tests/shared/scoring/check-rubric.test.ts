import { huaihua2010 } from '../../../shared/campaign/huaihua-2010-19';
import { checkRubric } from '../../../shared/scoring/check-rubric';
import { indicators } from '../../../shared/scoring/indicators/index';

describe('a rubric', () => {
  it('may weigh every indicator; the campaign’s own does, with 100 points', () => {
    const { rubric } = huaihua2010;
    expect(checkRubric(rubric)).toEqual({ kind: 'valid' });
    expect(Object.keys(rubric.points).sort()).toEqual(indicators.map(({ id }) => id).sort());
    expect(Object.values(rubric.points).reduce((sum, points) => sum + points, 0)).toBe(100);
  });

  it('may leave indicators out', () => {
    expect(checkRubric({ id: 'test/1', points: { 'loans/disbursed': 100 } })).toEqual({ kind: 'valid' });
  });

  it.each([
    ['funding/annual-gold', 1, ['funding/annual-gold'], []],
    ['toString', 1, ['toString'], []],
    ['funding/annual-cash', -1, [], ['funding/annual-cash']],
    ['funding/annual-cash', Number.NaN, [], ['funding/annual-cash']],
    ['funding/annual-cash', Number.POSITIVE_INFINITY, [], ['funding/annual-cash']],
  ])('is refused with %s: %d', (id, points, unknown, unfit) => {
    const rubric = { id: 'test/2', points: { 'loans/disbursed': 1, [id]: points } };
    expect(checkRubric(rubric)).toEqual({ kind: 'refused', unknown, unfit });
  });
});
