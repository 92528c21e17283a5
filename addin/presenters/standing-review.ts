import { lastDayOfMonth } from '../../shared/campaign/calendar';
import type { Campaign } from '../../shared/campaign/campaign';
import { countyOfCode } from '../../shared/campaign/divisions';
import type { Finding } from '../../shared/findings/finding';
import type { Review } from '../../shared/review/review';
import type { ScoreCard } from '../../shared/scoring/score-card';
import { restoreRecords } from '../../shared/submission/restore-records';
import type { Submission } from '../../shared/submission/submission';

/** A version as the server holds it. */
export interface HeldVersion {
  month: string;
  county: string;
  records: Submission['records'];
  findings: readonly Finding[];
  scoreCard: ScoreCard;
}

/** The review of a version as its county saw it, but for what never travels: names, and how its sheets were read. */
export function standingReview(held: HeldVersion, campaign: Campaign): Review {
  const county = countyOfCode(campaign, held.county);
  return {
    campaign: campaign.id,
    asOf: lastDayOfMonth(held.month),
    county: county && { code: county.code, name: county.name },
    sheets: [],
    records: restoreRecords(held, campaign),
    findings: held.findings,
    scoreCard: held.scoreCard,
  };
}
