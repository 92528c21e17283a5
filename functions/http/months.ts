import { z } from 'zod';
import { text } from '../../shared/findings/text';
import { headSchema } from '../../shared/submission/month-life';
import { monthSchema } from '../../shared/submission/submission';
import { lockMonth } from '../usecases/lock-month';
import type { Office } from '../usecases/office';
import { ok, problem, type Answer } from './answer';
import { defineEndpoint } from './endpoint';
import { publicHead } from '../usecases/public-head';

const lockSchema = z.object({ month: monthSchema, locked: z.boolean(), heads: z.array(headSchema) });

export const postLock = defineEndpoint({
  name: 'lock',
  method: 'POST',
  route: 'months/{month}/lock',
  audience: 'municipal',
  about: text('锁定一个月：各县不能再报', 'Locks a month: no county can submit for it'),
  path: { month: monthSchema },
  answers: { 200: lockSchema },
  handle: ({ path: { month }, office }) => locking(month, true, office),
});

export const postUnlock = defineEndpoint({
  name: 'unlock',
  method: 'POST',
  route: 'months/{month}/unlock',
  audience: 'municipal',
  about: text('解除锁定', 'Unlocks a month'),
  path: { month: monthSchema },
  answers: { 200: lockSchema },
  handle: ({ path: { month }, office }) => locking(month, false, office),
});

async function locking(month: string, locked: boolean, office: Office): Promise<Answer> {
  const { campaign } = office;
  const { first, last } = campaign.term;
  if (month < first.slice(0, 7) || month > last.slice(0, 7))
    return problem('malformed', { issues: ['month'] });
  const heads = await lockMonth(month, locked, office);
  return ok({ month, locked, heads: heads.map((head) => publicHead(head, campaign)) });
}
