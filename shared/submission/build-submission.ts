import type { CountyCode } from '../campaign/campaign';
import type { Finding } from '../findings/finding';
import type { Review } from '../review/review';
import { rules } from '../rules/index';
import { projectRecords } from './project-records';
import type { Dispute, PaneFinding, Submission } from './submission';

export interface SubmissionRequest {
  county: CountyCode;
  month: string;
  baseVersion: number;
  submissionId: string;
  source: { fileName: string; sha256: string };
  disputes: readonly Dispute[];
}

/** A review of month M (as of its last day) as the payload of its submission. */
export function buildSubmission(review: Review, request: SubmissionRequest): Submission {
  return {
    format: 1,
    campaign: review.campaign,
    rubric: review.scoreCard.rubric,
    county: request.county,
    month: request.month,
    baseVersion: request.baseVersion,
    submissionId: request.submissionId,
    records: projectRecords(review.records),
    source: request.source,
    disputes: [...request.disputes],
    paneFindings: countPaneFindings(review.findings),
  };
}

const paneOnly = new Set(rules.filter((rule) => rule.paneOnly).map(({ id }) => id));

/** True for findings that the server cannot make: the reader's, and those about names and telephone numbers. */
export function isPaneFinding({ ruleId }: Pick<Finding, 'ruleId'>): boolean {
  return ruleId.startsWith('reading/') || ruleId.startsWith('totals/') || paneOnly.has(ruleId);
}

/** By places, as disputes name them: two columns that one header lacks are disputed together. */
function countPaneFindings(findings: readonly Finding[]): PaneFinding[] {
  const places = new Map<string, Set<string>>();
  const counts = new Map<string, PaneFinding>();
  for (const { ruleId, severity, at } of findings.filter(isPaneFinding)) {
    const key = `${ruleId} ${severity}`;
    const seen = places.get(key) ?? new Set<string>();
    places.set(key, seen.add(at ? `${at.sheet}!${at.address}` : ''));
    counts.set(key, { ruleId, severity, count: seen.size });
  }
  return [...counts.values()];
}
