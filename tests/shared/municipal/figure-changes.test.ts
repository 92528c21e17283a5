import { figureChanges } from '../../../shared/municipal/figure-changes';
import { madePairing } from '../../support/made-month';

const pairing = (changes: object = {}, nth = 1) => ({
  ...madePairing('官庄镇', nth),
  cash: 3_000,
  townshipLoans: 50_000,
  meetingsMet: 4,
  ...changes,
});

it('a figure that fell and an amount ten times as large are suspect, and stand first', () => {
  const { changes } = figureChanges(
    [pairing()],
    [pairing({ sevenOnes: 7, meetingsMet: 3, cash: 30_000, townshipLoans: 60_000 })],
  );
  expect(changes.map(({ figure, before, after, suspect }) => [figure, before, after, suspect])).toEqual([
    ['cash', 3_000, 30_000, 'tenfold'],
    ['meetingsMet', 4, 3, 'fell'],
    ['townshipLoans', 50_000, 60_000, null],
    ['sevenOnes', 1, 7, null],
  ]);
});

it.each([
  ['the first amount of all', 0, 500_000, null],
  ['nearly ten times', 3_000, 29_999, null],
  ['a tenth', 3_000, 300, 'fell'],
  ['all gone', 3_000, 0, 'fell'],
])('cash: %s', (_, before, after, suspect) => {
  const { changes } = figureChanges([pairing({ cash: before })], [pairing({ cash: after })]);
  expect(changes).toMatchObject([{ figure: 'cash', suspect }]);
});

it('counts may go from one to twelve', () => {
  const { changes } = figureChanges([pairing({ meetingsMet: 1 })], [pairing({ meetingsMet: 12 })]);
  expect(changes).toMatchObject([{ figure: 'meetingsMet', suspect: null }]);
});

it('the loans of a township with two units are told once', () => {
  const before = [pairing(), pairing({}, 2)];
  const after = [pairing({ townshipLoans: 20_000 }), pairing({ townshipLoans: 20_000 }, 2)];
  expect(figureChanges(before, after).changes).toMatchObject([
    { township: '官庄镇', unit: null, figure: 'townshipLoans', suspect: 'fell' },
  ]);
});

it('a pairing that only one of the months has is told apart', () => {
  const { changes, gone, come } = figureChanges([pairing()], [pairing({}, 2)]);
  expect(changes).toEqual([]);
  expect(gone.map(({ unit }) => unit)).toEqual(['怀化市第2帮扶单位']);
  expect(come.map(({ unit }) => unit)).toEqual(['怀化市第3帮扶单位']);
});
