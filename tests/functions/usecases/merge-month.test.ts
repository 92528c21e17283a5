import { randomUUID } from 'node:crypto';
import { tableCsv } from '../../../functions/exporters/table-csv';
import { mergeMonth } from '../../../functions/usecases/merge-month';
import { submit } from '../../../functions/usecases/submit';
import type { MunicipalTable, ProvenanceRow } from '../../../shared/municipal/municipal-table';
import { buildCorrectedSampleCounty } from '../../fixtures/sample-county';
import { tidyCounty } from '../../fixtures/tidy-county';
import { submissionOfFile } from '../../support/sample-submission';
import { openedOffice, type OpenedOffice } from '../opened-office';

jest.setTimeout(60_000);

const month = '2010-12';
const office = { role: 'municipal' } as const;
const sample = submissionOfFile(buildCorrectedSampleCounty(), '沅陵县.xlsx', month);
const tidy = submissionOfFile(tidyCounty.bytes(), tidyCounty.fileName, month);
const whole: { after: string | null; most: number } = { after: null, most: Infinity };

let opened: OpenedOffice;
beforeAll(async () => {
  opened = await openedOffice();
  for (const submission of [sample, tidy])
    expect(await submit(submission, office, opened)).toMatchObject({ kind: 'taken' });
});
afterAll(() => opened.close());

async function tableOf(kind: MunicipalTable['kind'], page = whole): Promise<MunicipalTable> {
  const outcome = await mergeMonth(month, kind, page, opened);
  if (outcome.kind === 'superseded') throw new Error('superseded');
  return outcome.table;
}

it('puts counties in the campaign’s order, not in that of their coming, the same bytes every time', async () => {
  const table = await tableOf('summary');
  expect(table.heads.map(({ name }) => name)).toEqual(['鹤城区', '沅陵县']);
  expect([...new Set(table.rows.map(({ countyName }) => countyName))]).toEqual(['鹤城区', '沅陵县']);
  expect(JSON.stringify(await tableOf('summary'))).toBe(JSON.stringify(table));
});

it('gives page by page what it gives whole, with the sums of all', async () => {
  const table = await tableOf('summary');
  const rows: unknown[] = [];
  let after: string | null = null;
  do {
    const page: MunicipalTable = await tableOf('summary', { after, most: 4 });
    expect(page.rows.length).toBeLessThanOrEqual(4);
    expect(page).toMatchObject({ totals: table.kind === 'summary' ? table.totals : null });
    rows.push(...page.rows);
    after = page.next;
  } while (after !== null);
  expect(rows).toEqual(table.rows);
});

it('names for every live row the cell on which that row begins, also below merged cells', async () => {
  const table = await tableOf('loans');
  const rows = table.rows as ProvenanceRow[];
  const sent = [tidy, sample].flatMap(({ records }) => records.rows.loans ?? []) as { cells: object }[];
  expect(rows).toHaveLength(sent.length);
  const places = rows.map(({ county, sheet, cell }) => `${county} ${sheet} ${cell}`);
  expect(new Set(places).size).toBe(places.length);
});

it('writes a CSV with officers’ words and all rows', async () => {
  const csv = tableCsv(await tableOf('activities'), 'zhCN');
  expect(csv).toContain('五下乡');
  expect(csv).not.toMatch(/mayFourth|services|underWay|\[object/);
  const lines = tableCsv(await tableOf('loans'), 'zhCN').split('\r\n');
  expect(lines).toHaveLength((await tableOf('loans')).rows.length + 2);
});

it('is superseded for whoever was reading when a county submits again', async () => {
  const { next } = await tableOf('summary', { after: null, most: 4 });
  const [row, ...others] = sample.records.rows['funding'] ?? [];
  expect(row).toBeDefined();
  const records = { ...sample.records, rows: { ...sample.records.rows, funding: others } };
  const disputes = await disputesOf({ ...sample, records, baseVersion: 1, submissionId: randomUUID() });
  await submit({ ...sample, records, disputes, baseVersion: 1, submissionId: randomUUID() }, office, opened);
  expect(await mergeMonth(month, 'summary', { after: next, most: 4 }, opened)).toEqual({
    kind: 'superseded',
  });
  expect(await mergeMonth(month, 'summary', { after: 'nonsense', most: 4 }, opened)).toEqual({
    kind: 'superseded',
  });
});

async function disputesOf(submission: typeof sample): Promise<typeof sample.disputes> {
  const outcome = await submit(submission, office, opened);
  const findings = outcome.kind === 'hasErrors' ? outcome.errors.findings : [];
  return findings.map(({ ruleId, at }) => ({ ruleId, at, reason: '以凭证为准' }));
}
