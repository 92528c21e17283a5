import { createHash } from 'node:crypto';
import { wireRecordsText } from '../../shared/submission/records-text';
import { stampText, type Stamp, type StampFacts, type StampOrder } from '../../shared/submission/stamp';
import { undisputedErrors, type UndisputedErrors } from '../../shared/submission/undisputed-errors';
import type { Access } from '../auth/access';
import { judge, summaryOf } from './judge';
import type { Office } from './office';
import { assignedPairings, rubricOfMonth } from './publish';
import { submissionMismatches } from './submission-mismatches';

export type StampOutcome =
  | { kind: 'forbidden' }
  | { kind: 'malformed'; issues: readonly string[] }
  | { kind: 'hasErrors'; errors: UndisputedErrors }
  | { kind: 'stamped'; stamp: Stamp };

/** Judges what would be submitted and, where it has no error, says so in a stamp; signs it where there is a key. */
export async function stampWorkbook(
  { submission, records, engine, corrections }: StampOrder,
  access: Access,
  office: Office,
): Promise<StampOutcome> {
  const { campaign, county, month } = submission;
  if (access.role === 'nobody' || (access.role === 'county' && access.county !== county))
    return { kind: 'forbidden' };
  const rubric = await rubricOfMonth(month, office);
  const issues = submissionMismatches(submission, access, office);
  if (submission.rubric !== rubric.id) issues.push('rubric');
  if (issues.length > 0) return { kind: 'malformed', issues };
  const judged = judge(submission, { rubric, assigned: await assignedPairings(month, office) }, office);
  const errors = undisputedErrors(judged.findings, submission);
  if (errors.findings.length + errors.pane.length > 0) return { kind: 'hasErrors', errors };
  const { total, counts } = summaryOf(judged, submission);
  const facts: StampFacts = {
    format: 1,
    campaign,
    rubric: rubric.id,
    county,
    month,
    checkedAt: office.now(),
    engine,
    counts,
    disputed: submission.disputes.length,
    total,
    ...(corrections && { corrections }),
    records,
    wire: createHash('sha256').update(wireRecordsText(submission)).digest('hex'),
  };
  return { kind: 'stamped', stamp: signed(facts, office) };
}

function signed(facts: StampFacts, { signer }: Office): Stamp {
  const signature = signer && { key: signer.key, value: signer.sign(stampText(facts)) };
  return { ...facts, signature };
}
