import { z } from 'zod';
import { text } from '../../shared/findings/text';
import { publishPairingsSchema, rubricSchema } from '../../shared/municipal/published';
import { publishPairings, publishRubric, type PublishOutcome } from '../usecases/publish';
import { ok, problem, type Answer } from './answer';
import { defineEndpoint } from './endpoint';

const published = z.object({ version: z.int().min(1) });

export const putPairings = defineEndpoint({
  name: 'publishPairings',
  method: 'PUT',
  route: 'campaign/pairings',
  audience: 'municipal',
  about: text('公布全市结对名单，替换上一版', 'Publishes who supports whom, in place of the list before'),
  body: publishPairingsSchema,
  answers: { 200: published },
  problems: ['unpublishable', 'outrun'],
  handle: async ({ body, office }) => answerOf(await publishPairings(body, office)),
});

export const putRubric = defineEndpoint({
  name: 'publishRubric',
  method: 'PUT',
  route: 'campaign/rubric',
  audience: 'municipal',
  about: text(
    '公布下一版分值；from 之前的月份仍按原分值',
    'Publishes the next version of the points; months before `from` keep theirs',
  ),
  body: rubricSchema,
  answers: { 200: published },
  problems: ['unpublishable', 'outrun'],
  handle: async ({ body, office }) => answerOf(await publishRubric(body, office)),
});

function answerOf(outcome: PublishOutcome): Answer {
  switch (outcome.kind) {
    case 'published':
      return ok({ version: outcome.version });
    case 'refused':
      return problem('unpublishable', { lines: outcome.lines.slice(0, 100) });
    case 'stale':
      return problem('outrun');
  }
}
