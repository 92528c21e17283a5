import { emptyDraft, readDraft, type RubricDraft } from '../../../addin/presenters/rubric-draft';
import { firstFreeMonth, reportsSince } from '../../../addin/presenters/rubric-months';
import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';
import { buildStatusMatrix } from '../../../shared/municipal/month-status';
import { refusedFigures, refusedPoints } from '../../../shared/municipal/published';

const read = (draft: Partial<RubricDraft>, base = campaign.rubric) =>
  readDraft({ ...emptyDraft, ...draft }, base, campaign, 'zhCN');
const problems = ({ blocks, figures }: ReturnType<typeof read>) =>
  [...blocks.flatMap(({ fields }) => fields), ...figures].flatMap(({ id, problem }) =>
    problem === null ? [] : [[id, problem]],
  );

it('nothing typed is what holds, and can be published as it is', () => {
  const reading = read({});
  expect(reading).toMatchObject({ sum: 100, wanted: 100, isChanged: false });
  expect(reading.proposed).toEqual({ points: campaign.rubric.points });
});

it('the sum must stay that of the notice', () => {
  expect(read({ points: { 'funding/annual-cash': '12' } })).toMatchObject({ sum: 102, proposed: null });
  const fitting = read({ points: { 'funding/annual-cash': ' １２ ', 'loans/disbursed': '10' } });
  expect(fitting.proposed?.points).toMatchObject({ 'funding/annual-cash': 12, 'loans/disbursed': 10 });
  expect(fitting.blocks.filter(({ isChanged }) => isChanged).map(({ id, sum }) => [id, sum])).toEqual([
    ['funding', 12],
    ['loans', 13],
  ]);
});

it('tenths that binary fractions miss still add up', () => {
  const reading = read({ points: { 'loans/publicity': '1.6', 'loans/lender-contact': '1.4' } });
  expect(reading).toMatchObject({ sum: 100, proposed: expect.anything() });
});

it.each([
  ['', 'notNumber'],
  ['-1', 'notNumber'],
  ['十', 'notNumber'],
  ['1001', 'doesNotFit'],
])('points typed as "%s": %s', (typed, problem) => {
  const reading = read({ points: { 'funding/annual-cash': typed } });
  expect(problems(reading)).toEqual([['funding/annual-cash', problem]]);
  expect(reading.proposed).toBeNull();
});

it('money is typed in yuan and published in fen; what is as in the notice is not published', () => {
  const reading = read({ figures: { annualCash: '8,000.5', loanTarget: '500000' } });
  expect(reading.proposed?.thresholds).toEqual({ annualCash: 800_050 });
  expect(problems(read({ figures: { annualCash: '0', lateShare: '1.5', deputiesMost: '3' } }))).toEqual([
    ['annualCash', 'doesNotFit'],
    ['deputiesMost', 'doesNotFit'],
    ['lateShare', 'doesNotFit'],
  ]);
});

it('a version is changed further from its own figures, back to the notice’s included', () => {
  const base = { ...campaign.rubric, thresholds: { annualCash: 800_000 } };
  expect(read({}, base).proposed?.thresholds).toEqual({ annualCash: 800_000 });
  expect(read({ figures: { annualCash: '5000' } }, base)).toMatchObject({ isChanged: true });
  expect(read({ figures: { annualCash: '5000' } }, base).proposed).toEqual({
    points: campaign.rubric.points,
  });
});

it('what the pane lets through the server does not refuse', () => {
  const { proposed } = read({
    figures: { deputiesLeast: '3', deputiesMost: '6', batch: '1', lateShare: '0' },
  });
  if (!proposed) throw new Error('refused');
  expect(refusedPoints(proposed.points, campaign)).toEqual([]);
  expect(refusedFigures(proposed.thresholds ?? {}, campaign)).toEqual([]);
});

it('new points begin, unless the officer says otherwise, behind the last month of which anything came', () => {
  const head = (month: string, county: string, version: number) => ({
    month,
    county,
    version,
    state: version > 0 ? ('submitted' as const) : ('missing' as const),
    locked: false,
    disputed: false,
    carriedForward: false,
    submitter: null,
    receivedAt: null,
    firstReceivedOn: null,
    daysLate: null,
    total: null,
    counts: { error: 0, shortfall: 0, warning: 0, advice: 0 },
  });
  const status = buildStatusMatrix(
    [head('2010-07', '431222', 1), head('2010-09', '431223', 2), head('2010-10', '431223', 0)],
    campaign,
    '2010-10-03',
  );
  expect(firstFreeMonth(status)).toBe('2010-10');
  expect([reportsSince(status, '2010-07'), reportsSince(status, '2010-08')]).toEqual([2, 1]);
  expect(
    firstFreeMonth(buildStatusMatrix([head('2011-06', '431222', 1)], campaign, '2011-07-01')),
  ).toBeNull();
});
