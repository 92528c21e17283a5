import { z } from 'zod';
import { monthSchema } from '../submission/submission';
import { proposedRubric } from './published';
import { monthRanking } from './ranking';

/** What is to be tried on a month. */
export const trialRequest = proposedRubric.extend({ month: monthSchema });

/** A month as it is ranked, and as it would be. */
export const rankingTrial = z.object({ before: monthRanking, after: monthRanking });
export type RankingTrial = z.infer<typeof rankingTrial>;
