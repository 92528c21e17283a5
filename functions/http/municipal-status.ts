import { text } from '../../shared/findings/text';
import { statusMatrix } from '../../shared/municipal/month-status';
import { readStatus } from '../usecases/read-status';
import { ok } from './answer';
import { defineEndpoint } from './endpoint';

export const getStatus = defineEndpoint({
  name: 'status',
  method: 'GET',
  route: 'municipal/status',
  audience: 'municipal',
  about: text(
    '各县各月一览：状态、版本、是否按时、得分和问题数',
    'Counties × months: state, version, lateness, score, findings',
  ),
  answers: { 200: statusMatrix },
  handle: async ({ office }) => ok(await readStatus(office)),
});
