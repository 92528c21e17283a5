import { text } from '../../shared/findings/text';
import { acceptSchema, headSchema, returnSchema } from '../../shared/submission/month-life';
import { countySchema, monthSchema } from '../../shared/submission/submission';
import { changeState, type DecisionOutcome } from '../usecases/change-state';
import type { Office } from '../usecases/office';
import { ok, problem, type Answer } from './answer';
import { defineEndpoint } from './endpoint';
import { publicHead } from '../usecases/public-head';

const ofMonth = { month: monthSchema, county: countySchema };
const refusals = ['notFound', 'locked', 'stale'] as const;

export const postReturn = defineEndpoint({
  name: 'return',
  method: 'POST',
  route: 'submissions/{month}/{county}/return',
  audience: 'municipal',
  about: text(
    '退回补正，附逐条意见；意见钉在所指单元格的那一行上',
    'Returns a version with notes, each pinned to the row of its cell',
  ),
  path: ofMonth,
  body: returnSchema,
  answers: { 200: headSchema },
  problems: refusals,
  handle: async ({ path, body: { version, notes }, office }) =>
    answerOf(await changeState({ ...path, version }, { event: 'returned', notes }, office), office),
});

export const postAccept = defineEndpoint({
  name: 'accept',
  method: 'POST',
  route: 'submissions/{month}/{county}/accept',
  audience: 'municipal',
  about: text('采纳；重新开放之前不能再报', 'Accepts a version: it is frozen until it is reopened'),
  path: ofMonth,
  body: acceptSchema,
  answers: { 200: headSchema },
  problems: refusals,
  handle: async ({ path, body, office }) =>
    answerOf(await changeState({ ...path, version: body?.version }, { event: 'accepted' }, office), office),
});

export const postReopen = defineEndpoint({
  name: 'reopen',
  method: 'POST',
  route: 'submissions/{month}/{county}/reopen',
  audience: 'municipal',
  about: text('重新开放已采纳的月报', 'Reopens what was accepted'),
  path: ofMonth,
  body: acceptSchema,
  answers: { 200: headSchema },
  problems: refusals,
  handle: async ({ path, body, office }) =>
    answerOf(await changeState({ ...path, version: body?.version }, { event: 'reopened' }, office), office),
});

function answerOf(outcome: DecisionOutcome, { campaign }: Office): Answer {
  switch (outcome.kind) {
    case 'changed':
    case 'unchanged':
      return ok(publicHead(outcome.head, campaign));
    case 'stale':
      return problem('stale', { head: outcome.head && publicHead(outcome.head, campaign) });
    case 'missing':
      return problem('notFound');
    case 'locked':
      return problem('locked');
  }
}
