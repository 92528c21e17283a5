import type { Finding } from '../../shared/findings/finding';
import type { Dispute } from '../../shared/submission/submission';

/** Why an officer says that a finding is no error; null where nobody does. Only errors can be disputed. */
export function disputeReasons(disputes: readonly Dispute[]): (finding: Finding) => string | null {
  const reasons = new Map(disputes.map((dispute) => [keyOf(dispute), dispute.reason]));
  return (finding) => (finding.severity === 'error' ? (reasons.get(keyOf(finding)) ?? null) : null);
}

/** Those of the disputes that answer one of the findings. */
export function disputesOf(findings: readonly Finding[], disputes: readonly Dispute[]): Dispute[] {
  const errors = new Set(findings.filter(({ severity }) => severity === 'error').map(keyOf));
  return disputes.filter((dispute) => errors.has(keyOf(dispute)));
}

/** A dispute answers every error of its rule at its place. */
function keyOf({ ruleId, at }: Pick<Finding, 'ruleId' | 'at'>): string {
  return JSON.stringify([ruleId, at?.sheet, at?.address]);
}
