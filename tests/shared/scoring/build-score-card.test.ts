import { huaihua2010 } from '../../../shared/campaign/huaihua-2010-19';
import type { Rubric } from '../../../shared/campaign/campaign';
import { buildScoreCard } from '../../../shared/scoring/build-score-card';
import type { ScoreCard } from '../../../shared/scoring/score-card';
import { recordsOf, yuan, type SheetExamples } from '../../support/records';
import { completeSheets } from './complete-workbook';
import { endOfTerm, streetWho, who } from './test-indicator';

function cardOf(sheets: SheetExamples, asOf = endOfTerm, rubric: Rubric = huaihua2010.rubric): ScoreCard {
  return buildScoreCard({ records: recordsOf(sheets), campaign: huaihua2010, asOf }, rubric);
}

describe('the score card', () => {
  it('gives a complete pairing 100.00 of 100', () => {
    const card = cardOf(completeSheets(who));
    expect(card).toMatchObject({ rubric: 'huaihua-2010-19/1', total: 100, earned: 100, due: 100 });
    expect(card.pairings).toHaveLength(1);
    expect(card.pairings[0]).toMatchObject({
      county: '沅陵县',
      township: '官庄镇',
      unit: '怀化学院',
      isStreet: false,
      total: 100,
      earned: 100,
      due: 100,
    });
    expect(card.pairings[0]?.lines.filter((line) => line.short.length + line.missing.length > 0)).toEqual([]);
    expect(card.pairings[0]?.lines.filter((line) => line.evidence.length === 0)).toEqual([]);
  });

  it('has a line for each indicator of the rubric, in the order of the work', () => {
    const lines = cardOf(completeSheets(who)).pairings[0]?.lines ?? [];
    expect(lines.map((line) => line.indicator)).toEqual(Object.keys(huaihua2010.rubric.points));
  });

  it('leaves out what does not apply to a street and weighs the rest anew', () => {
    const { loans: _, ...sheets } = completeSheets(streetWho);
    const card = cardOf({ ...sheets, funding: [] });
    expect(card.pairings[0]).toMatchObject({ isStreet: true, earned: 75, due: 85, total: 88.24 });
    expect(card.pairings[0]?.lines.find((line) => line.indicator === 'loans/disbursed')).toMatchObject({
      points: 12,
      due: 0,
      earned: 0,
      overdue: false,
    });
  });

  it('leaves out May Fourth at half time', () => {
    expect(cardOf(completeSheets(who), '2010-12-31')).toMatchObject({ due: 97, earned: 97, total: 100 });
  });

  it('leaves out months and quarters before the first is due', () => {
    expect(cardOf(completeSheets(who), '2010-06-30').due).toBe(100 - 3 - 8 - 5 - 4);
  });

  it('is nothing, not NaN, for a workbook without pairings', () => {
    expect(cardOf({})).toEqual({ rubric: 'huaihua-2010-19/1', total: null, earned: 0, due: 0, pairings: [] });
  });

  it('earns nothing without rows', () => {
    expect(cardOf({ roster: [who] })).toMatchObject({ total: 0, earned: 0, due: 100 });
  });
});

describe('the total', () => {
  const cashOnly: Rubric = { id: 'test/1', points: { 'funding/annual-cash': 3 } };
  const twoUnits = { ...who, unit: '怀化市一中' };
  const cash = (amount: number) => ({ ...who, date: '2010-09-01', amount: yuan(amount) });

  it.each([
    // 5,000 yuan are all: 0.25 yuan are 0.005 of a hundred.
    [0.25, 0.01],
    [0.24, 0],
    [3556.25, 71.13],
    [3556.24, 71.12],
    [50.25, 1.01],
  ])('of %d yuan is rounded half up to %d', (amount, total) => {
    expect(cardOf({ roster: [who], funding: [cash(amount)] }, endOfTerm, cashOnly).total).toBe(total);
  });

  it('takes a third thrice for a whole before it is rounded', () => {
    const rubric: Rubric = {
      id: 'test/5',
      points: {
        'contacts/monthly-meetings': 2,
        'feedback/monthly-progress': 1,
        'funding/annual-cash': 97,
      },
    };
    const contacts = [
      { ...who, date: '2010-07-15', counterpart: ['countyCommittee', 'townshipLeaders'] },
    ] as const;
    const progress = [{ ...who, month: '2010-07' }];
    // 2/3 of meetings, 1/3 of progress, 0.005 of cash.
    const target = { ...huaihua2010, annualCash: { target: 97_000, scope: 'perPairing' } } as const;
    const records = recordsOf({ roster: [who], contacts, progress, funding: [{ ...cash(0.05) }] });
    const card = buildScoreCard({ records, campaign: target, asOf: '2010-09-30' }, rubric);
    expect(card).toMatchObject({ earned: 1.005, due: 100, total: 1.01 });
  });

  it('of the workbook is the mean of the exact totals, not of the rounded ones', () => {
    const card = cardOf(
      { roster: [who, twoUnits], funding: [cash(0.25), { ...cash(0.24), unit: twoUnits.unit }] },
      endOfTerm,
      cashOnly,
    );
    expect(card.pairings.map((pairing) => pairing.total)).toEqual([0.01, 0]);
    // Means of exact 0.0050 and 0.0048.
    expect(card.total).toBe(0);
  });

  it('weighs each pairing alike, whatever is due of it, and sums earned and due', () => {
    const street = completeSheets(streetWho);
    const card = cardOf({ ...street, roster: [...street.roster, who], loans: [] });
    expect(card.pairings.map((pairing) => pairing.total)).toEqual([100, 0]);
    expect(card).toMatchObject({ total: 50, earned: 85, due: 185 });
  });

  it('is null where the rubric weighs nothing that applies', () => {
    const card = cardOf({ roster: [streetWho] }, endOfTerm, {
      id: 'test/2',
      points: { 'loans/disbursed': 12 },
    });
    expect(card).toMatchObject({ total: null, earned: 0, due: 0 });
    expect(card.pairings[0]?.total).toBeNull();
  });
});

