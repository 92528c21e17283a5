import { assignedOn } from '../../../shared/campaign/campaign';
import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';
import { refusedPairings } from '../../../shared/municipal/published';

const college = { county: '431222', township: '官庄镇', unit: '怀化学院' };

describe('the pairings of a day', () => {
  const pairings = [
    { ...college, until: '2010-08' },
    { ...college, since: '2010-11' },
    { ...college, unit: '怀化市教育局', since: '2010-08', until: '2010-11' },
    { ...college, unit: '怀化市财政局' },
  ];

  it.each([
    ['2010-08-31', ['怀化学院', '怀化市教育局', '怀化市财政局']],
    ['2010-09-01', ['怀化市教育局', '怀化市财政局']],
    ['2010-10', ['怀化市教育局', '怀化市财政局']],
    ['2010-11-01', ['怀化学院', '怀化市教育局', '怀化市财政局']],
    ['2010-12-31', ['怀化学院', '怀化市财政局']],
  ])('on %s are those whose first and last month lie around it', (day, units) => {
    expect(assignedOn(day, pairings).map(({ unit }) => unit)).toEqual(units);
  });
});

describe('a list is refused', () => {
  const fieldsOf = (pairings: Parameters<typeof refusedPairings>[0]) =>
    refusedPairings(pairings, campaign).map(({ line, field }) => [line, field]);

  it('not for a pairing that ended and came back', () => {
    expect(
      fieldsOf([
        { ...college, until: '2010-08' },
        { ...college, since: '2010-09' },
      ]),
    ).toEqual([]);
  });

  it.each([
    ['as it is written', {}],
    ['as its township is called for short', { township: '官庄' }],
    ['from the month in which it ends elsewhere', { since: '2010-08' }],
  ])('for a pairing that stands twice in a month, %s', (_, changes) => {
    expect(
      fieldsOf([
        { ...college, until: '2010-08' },
        { ...college, ...changes },
      ]),
    ).toEqual([[2, 'repeated']]);
  });
});
