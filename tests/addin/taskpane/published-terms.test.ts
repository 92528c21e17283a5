import { termsOn } from '../../../addin/taskpane/published-terms';
import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';

const points = { ...campaign.rubric.points, 'funding/annual-cash': 12, 'loans/disbursed': 10 };
const rubrics = [
  { ...campaign.rubric, from: null },
  { id: 'huaihua-2010-19/2', from: '2010-12', points },
];

it('a month keeps the points that held in it', () => {
  expect(termsOn('2010-11-30', { rubrics }, campaign).rubric.id).toBe('huaihua-2010-19/1');
  expect(termsOn('2010-12-31', { rubrics }, campaign).rubric).toEqual({ id: 'huaihua-2010-19/2', points });
});

it('without a server the campaign’s own points hold, and nothing is assigned', () => {
  expect(termsOn('2010-12-31', {}, campaign)).toEqual({ assigned: [], rubric: campaign.rubric });
});

it('a month keeps the pairings that held in it', () => {
  const assigned = [
    { county: '431222', township: '官庄镇', unit: '怀化学院', until: '2010-10' },
    { county: '431222', township: '官庄镇', unit: '怀化市教育局', since: '2010-11' },
  ];
  const unitsOn = (day: string) => termsOn(day, { assigned }, campaign).assigned.map(({ unit }) => unit);
  expect(unitsOn('2010-10-31')).toEqual(['怀化学院']);
  expect(unitsOn('2010-11-01')).toEqual(['怀化市教育局']);
});
