import type { Finding, Severity } from '../../shared/findings/finding';
import type { Text } from '../../shared/findings/text';
import { severityNames, shortfallNames } from './severity-names';

export type GroupId = 'error' | 'overdue' | 'open' | 'warning' | 'advice';

/** Gravest first; shortfalls whose day has passed apart from those that the rest of the term can make good. */
export const groupTitles: readonly { id: GroupId; severity: Severity; title: Text }[] = [
  { id: 'error', severity: 'error', title: severityNames.error },
  { id: 'overdue', severity: 'shortfall', title: shortfallNames.overdue },
  { id: 'open', severity: 'shortfall', title: shortfallNames.open },
  { id: 'warning', severity: 'warning', title: severityNames.warning },
  { id: 'advice', severity: 'advice', title: severityNames.advice },
];

export function groupOf(finding: Finding): GroupId {
  if (finding.severity !== 'shortfall') return finding.severity;
  return finding.data?.['overdue'] === true ? 'overdue' : 'open';
}
