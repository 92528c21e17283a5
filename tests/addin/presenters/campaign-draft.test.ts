import { draftOfNext, draftOfSame, type CampaignDraft } from '../../../addin/presenters/campaign-draft';
import { readCampaignDraft } from '../../../addin/presenters/read-campaign-draft';
import { huaihua2010 } from '../../../shared/campaign/huaihua-2010-19';
import { nextCampaign } from '../../../shared/campaign/next-campaign';

const context = { existing: [huaihua2010], today: '2026-11-24' };
const proposed = draftOfNext(huaihua2010, huaihua2010.rubric, context);
const next = { ...proposed, notice: '怀团发[2026]8号' };
const read = (changes: Partial<CampaignDraft> = {}, draft = next) =>
  readCampaignDraft({ ...draft, ...changes }, context.existing, 'zhCN');
const problems = (changes: Partial<CampaignDraft>, draft = next) =>
  read(changes, draft).problems.map(({ field, reason, seen }) => `${field} ${reason} ${seen}`.trim());

it('a draft that is left as it is becomes the campaign that is proposed', () => {
  expect(read().campaign).toEqual({
    ...nextCampaign(huaihua2010, context),
    notice: '怀团发[2026]8号',
  });
});

it('only the number of the notice is missing at first', () => {
  expect(problems({}, proposed)).toEqual(['notice empty']);
  expect(read({}, proposed).campaign).toBeNull();
  expect(read({}, proposed).candidate).not.toBeNull();
});

it('points and figures that hold now become its own', () => {
  const points = { ...huaihua2010.rubric.points, 'funding/annual-cash': 9, 'loans/disbursed': 13 };
  const rubric = { id: 'huaihua-2010-19/2', points, thresholds: { annualCash: 800_000, deputiesLeast: 3 } };
  const draft = { ...draftOfNext(huaihua2010, rubric, context), notice: 'x' };
  const { campaign } = read({}, draft);
  expect(campaign?.rubric).toEqual({ id: 'huaihua-2026/1', points });
  expect(campaign?.annualCash.target).toBe(800_000);
  // Nobody who has the least has fewer.
  expect(campaign?.deputies).toMatchObject({ least: 3, fewerShares: { 2: 0.2 } });
});

it('another term brings other months, and its id', () => {
  const reading = read({
    first: '2027-03-01',
    last: '2027-08-31',
    mayFourthFirst: '2027-05-01',
    mayFourthLast: '2027-05-10',
  });
  expect(reading.problems).toEqual([]);
  expect(reading.campaign).toMatchObject({
    id: 'huaihua-2027',
    requiredMonths: ['2027-03', '2027-04', '2027-05', '2027-06', '2027-07', '2027-08'],
    requiredQuarters: ['2027-Q1', '2027-Q2', '2027-Q3'],
  });
});

it('a month without a report is left out', () => {
  expect(read().campaign?.requiredMonths).not.toContain('2026-06');
  expect(read({ monthsOff: [...next.monthsOff, '2027-02'] }).campaign?.requiredMonths).toHaveLength(11);
});

it.each<[string, Partial<CampaignDraft>, readonly string[]]>([
  ['no name', { title: ' ' }, ['title empty']],
  ['a name with a control character', { title: '行\u0007动' }, ['title doesNotFit']],
  ['a day of the month that is none', { dueDay: '40' }, ['dueDay doesNotFit 40']],
  ['a term the wrong way round', { last: '2026-05-31' }, ['term backwards']],
  ['a month of another campaign', { first: '2011-06-01', last: '2012-06-30' }, ['term taken 2011-06']],
  [
    'points that are no numbers',
    { rubric: { points: { 'funding/annual-cash': '十' }, figures: {} } },
    ['points'],
  ],
  [
    'points that do not come to a hundred',
    { rubric: { points: { 'funding/annual-cash': '11' }, figures: {} } },
    ['points'],
  ],
  ['a list that cannot be read', { places: '乌有县,官庄镇' }, ['townships', 'counties empty']],
])('%s cannot be published', (_, changes, expected) => {
  const found = problems(changes);
  for (const part of expected) expect(found.join('\n')).toContain(part);
  expect(read(changes).campaign).toBeNull();
});

it('a list of one’s own replaces the places', () => {
  const { campaign, counties, townships } = read({ places: '沅陵县,官庄镇\n431299试验区,试验镇' });
  expect([counties, townships]).toEqual([2, 2]);
  expect(campaign?.counties.map(({ name }) => name)).toEqual(['沅陵县', '试验区']);
});

it('a campaign can be put in its own place', () => {
  const same = { ...draftOfSame(huaihua2010), title: '改名' };
  const { campaign } = read({}, same);
  expect(campaign).toEqual({ ...huaihua2010, title: { ...huaihua2010.title, zhCN: '改名' } });
});
