import { withThresholds } from '../campaign/thresholds';
import type { Finding } from '../findings/finding';
import { runRules } from '../rules/run-rules';
import { buildScoreCard } from '../scoring/build-score-card';
import type { ScoreCard } from '../scoring/score-card';
import { shortfallsOf } from '../scoring/shortfalls';
import type { WorkbookRecords } from '../sheets/records';
import type { ReviewRequest } from './review';

/**
 * Judges and scores typed rows: what pane and server both do. With `projection` (rows that came over the wire,
 * without names and numbers) the rules that need those are left out. A rubric's own figures hold in place of the
 * campaign's.
 */
export function reviewRecords(
  records: WorkbookRecords,
  request: ReviewRequest,
): { findings: Finding[]; scoreCard: ScoreCard } {
  const { asOf, today, rubric = request.campaign.rubric } = request;
  const campaign = withThresholds(request.campaign, rubric.thresholds);
  const assigned = (request.assigned ?? []).filter(({ county }) => county === records.county);
  const violations = runRules(
    { records, campaign, asOf, today, assigned },
    { withoutPaneOnly: request.projection ?? false },
  );
  const scoreCard = buildScoreCard({ records, campaign, asOf }, rubric);
  return { findings: [...violations, ...shortfallsOf(scoreCard)], scoreCard };
}
