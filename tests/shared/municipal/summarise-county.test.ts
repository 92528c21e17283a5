import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';
import type { MergedHead } from '../../../shared/municipal/municipal-table';
import { summariseCounty, summaryRows, totalsOf } from '../../../shared/municipal/summarise-county';
import { buildScoreCard } from '../../../shared/scoring/build-score-card';
import { recordsOf, yuan } from '../../support/records';

const head: MergedHead = {
  county: '431222',
  name: '沅陵县',
  version: 3,
  state: 'submitted',
  disputed: false,
  receivedAt: '2010-12-30T08:00:00Z',
};
const asOf = '2010-12-31';
const college = { county: '沅陵县', township: '官庄镇', unit: '怀化学院' };
const office = { county: '沅陵县', township: '官庄镇', unit: '怀化市教育局' };

function rowsOf(records: ReturnType<typeof recordsOf>) {
  const scoreCard = buildScoreCard({ records, campaign, asOf }, campaign.rubric);
  return summaryRows(head, summariseCounty({ records, scoreCard }, campaign, asOf));
}

it('gives a pairing its sums, a township’s loans to each unit that supports it, and counts those once in all', () => {
  const rows = rowsOf(
    recordsOf({
      roster: [college, office],
      funding: [
        { ...college, date: '2010-07-15', amount: yuan(3000), kind: 'cash' },
        { ...college, date: '2010-08-15', amount: yuan(2000), kind: 'goods' },
        { ...college, date: '2011-03-01', amount: yuan(9000), kind: 'cash' },
      ],
      loans: [{ ...college, date: '2010-09-01', amount: yuan(50_000) }],
    }),
  );
  expect(rows).toMatchObject([
    { unit: '怀化学院', cash: 3000, townshipLoans: 50_000, state: 'submitted' },
    { unit: '怀化市教育局', cash: 0, townshipLoans: 50_000, version: 3, meetingsDue: 12, reportsDue: 4 },
  ]);
  expect(totalsOf(rows)).toMatchObject({ pairings: 2, cash: 3000, loans: 50_000 });
});

it('takes the wide summary where a ledger is missing', () => {
  const rows = rowsOf(
    recordsOf({
      roster: [college],
      progress: [{ ...college, month: '2010-12', fundYtd: yuan(2500), loanYtd: yuan(120_000), deputies: 4 }],
    }),
  );
  expect(rows).toMatchObject([{ cash: 2500, townshipLoans: 120_000, deputies: 4 }]);
});

it('says where a pairing and its figures stand: the first cells of those that count', () => {
  const months = ['07', '08', '09', '10', '11', '12'];
  const [row] = rowsOf(
    recordsOf({
      roster: [college],
      funding: [
        { ...college, date: '2010-08-15', amount: yuan(2000), kind: 'goods' },
        ...months.map((month) => ({ ...college, date: `2010-${month}-15`, amount: yuan(500) })),
      ],
      loans: [
        { ...office, date: '2010-09-01', amount: yuan(50_000), $sheet: '贷款二' },
        { ...college, date: '2010-09-01', amount: null },
      ],
    }),
  );
  const addresses = row?.cells.cash.map(({ address }) => address.replace(/[A-Z]+/, ''));
  expect([row?.at?.sheet, row?.cash, addresses]).toEqual(['结对名单', 3000, ['3', '4', '5', '6', '7']]);
  expect(row?.cells.loans.map(({ sheet }) => sheet)).toEqual(['贷款二', '青年就业创业小额贷款台账']);
});

it('a figure of the wide summary stands in its own cell', () => {
  const [row] = rowsOf(
    recordsOf({ roster: [college], progress: [{ ...college, month: '2010-12', fundYtd: yuan(2500) }] }),
  );
  expect(row?.cells.cash).toEqual([
    { sheet: expect.any(String), address: expect.stringMatching(/^[A-Z]+2$/) },
  ]);
});

it('is empty for a county without pairings', () =>
  expect(totalsOf(rowsOf(recordsOf({})))).toEqual({ pairings: 0, cash: 0, loans: 0, meanTotal: null }));
