import { randomUUID } from 'node:crypto';
import type { HttpHandler, HttpRequest, HttpResponseInit } from '@azure/functions';
import type { Access } from '../auth/access';
import { DirectoryUnavailable } from '../auth/entra';
import { countingRoundTrips } from '../storage/round-trips';
import { StoreUnavailable } from '../storage/submission-store';
import type { Office } from '../usecases/office';
import { problem, type Answer } from './answer';
import type { Endpoint } from './endpoint';
import { discardBody } from './json-body';
import { respond } from './respond';

/**
 * An endpoint as the function that Azure calls: who asks, a request id, one calm answer to whatever fails, and one
 * line of log that names no person.
 */
export function handlerOf(endpoint: Endpoint, office: () => Promise<Office>): HttpHandler {
  return async (request, context) => {
    const requestId = randomUUID();
    const started = performance.now();
    const { result, count } = await countingRoundTrips(() => answerOf(endpoint, office, request));
    await discardBody(request);
    const response = respond(result.answer, request, requestId);
    const line: RequestLine = {
      requestId,
      endpoint: endpoint.name,
      role: result.access.role,
      county: result.access.role === 'county' ? result.access.county : null,
      status: response.status,
      ms: Math.round(performance.now() - started),
      roundTrips: count,
    };
    if (result.cause === null) context.log(JSON.stringify(line));
    else context.error(JSON.stringify({ ...line, cause: result.cause }));
    return response;
  };
}

/** What is logged of every request. */
export interface RequestLine {
  requestId: string;
  endpoint: string;
  role: Access['role'];
  county: string | null;
  status: HttpResponseInit['status'];
  ms: number;
  /** Requests to the store. */
  roundTrips: number;
}

interface Handled {
  answer: Answer;
  access: Access;
  /** Why there is no proper answer. */
  cause: string | null;
}

async function answerOf(
  endpoint: Endpoint,
  office: () => Promise<Office>,
  request: HttpRequest,
): Promise<Handled> {
  let access: Access = { role: 'nobody' };
  try {
    const opened = await office();
    if (endpoint.audience !== 'anyone') access = await opened.identify(request.headers.get('authorization'));
    return { answer: await endpoint.answer(request, access, opened), access, cause: null };
  } catch (error) {
    return { answer: failure(error), access, cause: causeOf(error) };
  }
}

/** The log gets the cause and the id, the asker the id and a sentence. */
function failure(error: unknown): Answer {
  if (error instanceof DirectoryUnavailable) return problem('directoryUnavailable');
  return problem(error instanceof StoreUnavailable ? 'unavailable' : 'serverFault');
}

function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const deeper = error.cause instanceof Error ? ` ← ${causeOf(error.cause)}` : '';
  return `${error.name}: ${error.message}${deeper}`;
}
