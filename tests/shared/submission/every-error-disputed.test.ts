import { readWorkbookFile } from '../../../addin/host/file-workbook';
import { lastDayOfMonth } from '../../../shared/campaign/calendar';
import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';
import { reviewRecords } from '../../../shared/review/review-records';
import { reviewWorkbook } from '../../../shared/review/review-workbook';
import { buildSubmission } from '../../../shared/submission/build-submission';
import { restoreRecords } from '../../../shared/submission/restore-records';
import { submissionSchema } from '../../../shared/submission/submission';
import { undisputedErrors } from '../../../shared/submission/undisputed-errors';
import { unreadMustFill } from '../../../shared/submission/unread-cells';
import { allFixtures } from '../../fixtures/all-fixtures';

jest.setTimeout(60_000);

const small = allFixtures.filter(({ title }) => !/20,000/.test(title));
const month = '2010-12';
const asOf = lastDayOfMonth(month);

/** What is left of a workbook's errors on the server, once the pane's first errors were disputed. */
function leftOf(bytes: Uint8Array, fileName: string, disputed: number) {
  const file = readWorkbookFile(bytes, fileName);
  if (file.kind !== 'workbook') throw new Error(file.kind);
  const request = { campaign, fileName, asOf, today: asOf, county: '431222' };
  const review = reviewWorkbook(file.grid, request);
  const errors = review.findings.filter(({ severity }) => severity === 'error');
  const sent = buildSubmission(review, {
    county: '431222',
    month,
    baseVersion: 0,
    submissionId: '5f3d1c5e-6a0e-4b53-9a35-2d6a2f0c1e88',
    source: { fileName, sha256: '0'.repeat(64) },
    disputes: errors.slice(0, disputed).map(({ ruleId, at }) => ({ ruleId, at, reason: '以凭证为准' })),
  });
  const submission = submissionSchema.parse(JSON.parse(JSON.stringify(sent)));
  const records = restoreRecords(submission, campaign);
  const { findings } = reviewRecords(records, { ...request, projection: true });
  const left = undisputedErrors([...unreadMustFill(records), ...findings], submission);
  return { errors: errors.length, left: left.findings.length + left.pane.length };
}

it.each(small.map((fixture) => [fixture.title, fixture] as const))(
  '%s: with every error disputed nothing keeps it back, with none every error does',
  (_, { bytes, fileName }) => {
    const { errors, left } = leftOf(bytes(), fileName, Infinity);
    expect(left).toBe(0);
    expect(leftOf(bytes(), fileName, 0).left > 0).toBe(errors > 0);
  },
);
