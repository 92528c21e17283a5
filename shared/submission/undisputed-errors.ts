import type { Finding } from '../findings/finding';
import type { Submission } from './submission';

/** Errors that nobody has disputed: they keep a submission from being taken. */
export interface UndisputedErrors {
  /** What the server itself found. */
  findings: readonly Finding[];
  /** What only the pane could see, by rule: how many are left. */
  pane: readonly { ruleId: string; count: number }[];
}

export function undisputedErrors(findings: readonly Finding[], submission: Submission): UndisputedErrors {
  const disputed = new Set(submission.disputes.map(({ ruleId, at }) => keyOf(ruleId, at)));
  const own = findings.filter(
    ({ severity, ruleId, at }) => severity === 'error' && !disputed.has(keyOf(ruleId, at)),
  );
  const seenHere = new Set(findings.map(({ ruleId }) => ruleId));
  const pane = (submission.paneFindings ?? [])
    .filter(({ severity, ruleId }) => severity === 'error' && !seenHere.has(ruleId))
    .map(({ ruleId, count }) => ({ ruleId, count: count - disputesOf(submission, ruleId) }))
    .filter(({ count }) => count > 0);
  return { findings: own, pane };
}

function disputesOf({ disputes }: Submission, ruleId: string): number {
  return new Set(disputes.filter((dispute) => dispute.ruleId === ruleId).map(({ at }) => keyOf(ruleId, at)))
    .size;
}

function keyOf(ruleId: string, at: Finding['at']): string {
  return `${ruleId} ${at ? `${at.sheet}!${at.address}` : ''}`;
}
