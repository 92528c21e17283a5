import { createHash, randomUUID } from 'node:crypto';
import { readWorkbookFile } from '../../addin/host/file-workbook';
import { lastDayOfMonth } from '../../shared/campaign/calendar';
import { huaihua2010 as campaign } from '../../shared/campaign/huaihua-2010-19';
import type { Review, ReviewRequest } from '../../shared/review/review';
import { reviewWorkbook } from '../../shared/review/review-workbook';
import { buildSubmission } from '../../shared/submission/build-submission';
import type { Submission } from '../../shared/submission/submission';

/** The review of a file as of the last day of a month, today being that day. */
export function reviewOfFile(
  bytes: Uint8Array,
  fileName: string,
  month: string,
  said: Pick<ReviewRequest, 'county' | 'corrections'> = {},
): Review {
  const file = readWorkbookFile(bytes, fileName);
  if (file.kind !== 'workbook') throw new Error(file.message.zhCN);
  const day = lastDayOfMonth(month);
  return reviewWorkbook(file.grid, { campaign, asOf: day, today: day, fileName, ...said });
}

/** A file as its county would submit it for a month. */
export function submissionOfFile(
  bytes: Uint8Array,
  fileName: string,
  month: string,
  changes: Partial<Submission> = {},
): Submission {
  const review = reviewOfFile(bytes, fileName, month);
  return { ...submissionOf(review, { bytes, fileName, month }), ...changes };
}

export function submissionOf(
  review: Review,
  { bytes, fileName, month }: { bytes: Uint8Array; fileName: string; month: string },
): Submission {
  return buildSubmission(review, {
    county: review.county?.code ?? '',
    month,
    baseVersion: 0,
    submissionId: randomUUID(),
    source: { fileName, sha256: createHash('sha256').update(bytes).digest('hex') },
    disputes: [],
  });
}
