import { z } from 'zod';
import { text } from '../../shared/findings/text';
import { publishCampaignSchema, publishPairingsSchema, rubricSchema } from '../../shared/municipal/published';
import { publishCampaign } from '../usecases/campaigns';
import { publishPairings, publishRubric, type PublishOutcome } from '../usecases/publish';
import { monthSchema } from '../../shared/submission/submission';
import { ok, problem, type Answer } from './answer';
import { defineEndpoint } from './endpoint';

const published = z.object({ version: z.int().min(1) });

export const putCampaign = defineEndpoint({
  name: 'publishCampaign',
  method: 'PUT',
  route: 'campaign',
  audience: 'municipal',
  about: text(
    '公布一次新活动；各次活动的月份互不重叠，以前的月份仍按原来的活动',
    'Publishes another campaign; no two share a month, and earlier months keep theirs',
  ),
  body: publishCampaignSchema,
  // Its own months are nobody else's yet.
  monthOf: () => undefined,
  answers: { 200: published },
  problems: ['campaignRefused', 'outrun'],
  async handle({ body, office }) {
    const outcome = await publishCampaign(body, office);
    switch (outcome.kind) {
      case 'published':
        return ok({ version: outcome.version });
      case 'refused':
        return problem('campaignRefused', { parts: outcome.parts.slice(0, 100) });
      case 'stale':
        return problem('outrun');
    }
  },
});

export const putPairings = defineEndpoint({
  name: 'publishPairings',
  method: 'PUT',
  route: 'campaign/pairings',
  audience: 'municipal',
  about: text('公布全市结对名单，替换上一版', 'Publishes who supports whom, in place of the list before'),
  /** Of the campaign that the list is for; else it is the one in force. */
  query: { month: monthSchema.optional() },
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
  query: { month: monthSchema.optional() },
  body: rubricSchema,
  monthOf: ({ query, body }) => query.month ?? body.from,
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
