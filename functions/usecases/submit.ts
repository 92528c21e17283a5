import { createHash } from 'node:crypto';
import type { Finding } from '../../shared/findings/finding';
import type { ScoreCard } from '../../shared/scoring/score-card';
import { canonicalText } from '../../shared/submission/canonical-text';
import type { Submission } from '../../shared/submission/submission';
import { undisputedErrors, type UndisputedErrors } from '../../shared/submission/undisputed-errors';
import type { Access } from '../auth/access';
import type { StoredHead } from '../storage/submission-store';
import { carriedForward } from './carry-forward';
import { judge, summaryOf } from './judge';
import type { Office } from './office';
import { assignedPairings, rubricOfMonth } from './publish';
import { submissionMismatches } from './submission-mismatches';

/** What comes of a submission; the refusals in the order in which they are looked for (contracts §2). */
export type SubmitOutcome =
  | { kind: 'forbidden' }
  | { kind: 'malformed'; issues: readonly string[] }
  | { kind: 'alreadyKnown'; version: number; head: StoredHead | null }
  | { kind: 'locked' }
  | { kind: 'stale'; head: StoredHead | null }
  | { kind: 'unchanged'; head: StoredHead }
  | { kind: 'hasErrors'; errors: UndisputedErrors }
  | { kind: 'taken'; version: number; disputed: boolean; findings: readonly Finding[]; scoreCard: ScoreCard };

/** Judges a submission anew and makes it the county's version of the month. */
export async function submit(sent: Submission, access: Access, office: Office): Promise<SubmitOutcome> {
  const { county, month, submissionId, baseVersion } = sent;
  if (access.role === 'nobody' || (access.role === 'county' && access.county !== county))
    return { kind: 'forbidden' };
  const issues = submissionMismatches(sent, access, office);
  if (issues.length > 0) return { kind: 'malformed', issues };

  const known = await office.submissions.versionOf(month, county, submissionId);
  const head = await office.submissions.head(month, county);
  if (known !== null) return { kind: 'alreadyKnown', version: known, head };
  // Points published since are no matter to what has come already.
  const rubric = await rubricOfMonth(month, office);
  if (sent.rubric !== rubric.id) return { kind: 'malformed', issues: ['rubric'] };
  if (isClosed(head)) return { kind: 'locked' };
  if (baseVersion !== (head?.version ?? 0)) return { kind: 'stale', head };
  const submission = await carriedForward(sent, office);
  const contentHash = createHash('sha256').update(canonicalText(submission)).digest('hex');
  if (head?.state === 'submitted' && head.contentHash === contentHash) return { kind: 'unchanged', head };

  const judged = judge(submission, { rubric, assigned: await assignedPairings(month, office) }, office);
  const errors = undisputedErrors(judged.findings, submission);
  if (errors.findings.length + errors.pane.length > 0) return { kind: 'hasErrors', errors };

  const disputed = submission.disputes.length > 0;
  const outcome = await office.submissions.submit({
    submission,
    ...judged,
    contentHash,
    disputed,
    submitter: access.role,
    receivedAt: submission.receivedOn ?? office.now(),
    receivedOn: submission.receivedOn ?? office.today(),
    summary: summaryOf(judged, submission),
    basedOn: head,
  });
  if (outcome.kind === 'superseded') {
    return isClosed(outcome.head) ? { kind: 'locked' } : { kind: 'stale', head: outcome.head };
  }
  const { findings, scoreCard } = judged;
  return { kind: 'taken', version: outcome.head.version, disputed, findings, scoreCard };
}

function isClosed(head: StoredHead | null): boolean {
  return head !== null && (head.locked || head.state === 'accepted');
}
