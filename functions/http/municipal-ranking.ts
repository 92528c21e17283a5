import { text } from '../../shared/findings/text';
import { monthRanking } from '../../shared/municipal/ranking';
import { rankingTrial, trialRequest } from '../../shared/municipal/ranking-trial';
import { monthSchema } from '../../shared/submission/submission';
import { rankCounties } from '../usecases/rank-counties';
import { tryRubric } from '../usecases/try-rubric';
import { ok, problem } from './answer';
import { defineEndpoint } from './endpoint';

export const getRanking = defineEndpoint({
  name: 'ranking',
  method: 'GET',
  route: 'municipal/ranking',
  audience: 'municipal',
  about: text('结对、单位、乡镇、县的排名；同分同名次', 'Pairings, units, townships and counties ranked'),
  query: { month: monthSchema },
  answers: { 200: monthRanking },
  handle: async ({ query: { month }, office }) => ok(await rankCounties(month, office)),
});

export const postTrial = defineEndpoint({
  name: 'rankingTrial',
  method: 'POST',
  route: 'municipal/ranking/trial',
  audience: 'municipal',
  about: text(
    '试算：换一套分值或标准，全市排名会怎样；什么也不保存',
    'A trial: how other points or figures would rank a month; nothing is kept',
  ),
  body: trialRequest,
  answers: { 200: rankingTrial },
  problems: ['unpublishable'],
  async handle({ body: { month, ...proposed }, office }) {
    const outcome = await tryRubric(month, proposed, office);
    return outcome.kind === 'tried'
      ? ok(outcome.trial)
      : problem('unpublishable', { lines: outcome.lines.slice(0, 100) });
  },
});
