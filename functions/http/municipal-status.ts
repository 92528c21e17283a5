import { text } from '../../shared/findings/text';
import { statusMatrix } from '../../shared/municipal/month-status';
import { monthSchema } from '../../shared/submission/submission';
import { readStatus } from '../usecases/read-status';
import { ok } from './answer';
import { defineEndpoint } from './endpoint';

export const getStatus = defineEndpoint({
  name: 'status',
  method: 'GET',
  route: 'municipal/status',
  audience: 'municipal',
  about: text(
    '各县各月一览：状态、版本、是否按时、得分和问题数；month 属于哪次活动就列哪次，不写则为现行活动',
    'Counties × months: state, version, lateness, score, findings; of the campaign of `month`, else the one in force',
  ),
  query: { month: monthSchema.optional() },
  answers: { 200: statusMatrix },
  handle: async ({ office }) => ok(await readStatus(office)),
});
