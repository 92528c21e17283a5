import type { Finding } from '../../shared/findings/finding';
import type { Dispute } from '../../shared/submission/submission';

/** A dispute answers every error of its rule at its place. */
export function isDisputedBy({ ruleId, severity, at }: Finding, dispute: Dispute): boolean {
  return (
    severity === 'error' &&
    dispute.ruleId === ruleId &&
    dispute.at?.sheet === at?.sheet &&
    dispute.at?.address === at?.address
  );
}
