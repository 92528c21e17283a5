import type { HttpRequest, HttpResponseInit } from '@azure/functions';
import type { Answer } from './answer';
import { languageOf, problemBody, problems, type ProblemKind } from './problem';

const hints: Partial<Record<ProblemKind, Record<string, string>>> = {
  unauthorised: { 'www-authenticate': 'Bearer' },
  unavailable: { 'retry-after': '5' },
  directoryUnavailable: { 'retry-after': '5' },
};

/** An answer as it goes out, with its request id; a refusal in the asker's language. */
export function respond(answer: Answer, request: HttpRequest, requestId: string): HttpResponseInit {
  const common = {
    'x-request-id': requestId,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  };
  switch (answer.kind) {
    case 'ok':
      return { status: answer.status, jsonBody: answer.body, headers: { ...common, ...answer.headers } };
    case 'file':
      return { status: 200, body: answer.body, headers: { ...common, ...answer.headers } };
    case 'problem': {
      const language = languageOf(request.headers.get('accept-language'));
      const body = problemBody(answer.problem, language, { requestId, ...answer.more });
      const headers = { 'content-type': 'application/problem+json; charset=utf-8' };
      return {
        status: problems[answer.problem].status,
        body: JSON.stringify(body),
        headers: { ...common, ...hints[answer.problem], ...headers },
      };
    }
  }
}
