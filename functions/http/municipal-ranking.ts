import { text } from '../../shared/findings/text';
import { monthRanking } from '../../shared/municipal/ranking';
import { monthSchema } from '../../shared/submission/submission';
import { rankCounties } from '../usecases/rank-counties';
import { ok } from './answer';
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
