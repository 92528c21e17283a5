import { municipalTable } from '../../shared/municipal/municipal-table';
import { buildCorrectedSampleCounty } from '../fixtures/sample-county';
import { startLocalServer, type LocalServer } from '../support/local-server';
import { reviewOfFile, submissionOfFile } from '../support/sample-submission';

jest.setTimeout(60_000);

let server: LocalServer;
beforeAll(async () => {
  server = await startLocalServer('--memory', '--today', '2010-12-31');
});
afterAll(() => server.stop());

it('a county’s workbook goes from review to the municipal table, and the sums are those of its sheets', async () => {
  const bytes = buildCorrectedSampleCounty();
  const review = reviewOfFile(bytes, '沅陵县.xlsx', '2010-12');
  expect(review.findings.filter(({ severity }) => severity === 'error')).toEqual([]);

  const submission = submissionOfFile(bytes, '沅陵县.xlsx', '2010-12');
  const keys = server.keys ?? { municipal: '', counties: {} };
  const posted = await fetch(`${server.api}/submissions`, {
    method: 'POST',
    body: JSON.stringify(submission),
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${keys.counties[submission.county]}`,
    },
  });
  expect(posted.status).toBe(201);

  const answer = await fetch(`${server.api}/municipal/table?month=2010-12`, {
    headers: { authorization: `Bearer ${keys.municipal}` },
  });
  const table = municipalTable.parse(await answer.json());
  if (table.kind !== 'summary') throw new Error('no summary');
  expect(
    table.rows.map(({ township, unit, total, earned, due }) => ({ township, unit, total, earned, due })),
  ).toEqual(
    expect.arrayContaining(
      review.scoreCard.pairings.map(({ township, unit, total, earned, due }) => ({
        township,
        unit,
        total,
        earned,
        due,
      })),
    ),
  );
  const cash = (review.records.rows.funding ?? [])
    .filter(({ fields: { kind = 'cash' } }) => kind === 'cash')
    .reduce((sum, { fields }) => sum + (fields.amount ?? 0), 0);
  const loans = (review.records.rows.loans ?? []).reduce((sum, { fields }) => sum + (fields.amount ?? 0), 0);
  expect(table.totals).toMatchObject({
    pairings: review.scoreCard.pairings.length,
    cash: cash / 100,
    loans: loans / 100,
  });
});
