import { campaignSchema } from '../../../shared/campaign/campaign-schema';
import { campaignOfMonth, campaignOn } from '../../../shared/campaign/campaigns';
import { huaihua2010 } from '../../../shared/campaign/huaihua-2010-19';
import { nextCampaign } from '../../../shared/campaign/next-campaign';

const inTime = nextCampaign(huaihua2010, { existing: [huaihua2010], today: '2011-05-20' });
const today = nextCampaign(huaihua2010, { existing: [huaihua2010], today: '2026-11-24' });

it('the next campaign begins behind the last month of the one before it', () => {
  expect(inTime.term).toEqual({ first: '2011-07-01', last: '2012-06-30' });
  expect(inTime.requiredMonths[0]).toBe('2011-07');
  expect(inTime.requiredMonths.at(-1)).toBe('2012-06');
  expect(inTime.requiredQuarters).toEqual(['2011-Q3', '2011-Q4', '2012-Q1', '2012-Q2']);
  expect(inTime.mayFourth).toEqual({ first: '2012-04-25', last: '2012-05-15' });
});

it('years later it does not end before today', () => {
  expect(today.term).toEqual({ first: '2026-06-01', last: '2027-06-30' });
  expect(today.requiredMonths).toHaveLength(12);
  expect(today.requiredMonths[0]).toBe('2026-07');
});

it('it has an id and points of its own, and no notice yet', () => {
  const { id, rubric, notice } = today;
  expect({ id, rubric: rubric.id, notice }).toEqual({
    id: 'huaihua-2026',
    rubric: 'huaihua-2026/1',
    notice: '',
  });
  expect(rubric.points).toEqual(huaihua2010.rubric.points);
});

it('its townships are those of the newest list that is not younger than itself', () => {
  const vintages = (campaign: typeof today) =>
    campaign.counties.map(({ townships }) => townships.map(({ vintage }) => vintage).join());
  expect(new Set(vintages(today))).toEqual(new Set(['2023']));
  expect(vintages(inTime)).toEqual(vintages(huaihua2010));
});

it('nothing of the years before is left in it', () => {
  expect(JSON.stringify(today)).not.toMatch(/20(10|11|15)/);
});

it('the one after it gets an id that is free', () => {
  const again = { ...today, term: { first: '2025-01-01', last: '2025-12-31' } };
  expect(nextCampaign(huaihua2010, { existing: [huaihua2010, again], today: '2026-11-24' }).id).toBe(
    'huaihua-2026-2',
  );
});

it('a campaign passes through JSON unchanged, and nothing beside it does', () => {
  const named = { ...today, notice: '怀团发[2026]8号' };
  expect(campaignSchema.parse(JSON.parse(JSON.stringify(named)))).toEqual(named);
  expect(campaignSchema.parse(JSON.parse(JSON.stringify(huaihua2010)))).toEqual(huaihua2010);
  expect(campaignSchema.safeParse({ ...named, extra: 1 }).success).toBe(false);
  expect(campaignSchema.safeParse(today).success).toBe(false);
});

it.each([
  ['a line break in its title', { title: { zhCN: '共建\n行动', en: 'x' } }],
  ['a day that the calendar has not', { term: { first: '2026-02-30', last: '2027-06-30' } }],
  ['an id that no address can hold', { id: 'Huaihua 2026' }],
  ['a time zone that nobody knows', { timeZone: 'Mars/Olympus' }],
  ['no county', { counties: [] }],
  ['half a fen', { loanTarget: 0.5 }],
])('%s is no campaign', (_, part) => {
  expect(campaignSchema.safeParse({ ...huaihua2010, ...part }).success).toBe(false);
});

it('more than one entity of the store can hold is no campaign', () => {
  const list = Array.from({ length: 300 }, (_, number) => ({
    code: null,
    name: `${'很'.repeat(90)}${number}`,
    kind: 'township',
  }));
  const counties = Array.from({ length: 20 }, (_, number) => ({
    code: String(431300 + number),
    name: `${number}县`,
    aliases: [],
    likelyTypos: [],
    townships: [{ vintage: '2023', list }],
  }));
  expect(campaignSchema.safeParse({ ...huaihua2010, counties }).success).toBe(false);
  expect(campaignSchema.safeParse({ ...huaihua2010, counties: counties.slice(0, 5) }).success).toBe(true);
});

describe('of several campaigns', () => {
  const campaigns = [today, huaihua2010] as const;

  it.each([
    ['2010-06-01', huaihua2010.id],
    ['2009-01-01', huaihua2010.id],
    ['2020-01-01', huaihua2010.id],
    ['2026-05-31', huaihua2010.id],
    ['2026-06-01', today.id],
    ['2030-01-01', today.id],
  ])('on %s %s is in force', (day, id) => {
    expect(campaignOn(day, campaigns).id).toBe(id);
  });

  it.each([
    ['2011-06', huaihua2010.id],
    ['2011-07', undefined],
    ['2026-06', today.id],
    ['2027-07', undefined],
  ])('%s is a month of %s', (month, id) => {
    expect(campaignOfMonth(month, campaigns)?.id).toBe(id);
  });
});
