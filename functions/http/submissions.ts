import { z } from 'zod';
import { text } from '../../shared/findings/text';
import { countySchema, monthSchema, submissionSchema } from '../../shared/submission/submission';
import { readSubmission } from '../usecases/read-submission';
import type { Office } from '../usecases/office';
import { submit, type SubmitOutcome } from '../usecases/submit';
import { notModified, ok, problem, type Answer } from './answer';
import { defineEndpoint } from './endpoint';
import { hasNewest } from './entity-tag';
import { publicHead } from '../usecases/public-head';

export const postSubmission = defineEndpoint({
  name: 'submit',
  method: 'POST',
  route: 'submissions',
  audience: 'both',
  about: text(
    '报送一个县一个月的全部台账；市级代报时写 receivedOn',
    'Submits the whole month of one county; the municipal office on its behalf with receivedOn',
  ),
  body: submissionSchema,
  answers: { 200: z.looseObject({ version: z.int() }), 201: z.looseObject({ version: z.int() }) },
  problems: ['forbidden', 'locked', 'stale', 'hasErrors'],
  handle: async ({ body, access, office }) => answerOf(await submit(body, access, office), office),
});

export const getSubmission = defineEndpoint({
  name: 'submission',
  method: 'GET',
  route: 'submissions/{month}/{county}',
  audience: 'both',
  about: text('现行版本：记录、问题和得分', 'The version that counts: its records, findings and score card'),
  path: { month: monthSchema, county: countySchema },
  answers: { 200: z.looseObject({ version: z.int() }), 304: [] },
  problems: ['notFound'],
  async handle({ path: { month, county }, request, office }) {
    const found = await readSubmission(month, county, office);
    if (!found) return problem('notFound');
    const { head, version, notes } = found;
    const etag = `"${head.version}-${head.seq}"`;
    if (hasNewest(request, etag)) return notModified({ etag });
    const { submission, findings, scoreCard } = version;
    const { records, source, disputes, paneFindings, nothingToReport } = submission;
    const content = { records, source, disputes, paneFindings, nothingToReport };
    return ok({ ...publicHead(head, office.campaign), ...content, findings, scoreCard, notes }, 200, {
      etag,
    });
  },
});

function answerOf(outcome: SubmitOutcome, { campaign }: Office): Answer {
  switch (outcome.kind) {
    case 'taken': {
      const { version, disputed, findings, scoreCard } = outcome;
      return ok({ version, disputed, state: 'submitted', findings, scoreCard }, 201);
    }
    case 'alreadyKnown':
      return ok({ version: outcome.version, state: outcome.head?.state ?? 'submitted' });
    case 'unchanged':
      return ok({ version: outcome.head.version, state: outcome.head.state });
    case 'stale':
      return problem('stale', { head: outcome.head && publicHead(outcome.head, campaign) });
    case 'hasErrors':
      return problem('hasErrors', { findings: outcome.errors.findings, paneFindings: outcome.errors.pane });
    case 'malformed':
      return problem('malformed', { issues: outcome.issues });
    case 'forbidden':
    case 'locked':
      return problem(outcome.kind);
  }
}
