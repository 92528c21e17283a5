import { countySchema, monthSchema, submissionSchema } from '../../shared/submission/submission';
import { readSubmission } from '../usecases/read-submission';
import { submit, type SubmitOutcome } from '../usecases/submit';
import type { StoredHead } from '../storage/submission-store';
import { ok, problem, type Answer, type Asking } from './endpoint';
import { readJson } from './json-body';

export async function postSubmission({ request, access, office }: Asking): Promise<Answer> {
  const body = await readJson(request);
  if (body.kind !== 'json') return problem(body.kind);
  const parsed = submissionSchema.safeParse(body.value);
  if (!parsed.success) {
    const issues = parsed.error.issues.slice(0, 20).map(({ path }) => path.join('.'));
    return problem('malformed', { issues });
  }
  return answerOf(await submit(parsed.data, access, office));
}

export async function getSubmission({ request, access, office }: Asking): Promise<Answer> {
  const month = monthSchema.safeParse(request.params['month']);
  const county = countySchema.safeParse(request.params['county']);
  if (!month.success || !county.success) return problem('malformed', { issues: ['month', 'county'] });
  const outcome = await readSubmission(month.data, county.data, access, office);
  if (outcome.kind === 'forbidden') return problem('forbidden');
  if (outcome.kind === 'missing') return problem('notFound');
  const { head, version } = outcome;
  const etag = `"${head.version}-${head.seq}"`;
  if (request.headers.get('if-none-match') === etag)
    return { kind: 'ok', status: 304, body: undefined, headers: { etag } };
  const { submission, findings, scoreCard } = version;
  const { records, source, disputes, paneFindings, nothingToReport } = submission;
  return ok(
    { ...publicHead(head), records, source, disputes, paneFindings, nothingToReport, findings, scoreCard },
    200,
    { etag },
  );
}

function answerOf(outcome: SubmitOutcome): Answer {
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
      return problem('stale', { head: outcome.head && publicHead(outcome.head) });
    case 'hasErrors':
      return problem('hasErrors', { findings: outcome.errors.findings, paneFindings: outcome.errors.pane });
    case 'malformed':
      return problem('malformed', { issues: outcome.issues });
    case 'forbidden':
    case 'locked':
      return problem(outcome.kind);
  }
}

/** A head without the store's own marks. */
export function publicHead({
  month,
  county,
  version,
  state,
  locked,
  disputed,
  submitter,
  receivedAt,
}: StoredHead): object {
  return { month, county, version, state, locked, disputed, submitter, receivedAt };
}