describe('a line', () => {
  const lineOf = (card: ScoreCard, indicator: string) =>
    card.pairings[0]?.lines.find((line) => line.indicator === indicator);

  it('earns its points in proportion, without the noise of binary fractions', () => {
    const sheets = {
      roster: [who],
      activities: [
        { ...who, date: '2010-09-01', category: 'services', services: ['medicine', 'science', 'law'] },
      ],
    } as const;
    expect(lineOf(cardOf(sheets), 'activities/services')?.earned).toBe(1.8);
  });

  it('takes its points from the rubric that it is given', () => {
    const card = cardOf(completeSheets(who), endOfTerm, {
      id: 'test/3',
      points: { 'funding/annual-cash': 40 },
    });
    expect(card).toMatchObject({ rubric: 'test/3', earned: 40, due: 40, total: 100 });
  });

  it.each([
    ['funding/annual-cash', '2011-06-29', false],
    ['funding/annual-cash', '2011-06-30', true],
    ['contacts/monthly-meetings', '2010-08-15', true],
    ['feedback/monthly-progress', '2010-08-15', true],
    ['contacts/quarterly-reports', '2010-10-15', true],
    ['activities/may-fourth', '2011-05-15', true],
    ['contacts/monthly-meetings', '2010-07-15', false],
  ])('%s, lacking, on %s is overdue: %s', (indicator, asOf, overdue) => {
    expect(lineOf(cardOf({ roster: [who] }, asOf), indicator)?.overdue).toBe(overdue);
  });

  it('that lacks nothing is never overdue', () => {
    const lines = cardOf(completeSheets(who)).pairings[0]?.lines ?? [];
    expect(lines.filter((line) => line.overdue)).toEqual([]);
  });
});

it('scores a county that keeps only the wide summary in proportion', () => {
  const card = cardOf({
    roster: [who],
    progress: [
      {
        ...who,
        month: '2011-06',
        fundYtd: yuan(2500),
        loanYtd: yuan(250_000),
        meetings: 6,
        reports: 2,
        mayFourth: 1,
        services: 5,
        training: 1,
        leaderExchange: 0,
        deputies: 3,
        insts: 5,
        seven: 4,
      },
    ],
  });
  const earned = Object.fromEntries(
    (card.pairings[0]?.lines ?? []).flatMap((line) =>
      line.earned > 0 ? [[line.indicator, line.earned]] : [],
    ),
  );
  expect(earned).toEqual({
    'funding/annual-cash': 5,
    'loans/disbursed': 6,
    'activities/may-fourth': 3,
    'activities/services': 3,
    'activities/training': 3,
    'contacts/monthly-meetings': 4,
    'contacts/quarterly-reports': 2.5,
    'reform/deputies': 3,
    'institutions/basic-systems': 4,
    'institutions/management-systems': 1,
    'seven-ones/survey': 1,
    'seven-ones/report': 1,
    'seven-ones/plan': 1,
    'seven-ones/deed': 1,
    'feedback/monthly-progress': 0.333333333,
  });
});

it('refuses a rubric that was not checked', () => {
  const rubric = { id: 'test/4', points: { 'funding/no-such-thing': 1 } };
  expect(() => cardOf({ roster: [who] }, endOfTerm, rubric)).toThrow('test/4');
});

it('grows with the rows, not with rows times pairings', () => {
  const townships = huaihua2010.counties.flatMap((county) => county.townships[0]?.list ?? []).slice(0, 300);
  const roster = townships.map(({ name }, index) => ({ township: name, unit: `第${index}中学` }));
  const contacts = Array.from({ length: 100_000 }, (_, index) => ({
    ...(roster[index % roster.length] ?? who),
    date: '2010-09-10',
    counterpart: ['countyCommittee'] as const,
  }));
  const records = recordsOf({ roster, contacts });
  const start = performance.now();
  buildScoreCard({ records, campaign: huaihua2010, asOf: endOfTerm }, huaihua2010.rubric);
  expect(performance.now() - start).toBeLessThan(3_000);
});
