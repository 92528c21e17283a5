import type { SubmitAnswer } from './answers';
import { isHeld, type HeldEntry, type OutboxEntry, type OutboxStanding } from './outbox-entry';

/**
 * What stands in the outbox after `sent` was answered, where `now` stands there: a newer submission that took the
 * place meanwhile stays, and null stays null unless the server has taken what was withdrawn too late.
 */
export function afterAnswer(
  now: OutboxEntry | null,
  sent: HeldEntry,
  answer: SubmitAnswer,
): OutboxEntry | null {
  const standing = standingAfter(sent, answer);
  if (now && isHeld(now)) {
    const { submission } = now.standing;
    if (submission.submissionId === sent.standing.submission.submissionId) return { ...now, standing };
    // The newer one was made on what has just become this version.
    if (standing.kind === 'taken' && submission.baseVersion < standing.version) {
      const rebased = { ...submission, baseVersion: standing.version };
      return { ...now, standing: { ...now.standing, submission: rebased } };
    }
    return now;
  }
  return standing.kind === 'taken' ? { ...sent, standing } : now;
}

function standingAfter({ standing }: HeldEntry, answer: SubmitAnswer): OutboxStanding {
  const { submission } = standing;
  switch (answer.kind) {
    case 'taken':
      return { kind: 'taken', version: answer.version, isDisputed: answer.disputed };
    case 'alreadyThere':
      return { kind: 'taken', version: answer.version, isDisputed: false };
    case 'stale':
      return { kind: 'undecided', version: answer.version ?? 0, submission };
    case 'locked':
      return { kind: 'locked', submission };
    case 'hasErrors':
      return { kind: 'refused', because: 'hasErrors', errors: answer.findings.length + answer.unseen };
    case 'malformed':
      return { kind: 'refused', because: mismatchIn(answer.issues), errors: 0 };
    case 'tooLarge':
    case 'unsupported':
      return { kind: 'refused', because: answer.kind, errors: 0 };
    case 'offline':
    case 'timeout':
    case 'serverFault':
    case 'unauthorised':
    case 'forbidden':
      return { kind: 'waiting', because: answer.kind, submission };
    case 'stopped':
      return standing;
  }
}

function mismatchIn(issues: readonly string[]): 'otherCampaign' | 'otherRubric' | 'malformed' {
  if (issues.includes('campaign')) return 'otherCampaign';
  return issues.includes('rubric') ? 'otherRubric' : 'malformed';
}
