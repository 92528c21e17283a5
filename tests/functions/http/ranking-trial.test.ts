import { termsOn } from '../../../addin/taskpane/published-terms';
import { publishedSchema } from '../../../addin/gateway/wire';
import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';
import { reviewRecords } from '../../../shared/review/review-records';
import { restoreRecords } from '../../../shared/submission/restore-records';
import { countyWorkbook, prefecture, prefectureMonth as month } from '../../fixtures/prefecture';
import { openOwnApi, type Api } from '../../support/api';
import { countCounty, countPairings } from '../../support/recount';
import { submissionOfFile } from '../../support/sample-submission';

jest.setTimeout(60_000);

const { points } = campaign.rubric;
/** Two points from loans to cash. */
const moved = { ...points, 'funding/annual-cash': 12, 'loans/disbursed': 10 };
const submitted = prefecture.slice(0, 3);
const ofCounty = (county: (typeof prefecture)[number], changes = {}) =>
  submissionOfFile(countyWorkbook(county), county.fileName, month, {
    county: county.code,
    receivedOn: '2010-07-28',
    ...changes,
  });

let api: Api;
beforeEach(async () => {
  api = await openOwnApi();
  for (const county of submitted)
    expect((await api.send('/submissions', 'municipal', ofCounty(county))).status).toBe(201);
});
afterEach(() => api.close());

const ask = async (path: string) => (await api.ask(path, 'municipal')).body;
const attempt = (body: object) => api.send('/municipal/ranking/trial', 'municipal', { month, ...body });
const publish = (body: object) => api.send('/campaign/rubric', 'municipal', body, { method: 'PUT' });
const ranking = () => ask(`/municipal/ranking?month=${month}`);

interface Placed {
  countyName: string;
  township: string;
  unit: string;
  total: number;
}
const byPairing = (pairings: readonly Placed[]) =>
  Object.fromEntries(
    pairings.map(({ countyName, township, unit, total }) => [`${countyName} ${township} ${unit}`, total]),
  );

it('a trial ranks by the points that are tried, beside what stands, and keeps nothing', async () => {
  const before = [await ask('/campaign'), await ranking(), await ask('/municipal/status')];
  const { status, body } = await attempt({ points: moved });
  expect(status).toBe(200);
  expect(body.before).toEqual(before[1]);
  const expected = countPairings(submitted).map((count) => {
    const isStreet = count.due === 77;
    const cash = Math.min(1, count.cash / 5_000);
    const loans = isStreet ? 0 : Math.min(1, count.townshipLoans / 500_000);
    const due = isStreet ? count.due + 2 : count.due;
    return [
      `${count.county} ${count.township} ${count.unit}`,
      Math.round((10_000 * (count.earned + 2 * cash - 2 * loans)) / due) / 100,
    ];
  });
  expect(byPairing(body.after.pairings)).toEqual(Object.fromEntries(expected));
  expect(byPairing(body.before.pairings)).not.toEqual(byPairing(body.after.pairings));
  expect([await ask('/campaign'), await ranking(), await ask('/municipal/status')]).toEqual(before);
});

it('figures are tried like points: half the cash is enough for all of its points', async () => {
  const { body } = await attempt({ points, thresholds: { annualCash: 250_000 } });
  const counted = countPairings(submitted);
  expect(byPairing(body.after.pairings)).toEqual(
    Object.fromEntries(
      counted.map(({ county, township, unit, cash, earned, due }) => [
        `${county} ${township} ${unit}`,
        Math.round((10_000 * (earned + 10 * (Math.min(1, cash / 2_500) - Math.min(1, cash / 5_000)))) / due) /
          100,
      ]),
    ),
  );
});

it('a county’s share for its reports is a figure too; counties without rows have their reports alone', async () => {
  const { body } = await attempt({ points, thresholds: { reportPoints: 20 } });
  const [first] = submitted;
  if (!first) throw new Error('no county');
  const mean = (countCounty(first, 'inTime') - 10) / 0.9;
  const own = body.after.counties.find(({ county }: { county: string }) => county === first.code);
  expect(own.total).toBeCloseTo(0.8 * mean + 20, 1);
  expect(own.reports).toEqual({ inTime: 1, late: 0, missing: 0, points: 20 });
  expect(body.after.counties.slice(3)).toEqual(
    expect.arrayContaining([expect.objectContaining({ rank: 4, total: 0, pairings: 0, mean: 0 })]),
  );
});

it.each([
  ['a sum that is not that of the notice', { points: { ...points, 'funding/annual-cash': 11 } }, 'points'],
  ['an indicator that there is none of', { points: { ...points, 'funding/none': 0 } }, 'points'],
  ['a target of nothing', { points, thresholds: { loanTarget: 0 } }, 'thresholds'],
])('%s is neither tried nor published', async (_, wrong, field) => {
  const refused = { status: 422, body: { kind: 'unpublishable', lines: [{ field }] } };
  expect(await attempt(wrong)).toMatchObject(refused);
  expect(await publish(wrong)).toMatchObject(refused);
});

it('published, figures judge what comes from their month on, on the server as in the pane; months before keep theirs', async () => {
  const thresholds = { annualCash: 250_000 };
  expect(await publish({ points: moved, thresholds, from: '2010-08', baseVersion: 0 })).toMatchObject({
    status: 200,
    body: { version: 1 },
  });
  const stood = await ranking();
  expect(stood).toMatchObject({ rubric: 'huaihua-2010-19/1' });
  expect(await publish({ points: moved, thresholds, from: month, baseVersion: 1 })).toMatchObject({
    status: 200,
  });

  const { rubric, rubrics } = await ask('/campaign');
  expect(rubric).toMatchObject({ id: 'huaihua-2010-19/3', thresholds });
  const [first, second] = submitted;
  if (!first || !second) throw new Error('no county');
  const resent = { ...ofCounty(first), baseVersion: 1, rubric: 'huaihua-2010-19/3' };
  // The same contents again are no new version: one loan less.
  resent.records = ofCounty({
    ...first,
    pairings: first.pairings.map((pairing) => ({ ...pairing, training: false })),
  }).records;
  const taken = await api.send('/submissions', 'municipal', resent);
  expect(taken.status).toBe(201);
  const asOf = '2010-07-31';
  const published = publishedSchema.parse({ rubrics, pairings: [] });
  const pane = reviewRecords(restoreRecords(resent, campaign), {
    campaign,
    asOf,
    today: asOf,
    projection: true,
    ...termsOn(asOf, { rubrics: published.rubrics }, campaign),
  });
  expect(taken.body.scoreCard).toEqual(JSON.parse(JSON.stringify(pane.scoreCard)));
  expect(pane.scoreCard.rubric).toBe('huaihua-2010-19/3');

  const mixed = await ranking();
  const rubricOf = (code: string) =>
    mixed.counties.find(({ county }: { county: string }) => county === code).rubric;
  expect([mixed.rubric, rubricOf(first.code), rubricOf(second.code)]).toEqual([
    'huaihua-2010-19/3',
    'huaihua-2010-19/3',
    'huaihua-2010-19/1',
  ]);
});

it('of two officers who publish on the same version, the second is told', async () => {
  const answers = [];
  for (const body of [
    { points: moved, baseVersion: 0 },
    { points, baseVersion: 0 },
  ])
    answers.push(await publish(body));
  expect(answers.map(({ status, body }) => [status, body.kind ?? body.version])).toEqual([
    [200, 1],
    [409, 'outrun'],
  ]);
});
