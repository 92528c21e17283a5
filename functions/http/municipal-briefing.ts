import { text } from '../../shared/findings/text';
import { briefing } from '../../shared/municipal/briefing';
import { monthSchema } from '../../shared/submission/submission';
import { briefMonth } from '../usecases/brief-month';
import { ok } from './answer';
import { defineEndpoint } from './endpoint';

export const getBriefing = defineEndpoint({
  name: 'briefing',
  method: 'GET',
  route: 'municipal/briefing',
  audience: 'municipal',
  about: text(
    '季度通报所用的数字：报送、完成情况、排名、典型、不足、冲突',
    'What the quarterly briefing is written from: reports, completion, ranking, examples, shortfalls, conflicts',
  ),
  query: { month: monthSchema },
  answers: { 200: briefing },
  handle: async ({ query: { month }, office }) => ok(await briefMonth(month, office)),
});
