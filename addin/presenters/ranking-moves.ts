import type { Campaign } from '../../shared/campaign/campaign';
import type { RankingTrial } from '../../shared/municipal/ranking-trial';
import { rankedLines, type RankedKind } from './ranking-lines';

interface Standing {
  rank: number;
  total: number | null;
}

/** Where something stands, and where it would. */
export interface RankingMove {
  key: string;
  name: string;
  countyName: string | null;
  before: Standing | null;
  after: Standing;
  /** Places up; down where negative. */
  up: number;
  isChanged: boolean;
}

/** Everything in one ranking in its order of the trial. */
export function rankingMoves(
  { before, after }: RankingTrial,
  kind: RankedKind,
  campaign: Campaign,
): RankingMove[] {
  const earlier = new Map(rankedLines(before, kind, campaign).map((line) => [line.key, line]));
  return rankedLines(after, kind, campaign).map(({ key, name, countyName, rank, total }) => {
    const held = earlier.get(key);
    return {
      key,
      name,
      countyName,
      before: held ? { rank: held.rank, total: held.total } : null,
      after: { rank, total },
      up: held ? held.rank - rank : 0,
      isChanged: !held || held.rank !== rank || held.total !== total,
    };
  });
}
