import { randomUUID } from 'node:crypto';
import type { HttpHandler, HttpRequest, HttpResponseInit, InvocationContext } from '@azure/functions';
import { accessOf, type Access } from '../auth/keys';
import { StoreUnavailable } from '../storage/submission-store';
import type { Office } from '../usecases/office';
import { languageOf, problemBody, problems, type ProblemKind } from './problem';

/** What a handler answers with: a body, a refusal, or a text of its own type. */
export type Answer =
  | { kind: 'ok'; status?: number; body: unknown; headers?: Record<string, string> }
  | { kind: 'text'; body: string; headers: Record<string, string> }
  | { kind: 'problem'; problem: ProblemKind; more?: object };

export interface Asking {
  request: HttpRequest;
  access: Access;
  office: Office;
}

export const problem = (kind: ProblemKind, more: object = {}): Answer => ({
  kind: 'problem',
  problem: kind,
  more,
});
export const ok = (body: unknown, status = 200, headers: Record<string, string> = {}): Answer => ({
  kind: 'ok',
  status,
  body,
  headers,
});

/** Who an endpoint is for. */
export type Audience = 'anyone' | 'both' | 'municipal';

/** Wraps a handler: who asks, what language, request id, and one calm answer to whatever fails. */
export function endpoint(
  audience: Audience,
  office: () => Promise<Office>,
  handle: (asking: Asking) => Promise<Answer> | Answer,
): HttpHandler {
  return async (request, context) => {
    const requestId = randomUUID();
    try {
      const opened = await office();
      const access =
        audience === 'anyone'
          ? { role: 'nobody' as const }
          : await accessOf(request.headers.get('authorization'), opened.keys);
      return respond(await admit(audience, { request, access, office: opened }, handle), request, requestId);
    } catch (error) {
      return respond(failure(error, requestId, context), request, requestId);
    }
  };
}

async function admit(
  audience: Audience,
  asking: Asking,
  handle: (asking: Asking) => Promise<Answer> | Answer,
): Promise<Answer> {
  const { role } = asking.access;
  if (audience !== 'anyone' && role === 'nobody') return problem('unauthorised');
  if (audience === 'municipal' && role !== 'municipal') return problem('forbidden');
  return handle(asking);
}

/** The log gets the cause and the id, the asker the id and a sentence. */
function failure(error: unknown, requestId: string, context: InvocationContext): Answer {
  const cause = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';
  context.error(JSON.stringify({ requestId, cause }));
  return problem(error instanceof StoreUnavailable ? 'unavailable' : 'serverFault');
}

const hints: Partial<Record<ProblemKind, Record<string, string>>> = {
  unauthorised: { 'www-authenticate': 'Bearer' },
  unavailable: { 'retry-after': '5' },
};

function respond(answer: Answer, request: HttpRequest, requestId: string): HttpResponseInit {
  const common = {
    'x-request-id': requestId,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  };
  if (answer.kind === 'ok') {
    return { status: answer.status ?? 200, jsonBody: answer.body, headers: { ...common, ...answer.headers } };
  }
  if (answer.kind === 'text')
    return { status: 200, body: answer.body, headers: { ...common, ...answer.headers } };
  const { status } = problems[answer.problem];
  const body = problemBody(answer.problem, languageOf(request.headers.get('accept-language')), {
    requestId,
    ...answer.more,
  });
  return {
    status,
    body: JSON.stringify(body),
    headers: {
      ...common,
      ...hints[answer.problem],
      'content-type': 'application/problem+json; charset=utf-8',
    },
  };
}
