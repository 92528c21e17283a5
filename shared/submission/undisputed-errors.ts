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
  const disputed = new Set(submission.disputes.map(keyOf));
  const own = findings.filter((finding) => finding.severity === 'error' && !disputed.has(keyOf(finding)));
  const pane = (submission.paneFindings ?? [])
    .filter(({ severity }) => severity === 'error')
    .map(({ ruleId, count }) => {
      const answered = [...own, ...distinct(submission.disputes)].filter((each) => each.ruleId === ruleId);
      return { ruleId, count: count - answered.length };
    })
    .filter(({ count }) => count > 0);
  return { findings: own, pane };
}

type Placed = Pick<Finding, 'ruleId' | 'at'>;

function distinct(disputes: readonly Placed[]): Placed[] {
  return [
    ...new Map(disputes.map(({ ruleId, at }) => [`${ruleId} ${placeOf(at)}`, { ruleId, at }])).values(),
  ];
}

/** The server cannot tell why a cell was not read: a dispute of any such finding on the cell answers it. */
function keyOf({ ruleId, at }: Placed): string {
  return `${ruleId.startsWith('reading/') ? 'reading/' : ruleId} ${placeOf(at)}`;
}

function placeOf(at: Finding['at']): string {
  return at ? `${at.sheet}!${at.address}` : '';
}
