import { z } from 'zod';
import { text } from '../../shared/findings/text';
import { conflict, decisionSchema, monthConflicts } from '../../shared/municipal/conflicts';
import { monthSchema } from '../../shared/submission/submission';
import { decideConflict, readConflicts } from '../usecases/settle-conflicts';
import { ok, problem } from './answer';
import { defineEndpoint } from './endpoint';

export const getConflicts = defineEndpoint({
  name: 'conflicts',
  method: 'GET',
  route: 'municipal/conflicts',
  audience: 'municipal',
  about: text(
    '两县说法不一之处：同一乡镇、单位或结对',
    'What two counties say differently of one township, unit or pairing',
  ),
  query: { month: monthSchema },
  answers: { 200: monthConflicts },
  handle: async ({ query: { month }, office }) => ok({ month, ...(await readConflicts(month, office)) }),
});

export const postDecision = defineEndpoint({
  name: 'decision',
  method: 'POST',
  route: 'municipal/conflicts/{id}/decision',
  audience: 'municipal',
  about: text(
    '裁定一处不一致，写明理由；任何一方改了数据，裁定即失效',
    'Settles a conflict with a note; it lapses when either side changes its facts',
  ),
  path: { id: z.string().regex(/^[0-9a-f.-]{1,40}$/) },
  body: decisionSchema,
  monthOf: ({ path }) => path.id.slice(0, 7),
  answers: { 200: conflict },
  problems: ['notFound', 'conflictChanged'],
  async handle({ path: { id }, body, office }) {
    const outcome = await decideConflict(id, body, office);
    if (outcome.kind === 'noSide') return problem('malformed', { issues: ['county'] });
    if (outcome.kind === 'changed') return problem('conflictChanged', { conflict: outcome.conflict });
    return outcome.kind === 'decided' ? ok(outcome.conflict) : problem('notFound');
  },
});
