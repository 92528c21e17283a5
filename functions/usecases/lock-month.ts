import type { IsoMonth } from '../../shared/campaign/calendar';
import type { CountyCode } from '../../shared/campaign/campaign';
import type { Head } from '../storage/submission-store';
import type { Office } from './office';

/** Submissions that come in meanwhile can be quicker only so often. */
const mostTries = 20;

/**
 * Locks or unlocks a month: every county's head, the missing ones made, so that a submission under way finds its head
 * changed. Broken off half-way, it is simply done again: heads that stand so already are left alone.
 */
export async function lockMonth(month: IsoMonth, locked: boolean, office: Office): Promise<readonly Head[]> {
  return Promise.all(office.campaign.counties.map(({ code }) => lockHead(month, code, locked, office)));
}

async function lockHead(
  month: IsoMonth,
  county: CountyCode,
  locked: boolean,
  { submissions, now }: Office,
): Promise<Head> {
  let head = await submissions.head(month, county);
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    if (head && head.locked === locked) return head;
    const outcome = await submissions.change({
      month,
      county,
      basedOn: head,
      event: locked ? 'locked' : 'unlocked',
      becomes: { locked },
      by: 'municipal',
      at: now(),
    });
    if (outcome.kind === 'switched') return outcome.head;
    head = outcome.head;
  }
  throw new Error(`the head of ${month} ${county} changes all the time`);
}
