import { randomUUID } from 'node:crypto';
import { buildSubmission } from '../../shared/submission/build-submission';
import type { Submission } from '../../shared/submission/submission';
import type { CheckedFile } from './check-document';

/** What the pane would submit of a workbook; null where it does not say whose it is. */
export function submissionOf(
  { review, fileName, sha256 }: CheckedFile & { kind: 'reviewed' },
  { month, baseVersion }: { month: string; baseVersion: number },
): Submission | null {
  if (!review.county) return null;
  return buildSubmission(review, {
    county: review.county.code,
    month,
    baseVersion,
    submissionId: randomUUID(),
    source: { fileName, sha256 },
    disputes: [],
  });
}
