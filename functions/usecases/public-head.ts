import { daysLate, type Campaign } from '../../shared/campaign/campaign';
import type { PublicHead } from '../../shared/submission/month-life';
import type { Head } from '../storage/submission-store';

/** A head without the store's own marks. */
export function publicHead(head: Head, campaign: Campaign): PublicHead {
  const { month, county, version, state, locked, disputed, carriedForward, summary } = head;
  const { submitter, receivedAt, firstReceivedOn } = head;
  return {
    month,
    county,
    version,
    state,
    locked,
    disputed,
    carriedForward,
    submitter: submitter === '' ? null : submitter,
    receivedAt: receivedAt === '' ? null : receivedAt,
    firstReceivedOn: firstReceivedOn === '' ? null : firstReceivedOn,
    daysLate: firstReceivedOn === '' ? null : daysLate(campaign, month, firstReceivedOn),
    total: summary.total,
    counts: summary.counts,
  };
}
