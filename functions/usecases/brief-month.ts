import type { IsoMonth } from '../../shared/campaign/calendar';
import { buildBriefing, type BriefedCounty, type Briefing } from '../../shared/municipal/briefing';
import { eachCounty, mergedHead, type ReadCounty } from './merge-month';
import type { Office } from './office';
import { rankCounties } from './rank-counties';
import { readStatus } from './read-status';
import { readConflicts } from './settle-conflicts';

/** What a quarter's briefing is written from, as a month stands. */
export async function briefMonth(month: IsoMonth, office: Office): Promise<Briefing> {
  const [counties, status, ranking, { conflicts }] = await Promise.all([
    eachCounty(month, office, readScores),
    readStatus(office),
    rankCounties(month, office),
    readConflicts(month, office),
  ]);
  return buildBriefing({ month, counties, status, ranking, conflicts });
}

/** Of a version that is read whole only its scores stay. */
const readScores: ReadCounty<BriefedCounty> = async (stored, name, submissions) => {
  const head = mergedHead(stored, name);
  const version = head && (await submissions.versionAt(stored));
  return version && { head, pairings: version.pairings, scores: version.scoreCard.pairings };
};
