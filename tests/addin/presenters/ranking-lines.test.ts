import { filteredLines, rankedLines } from '../../../addin/presenters/ranking-lines';
import { meanSum, reportShares } from '../../../addin/presenters/ranking-sums';
import { tableText } from '../../../addin/presenters/table-text';
import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';
import { text } from '../../../shared/findings/text';
import { buildStatusMatrix } from '../../../shared/municipal/month-status';
import { rankMonth } from '../../../shared/municipal/ranking';
import { summary } from '../../support/summary';

const [yuanling, chenxi] = ['431222', '431223'];
const ranking = rankMonth(
  '2010-09',
  [
    {
      county: yuanling,
      pairings: [
        summary({ township: '官庄镇', unit: '怀化学院', earned: 20, due: 60 }),
        summary({ township: '沅陵镇', unit: '怀化学院团委', earned: 60, due: 60 }),
        summary({ township: '明溪口镇', unit: '怀化市水利局', earned: 0, due: 0 }),
      ],
      reports: [0, 4, null],
    },
    {
      county: chenxi,
      pairings: [summary({ township: '辰阳镇', unit: '怀化市财政局', earned: 30, due: 60 })],
      reports: [0, 0, 0],
    },
  ],
  [],
  campaign,
);

it('every line knows the pairings that it is the mean of, however the unit is written', () => {
  const [first] = rankedLines(ranking, 'units', campaign);
  expect(first).toMatchObject({ rank: 1, name: '怀化学院', total: 66.67 });
  expect(first?.pairings.map(({ township }) => township)).toEqual(['沅陵镇', '官庄镇']);
  for (const kind of ['counties', 'pairings', 'units', 'townships'] as const) {
    for (const line of rankedLines(ranking, kind, campaign).filter(({ pairings }) => pairings.length > 0)) {
      const { mean } = meanSum(line.pairings);
      const told = ranking.counties.find(({ county }) => county === line.key)?.mean ?? line.total;
      expect(mean).toBe(told);
    }
  }
});

it('a mean adds exact totals: a third and a whole are two thirds; what owes nothing does not count', () => {
  const [county] = rankedLines(ranking, 'counties', campaign).filter(({ key }) => key === yuanling);
  expect(meanSum(county?.pairings ?? [])).toEqual({ counted: 2, sum: 133.33, mean: 66.67 });
  expect(meanSum([])).toEqual({ counted: 0, sum: 0, mean: null });
});

it('a filter keeps the ranks; a unit belongs to every county in which it supports someone', () => {
  const lines = rankedLines(ranking, 'pairings', campaign);
  expect(filteredLines(lines, { county: chenxi, text: '' }).map(({ rank, name }) => [rank, name])).toEqual([
    [2, '辰阳镇 / 怀化市财政局'],
  ]);
  const units = rankedLines(ranking, 'units', campaign);
  expect(filteredLines(units, { county: yuanling, text: ' 学院 ' }).map(({ rank }) => rank)).toEqual([1]);
  expect(filteredLines(units, { county: chenxi, text: '学院' })).toEqual([]);
});

it('a county’s reports count one by one: in time 1, late a share, missing nothing', () => {
  const head = { county: yuanling, version: 1, locked: false, disputed: false, carriedForward: false };
  const came = (month: string, daysLate: number) => ({
    ...head,
    month,
    daysLate,
    state: 'submitted' as const,
    submitter: 'county' as const,
    receivedAt: null,
    firstReceivedOn: null,
    total: null,
    counts: { error: 0, shortfall: 0, warning: 0, advice: 0 },
  });
  const status = buildStatusMatrix([came('2010-07', 0), came('2010-08', 4)], campaign, '2010-10-03');
  expect(reportShares(ranking, yuanling, status, campaign)).toEqual([
    { month: '2010-07', daysLate: 0, share: 1 },
    { month: '2010-08', daysLate: 4, share: 0.5 },
    { month: '2010-09', daysLate: null, share: 0 },
  ]);
});

it('a table pastes into cells, and no name breaks out of its cell or acts as a formula', () => {
  const columns = [
    {
      title: text('单位', 'Unit'),
      kind: 'text' as const,
      value: (row: (string | number)[]) => row[0] ?? null,
    },
    {
      title: text('得分', 'Total'),
      kind: 'points' as const,
      value: (row: (string | number)[]) => row[1] ?? null,
    },
  ];
  expect(tableText(columns, [['甲\t局\n', 1.5], ['=HYPERLINK("x")']], 'zhCN')).toBe(
    '单位\t得分\n甲 局 \t1.5\n\'=HYPERLINK("x")\t',
  );
});
