import { createHash } from 'node:crypto';
import { readWorkbookFile } from '../../../addin/host/file-workbook';
import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';
import { engineVersion } from '../../../shared/review/engine-version';
import { reviewWorkbook } from '../../../shared/review/review-workbook';
import { buildSubmission } from '../../../shared/submission/build-submission';
import { recordsText, wireRecordsText } from '../../../shared/submission/records-text';
import { readableDates } from '../../fixtures/date-forms';
import { deepHeaders } from '../../fixtures/deep-headers';
import { flagsAndWords } from '../../fixtures/flags-and-words';
import { readableNumbers } from '../../fixtures/number-forms';
import { sampleCounty } from '../../fixtures/sample';
import { tidyCounty } from '../../fixtures/tidy-county';
import { contacts, funding, loans, roster } from '../../fixtures/parts';
import { buildWorkbook, day, type CellInput, type SheetInput } from '../../support/build-workbook';

const pairing = ['官庄镇', '怀化学院'] as const;
const payments: readonly (readonly CellInput[])[] = [
  [...pairing, day('2010-09-10'), 5000, '资金'],
  [...pairing, day('2010-10-12'), 3000, '物资折款'],
];
const borrowers: readonly (readonly CellInput[])[] = [
  ['官庄镇', '张三', '农信社', 3.5, day('2010-09-15')],
  ['官庄镇', '李四', '农信社', 2, day('2010-09-16')],
];
const sheets = (changes: Partial<Record<'funding' | 'loans', readonly (readonly CellInput[])[]>> = {}) => [
  roster(pairing),
  funding(...(changes.funding ?? payments)),
  loans(...(changes.loans ?? borrowers)),
];

/** What the pane and what the server make of a workbook. */
function textsOf(input: readonly SheetInput[]): { pane: string; wire: string } {
  const file = readWorkbookFile(buildWorkbook({ sheets: input }), '沅陵县.xlsx');
  if (file.kind !== 'workbook') throw new Error(file.message.zhCN);
  const review = reviewWorkbook(file.grid, { campaign, asOf: '2010-12-31', today: '2010-12-31' });
  const submission = buildSubmission(review, {
    county: '431222',
    month: '2010-12',
    baseVersion: 0,
    submissionId: '11111111-1111-4111-8111-111111111111',
    source: { fileName: 'a.xlsx', sha256: 'a'.repeat(64) },
    disputes: [],
  });
  return { pane: recordsText(review.records), wire: wireRecordsText(submission) };
}

const usual = textsOf(sheets());

test.each<[string, readonly SheetInput[]]>([
  [
    'its rows are sorted otherwise',
    sheets({ funding: [...payments].reverse(), loans: [...borrowers].reverse() }),
  ],
  ['its sheets stand in another order', [...sheets()].reverse()],
  [
    'a sheet begins elsewhere',
    sheets().map((sheet) => (sheet.name === '资金支持台账' ? { ...sheet, origin: 'C4' } : sheet)),
  ],
  ['blank rows stand between its rows', sheets({ funding: [payments[0] ?? [], [], [], payments[1] ?? []] })],
  ['rows are hidden', sheets().map((sheet) => ({ ...sheet, hiddenRows: [3] }))],
])('a workbook says the same where %s', (_, changed) => {
  expect(textsOf(changed)).toEqual(usual);
});

test.each<[string, readonly SheetInput[]]>([
  ['an amount', sheets({ funding: [[...pairing, day('2010-09-10'), 5001, '资金'], payments[1] ?? []] })],
  ['a day', sheets({ funding: [[...pairing, day('2010-09-11'), 5000, '资金'], payments[1] ?? []] })],
  ['a form', sheets({ funding: [[...pairing, day('2010-09-10'), 5000, '物资折款'], payments[1] ?? []] })],
  [
    'a unit',
    sheets({ funding: [['官庄镇', '怀化市教育局', day('2010-09-10'), 5000, '资金'], payments[1] ?? []] }),
  ],
  ['a row less', sheets({ funding: [payments[0] ?? []] })],
  ['a row twice', sheets({ funding: [...payments, payments[1] ?? []] })],
  ['a sheet more', [...sheets(), contacts()]],
  [
    'an amount and the next one',
    sheets({
      loans: [
        ['官庄镇', '张三', '农信社', 2, day('2010-09-15')],
        ['官庄镇', '李四', '农信社', 3.5, day('2010-09-16')],
      ],
    }),
  ],
])('%s changes what a workbook says', (_, changed) => {
  const texts = textsOf(changed);
  expect(texts.pane).not.toBe(usual.pane);
  expect(texts.wire).not.toBe(usual.wire);
});

test('another borrower is another text for the pane alone: names do not travel', () => {
  const renamed = textsOf(
    sheets({ loans: [['官庄镇', '王五', '农信社', 3.5, day('2010-09-15')], borrowers[1] ?? []] }),
  );
  expect(renamed.pane).not.toBe(usual.pane);
  expect(renamed.wire).toBe(usual.wire);
});

test('the version of the engine is raised when a workbook is read otherwise than before', () => {
  const digests = [sampleCounty, tidyCounty, flagsAndWords, readableDates, readableNumbers, deepHeaders].map(
    ({ fileName, bytes, request }) => {
      const file = readWorkbookFile(bytes(), fileName);
      if (file.kind !== 'workbook') return '';
      return recordsText(reviewWorkbook(file.grid, { campaign, fileName, ...request }).records);
    },
  );
  const digest = createHash('sha256').update(digests.join('\n')).digest('hex').slice(0, 16);
  // Another digest is another engine: raise engineVersion, then note the new digest here.
  expect({ engineVersion, digest }).toEqual({ engineVersion: '1', digest: '7ced9aed042dadf5' });
});
