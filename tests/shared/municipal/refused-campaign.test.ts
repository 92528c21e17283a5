import type { Campaign } from '../../../shared/campaign/campaign';
import { huaihua2010 } from '../../../shared/campaign/huaihua-2010-19';
import { nextCampaign } from '../../../shared/campaign/next-campaign';
import { refusedCampaign } from '../../../shared/municipal/refused-campaign';

const next: Campaign = {
  ...nextCampaign(huaihua2010, { existing: [huaihua2010], today: '2011-05-20' }),
  notice: '怀团发[2011]7号',
};
const [first, second] = next.counties;
if (!first || !second) throw new Error('no counties');

const refused = (
  changes: Partial<Campaign>,
  inUse: Campaign | null = null,
  existing: readonly Campaign[] = [huaihua2010],
) =>
  refusedCampaign({ ...next, ...changes }, existing, inUse).map(({ field, reason, seen }) =>
    `${field} ${reason} ${seen}`.trim(),
  );
const withCounty = (changes: Partial<typeof first>) => ({
  counties: [{ ...first, ...changes }, ...next.counties.slice(1)],
});

it('the next campaign as it is proposed can be published', () => {
  expect(refused({})).toEqual([]);
});

it('the one that is built in could be published, too', () => {
  expect(refusedCampaign(huaihua2010, [huaihua2010], huaihua2010)).toEqual([]);
});

it.each<[string, Partial<Campaign>, readonly string[]]>([
  [
    'ends before it begins',
    { term: { first: '2012-06-30', last: '2011-07-01' } },
    ['term backwards 2012-06-30—2011-07-01'],
  ],
  [
    'lasts for ever',
    { term: { first: '2011-07-01', last: '2021-06-30' } },
    ['term tooLong 2011-07-01—2021-06-30'],
  ],
  [
    'begins in the last month of another',
    { term: { ...next.term, first: '2011-06-30' } },
    ['term taken 2011-06'],
  ],
  [
    'wants a report of a month that is not its own',
    { requiredMonths: ['2011-07', '2012-07'] },
    ['requiredMonths outside 2012-07'],
  ],
  [
    'wants one twice, or in disorder',
    { requiredMonths: ['2011-09', '2011-08', '2011-08'] },
    ['requiredMonths repeated 2011-08', 'requiredMonths backwards'],
  ],
  [
    'wants a quarter that is not its own',
    { requiredQuarters: ['2011-Q2'] },
    ['requiredQuarters outside 2011-Q2'],
  ],
  [
    'has its 4 May in another year',
    { mayFourth: { first: '2011-04-25', last: '2011-05-15' } },
    ['mayFourth outside 2011-04-25—2011-05-15'],
  ],
  ['asks for no cash', { annualCash: { ...next.annualCash, target: 0 } }, ['figures doesNotFit annualCash']],
  [
    'counts reports otherwise than scores',
    { county: { scoreShare: 0.9, reportPoints: 20, lateShare: 0.5 } },
    ['figures doesNotFit scoreShare'],
  ],
  [
    'gives a share to those who have the least',
    { deputies: { ...next.deputies, fewerShares: { 4: 0.9 } } },
    ['figures doesNotFit fewerShares'],
  ],
  [
    'scores what nobody knows',
    { rubric: { id: `${next.id}/1`, points: { 'funding/annual-cash': 90, 'luck/had': 10 } } },
    ['points unknown luck/had'],
  ],
  [
    'does not come to a hundred points',
    { rubric: { id: `${next.id}/1`, points: { 'funding/annual-cash': 90 } } },
    ['points sum 90'],
  ],
  [
    'has its points of another campaign',
    { rubric: { ...next.rubric, id: 'huaihua-2010-19/1' } },
    ['points doesNotFit huaihua-2010-19/1'],
  ],
  ['knows two counties by one code', withCounty({ code: second.code }), [`counties repeated ${second.code}`]],
  [
    'knows two counties by one name',
    withCounty({ aliases: [second.name] }),
    [`counties repeated ${second.name}`],
  ],
  ['calls a county what may be another', withCounty({ aliases: ['洪江'] }), ['counties repeated 洪江']],
  [
    'has a county without townships',
    withCounty({ townships: [{ vintage: '2023', list: [] }] }),
    [`townships empty ${first.name}`],
  ],
  [
    'names a township twice',
    withCounty({
      townships: [
        {
          vintage: '2023',
          list: [
            { code: null, name: '官庄镇', kind: 'township' },
            { code: null, name: '官庄 镇', kind: 'township' },
          ],
        },
      ],
    }),
    [`townships repeated ${first.name} 官庄镇`],
  ],
])('a campaign is refused that %s', (_, changes, lines) => {
  expect(refused(changes)).toEqual(lines);
});

it('days of 4 May outside of the term do not matter where they are not scored', () => {
  const points = { ...next.rubric.points, 'activities/may-fourth': 0, 'activities/services': 6 };
  const term = { first: '2011-07-01', last: '2011-12-31' };
  const requiredMonths = next.requiredMonths.filter((month) => month <= '2011-12');
  const short = { term, requiredMonths, requiredQuarters: ['2011-Q3', '2011-Q4'] };
  expect(refused(short)).toEqual(['mayFourth outside 2012-04-25—2012-05-15']);
  expect(refused({ ...short, rubric: { ...next.rubric, points } })).toEqual([]);
});

describe('once counties have submitted by it', () => {
  const again = (changes: Partial<Campaign>) => refused(changes, next, [huaihua2010, next]);

  it('its names may change and townships be added', () => {
    const [list] = first.townships;
    const more = withCounty({
      aliases: [...first.aliases, '城区'],
      townships: [
        {
          vintage: list?.vintage ?? '',
          list: [...(list?.list ?? []), { code: null, name: '新设镇', kind: 'township' }],
        },
        ...first.townships.slice(1),
      ],
    });
    expect(again({ ...more, title: { zhCN: '新名', en: 'New' }, notice: '怀团发[2011]8号' })).toEqual([]);
  });

  it('what they were judged by may not', () => {
    expect(again({ reportDueDay: 25 })).toEqual([`id inUse ${next.id}`]);
    expect(again({ counties: next.counties.slice(1) })).toEqual([`townships inUse ${first.name}`]);
    expect(again(withCounty({ townships: [{ vintage: '2023', list: [] }] }))).toContain(
      `townships inUse ${first.name} ${first.townships[0]?.list[0]?.name}`,
    );
  });

  it('before that everything may', () => {
    expect(refused({ reportDueDay: 25 }, null, [huaihua2010, next])).toEqual([]);
  });
});
