import type { IsoMonth } from '../../shared/campaign/calendar';
import type { Rubric } from '../../shared/campaign/campaign';
import type { ProposedRubric, RefusedLine } from '../../shared/municipal/published';
import type { RankingTrial } from '../../shared/municipal/ranking-trial';
import { judge } from './judge';
import { eachCounty, type ReadCounty } from './merge-month';
import type { Office } from './office';
import { assignedPairings, refusedRubric } from './publish';
import { judgedBy, rankBy, rankCounties, rankingTerms } from './rank-counties';

export type TrialOutcome =
  { kind: 'tried'; trial: RankingTrial } | { kind: 'refused'; lines: readonly RefusedLine[] };

/** How a month would be ranked by other points and figures: every county's rows are judged anew, nothing is kept. */
export async function tryRubric(
  month: IsoMonth,
  proposed: ProposedRubric,
  office: Office,
): Promise<TrialOutcome> {
  const { campaign } = office;
  const lines = refusedRubric(proposed, campaign);
  if (lines.length > 0) return { kind: 'refused', lines };
  const rubric: Rubric = { id: `${campaign.rubric.id.replace(/\/\d+$/, '')}/trial`, ...proposed };
  const [before, terms, assigned] = await Promise.all([
    rankCounties(month, office),
    rankingTerms(month, office),
    assignedPairings(month, office),
  ]);
  const judgeAnew: ReadCounty<JudgedAnew> = async (head, _name, submissions) => {
    const version = head.state === 'missing' ? null : await submissions.versionAt(head);
    if (!version) return null;
    const { pairings } = judge(version.submission, { rubric, assigned }, office);
    return { county: head.county, pairings, rubric: rubric.id };
  };
  const judged = await eachCounty(month, office, judgeAnew);
  const held = new Map(judged.map((each) => [each.county, each]));
  return { kind: 'tried', trial: { before, after: rankBy(month, held, terms, judgedBy(campaign, rubric)) } };
}

interface JudgedAnew {
  county: string;
  pairings: ReturnType<typeof judge>['pairings'];
  rubric: string;
}
