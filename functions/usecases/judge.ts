import { lastDayOfMonth } from '../../shared/campaign/calendar';
import type { AssignedPairing, Rubric } from '../../shared/campaign/campaign';
import { summariseCounty } from '../../shared/municipal/summarise-county';
import { reviewRecords } from '../../shared/review/review-records';
import { restoreRecords } from '../../shared/submission/restore-records';
import type { Submission } from '../../shared/submission/submission';
import { unreadMustFill } from '../../shared/submission/unread-cells';
import type { StoredVersion, VersionSummary } from '../storage/submission-store';
import type { Office } from './office';

export type Judged = Pick<StoredVersion, 'findings' | 'scoreCard' | 'pairings'>;

/** The same review as the pane's, over what travels: as of the last day of the month. */
export function judge(
  submission: Submission,
  published: { rubric: Rubric; assigned: readonly AssignedPairing[] },
  { campaign, today }: Office,
): Judged {
  const records = restoreRecords(submission, campaign);
  const asOf = lastDayOfMonth(submission.month);
  const { findings, scoreCard } = reviewRecords(records, {
    campaign,
    asOf,
    today: today(),
    projection: true,
    ...published,
  });
  return {
    findings: [...unreadMustFill(records), ...findings],
    scoreCard,
    pairings: summariseCounty({ records, scoreCard }, campaign, asOf),
  };
}

/** What lists of heads tell of the version. */
export function summaryOf(
  { findings, scoreCard }: Judged,
  { paneFindings = [] }: Pick<Submission, 'paneFindings'>,
): VersionSummary {
  const counts = { error: 0, shortfall: 0, warning: 0, advice: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  for (const { severity, count } of paneFindings) counts[severity] += count;
  return { total: scoreCard.total, counts };
}
