import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';
import type { PairingSummary } from '../../../shared/municipal/municipal-table';
import { noPlaces } from '../../../shared/municipal/pairing-places';
import { rankMonth } from '../../../shared/municipal/ranking';

/** A pairing that has earned so much of what is due. */
function pairing(township: string, unit: string, earned: number, due = 80): PairingSummary {
  const activities = {
    mayFourth: 0,
    services: 0,
    training: 0,
    leaderExchange: 0,
    loanPublicity: 0,
    other: 0,
  };
  const none = { cash: 0, townshipLoans: 0, meetingsMet: 0, meetingsDue: 0, reportsMade: 0, reportsDue: 0 };
  const total = due === 0 ? null : Math.round((earned / due) * 10_000) / 100;
  return {
    ...none,
    township,
    kind: 'township',
    unit,
    activities,
    steps: 0,
    deputies: null,
    systems: 0,
    sevenOnes: 0,
    total,
    earned,
    due,
    overdueShortfalls: 0,
    ...noPlaces,
  };
}

const yuanling = '431222';
const chenxi = '431223';

it('equal totals share a rank, and the next one counts on', () => {
  const pairings = [
    pairing('官庄镇', '怀化学院', 60),
    pairing('沅陵镇', '怀化市教育局', 80),
    pairing('明溪口镇', '怀化市水利局', 60),
    pairing('荔溪乡', '怀化市财政局', 40),
  ];
  const ranking = rankMonth('2010-12', [{ county: yuanling, pairings, reports: [] }], [], campaign);
  expect(ranking.pairings.map(({ rank, total }) => [rank, total])).toEqual([
    [1, 100],
    [2, 75],
    [2, 75],
    [4, 50],
  ]);
});

it('a county is nine tenths of its pairings’ mean and a tenth of its reports, late ones half', () => {
  const pairings = [pairing('官庄镇', '怀化学院', 80), pairing('沅陵镇', '怀化市教育局', 40)];
  const reports = [0, 3, null, 0];
  const { counties } = rankMonth('2010-10', [{ county: yuanling, pairings, reports }], [], campaign);
  // 0.9 × 75 + 10 × (1 + 0.5 + 0 + 1) ÷ 4
  expect(counties[0]).toMatchObject({
    rank: 1,
    county: yuanling,
    total: 73.75,
    mean: 75,
    reports: { inTime: 2, late: 1, missing: 1, points: 6.25 },
  });
});

it('an assigned pairing without rows counts nothing, one that was not assigned does not count at all', () => {
  const assigned = [
    { county: yuanling, township: '官庄', unit: '怀化学院' },
    { county: yuanling, township: '沅陵镇', unit: '怀化市教育局' },
  ];
  const pairings = [pairing('官庄镇', '怀化学院', 80), pairing('荔溪乡', '怀化市财政局', 80)];
  const ranking = rankMonth('2010-12', [{ county: yuanling, pairings, reports: [] }], assigned, campaign);
  expect(ranking.pairings).toMatchObject([
    { township: '官庄镇', total: 100, withoutRows: false },
    { township: '沅陵镇', total: 0, withoutRows: true },
  ]);
  expect(ranking.counties[0]).toMatchObject({ county: yuanling, mean: 50, pairings: 2 });
});

it('a unit and a township are the mean of their pairings; townships of two counties stay apart', () => {
  const counties = [
    {
      county: yuanling,
      pairings: [pairing('官庄镇', '怀化学院', 80), pairing('官庄镇', '怀化市教育局', 40)],
      reports: [],
    },
    { county: chenxi, pairings: [pairing('官庄镇', '怀化学院', 20)], reports: [] },
  ];
  const { units, townships } = rankMonth('2010-12', counties, [], campaign);
  expect(units).toMatchObject([
    { rank: 1, unit: '怀化学院', total: 62.5, pairings: 2 },
    { rank: 2, unit: '怀化市教育局', total: 50 },
  ]);
  expect(townships).toMatchObject([
    { county: yuanling, total: 75, pairings: 2 },
    { county: chenxi, total: 25, pairings: 1 },
  ]);
});

it('what has nothing due comes last', () => {
  const pairings = [pairing('官庄镇', '怀化学院', 0, 0), pairing('荔溪乡', '怀化市财政局', 0)];
  const ranking = rankMonth('2010-06', [{ county: yuanling, pairings, reports: [] }], [], campaign);
  expect(ranking.pairings.map(({ rank, total }) => [rank, total])).toEqual([
    [1, 0],
    [2, null],
  ]);
});
