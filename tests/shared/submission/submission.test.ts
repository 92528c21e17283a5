import { canonicalText } from '../../../shared/submission/canonical-text';
import { submissionSchema } from '../../../shared/submission/submission';
import { undisputedErrors } from '../../../shared/submission/undisputed-errors';
import { buildCorrectedSampleCounty } from '../../fixtures/sample-county';
import { reviewOfFile, submissionOfFile } from '../../support/sample-submission';

const submission = submissionOfFile(buildCorrectedSampleCounty(), '沅陵县.xlsx', '2010-12');
const written = JSON.stringify(submission);

it('carries no name of a person and no telephone number', () => {
  const { records } = reviewOfFile(buildCorrectedSampleCounty(), '沅陵县.xlsx', '2010-12');
  const names = (records.rows.loans ?? []).flatMap(({ fields }) => fields.borrower ?? []);
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((name) => written.includes(`"${name}"`))).toEqual([]);
  expect(written).not.toMatch(/1[3-9]\d{9}/);
});

it('keeps borrowers apart by their order of first appearance', () => {
  const borrowers = (submission.records.rows.loans ?? []).map(
    ({ fields }) => (fields as { borrower?: string }).borrower,
  );
  expect(borrowers.slice(0, 3)).toEqual(['#1', '#2', '#3']);
});

it('is taken by its own schema, and with one field more it is not', () => {
  expect(submissionSchema.safeParse(JSON.parse(written)).success).toBe(true);
  expect(submissionSchema.safeParse({ ...submission, extra: 1 }).success).toBe(false);
});

it.each([
  ['month', '2010-13'],
  ['county', '43122'],
  ['submissionId', 'not-a-uuid'],
  ['baseVersion', -1],
  ['format', 2],
  [
    'records',
    { ...submission.records, blocks: [{ ...submission.records.blocks[0], headerCells: { 张三: 'A1' } }] },
  ],
  [
    'records',
    { ...submission.records, blocks: [{ ...submission.records.blocks[0], periodic: ['13800001111'] }] },
  ],
  [
    'records',
    { ...submission.records, rows: { funding: [{ block: 0, fields: { date: '2010-02-30' }, cells: {} }] } },
  ],
  [
    'records',
    { ...submission.records, rows: { funding: [{ block: 0, fields: {}, cells: { date: 'R1C1' } }] } },
  ],
  [
    'records',
    { ...submission.records, rows: { roster: [{ block: 0, fields: { phone: '13800001111' }, cells: {} }] } },
  ],
  ['source', { fileName: 'a\u0000b', sha256: '0'.repeat(64) }],
])('%s %j is refused', (field, value) => {
  expect(submissionSchema.safeParse({ ...submission, [field]: value }).success).toBe(false);
});

it('has one canonical text whatever the order of its keys, the id and the base version', () => {
  const turned = Object.fromEntries(Object.entries(submission).reverse());
  const same = {
    ...turned,
    submissionId: '5f3d1c5e-6a0e-4b53-9a35-2d6a2f0c1e88',
    baseVersion: 7,
  } as typeof submission;
  expect(canonicalText(same)).toBe(canonicalText(submission));
  expect(canonicalText({ ...submission, month: '2010-11' })).not.toBe(canonicalText(submission));
});

describe('errors that nobody disputed', () => {
  const at = { sheet: '资金', address: 'F7' };
  const error = {
    ruleId: 'funding/amount-positive',
    messageId: 'notPositive',
    severity: 'error',
    at,
  } as const;
  it('are what keeps a submission back', () =>
    expect(undisputedErrors([error], { ...submission, disputes: [] }).findings).toEqual([error]));
  it('are none once each has a reason at its very cell', () => {
    const disputes = [{ ruleId: error.ruleId, at, reason: '冲销' }];
    expect(undisputedErrors([error], { ...submission, disputes }).findings).toEqual([]);
    const elsewhere = [{ ruleId: error.ruleId, at: { ...at, address: 'F8' }, reason: '冲销' }];
    expect(undisputedErrors([error], { ...submission, disputes: elsewhere }).findings).toEqual([error]);
  });
  it('are answered by a dispute of why the cell could not be read, which only the pane knows', () => {
    const unread = { ...error, ruleId: 'reading/cell-empty' };
    const paneFindings = [{ ruleId: 'reading/cell-unreadable', severity: 'error' as const, count: 1 }];
    const disputes = [{ ruleId: 'reading/cell-unreadable', at, reason: '凭证遗失' }];
    expect(undisputedErrors([unread], { ...submission, paneFindings, disputes })).toEqual({
      findings: [],
      pane: [],
    });
  });
  it('are not hidden by another of the same rule that the server sees', () => {
    const unread = { ...error, ruleId: 'reading/cell-empty' };
    const paneFindings = [{ ruleId: 'reading/cell-empty', severity: 'error' as const, count: 3 }];
    const disputes = [{ ruleId: 'reading/cell-empty', at, reason: '凭证遗失' }];
    expect(undisputedErrors([unread], { ...submission, paneFindings, disputes }).pane).toEqual([
      { ruleId: 'reading/cell-empty', count: 2 },
    ]);
  });
  it('count what only the pane could see', () => {
    const paneFindings = [{ ruleId: 'totals/adds-up', severity: 'error' as const, count: 2 }];
    const disputes = [{ ruleId: 'totals/adds-up', at, reason: '按组合计' }];
    expect(undisputedErrors([], { ...submission, paneFindings, disputes }).pane).toEqual([
      { ruleId: 'totals/adds-up', count: 1 },
    ]);
  });
});
