import { randomUUID } from 'node:crypto';
import type { HttpHandler, InvocationContext } from '@azure/functions';
import { DirectoryUnavailable } from '../auth/entra';
import { StoreUnavailable } from '../storage/submission-store';
import type { Office } from '../usecases/office';
import { problem, type Answer } from './answer';
import type { Endpoint } from './endpoint';
import { respond } from './respond';

/** An endpoint as the function that Azure calls: who asks, a request id, and one calm answer to whatever fails. */
export function handlerOf(endpoint: Endpoint, office: () => Promise<Office>): HttpHandler {
  return async (request, context) => {
    const requestId = randomUUID();
    try {
      const opened = await office();
      const access =
        endpoint.audience === 'anyone'
          ? { role: 'nobody' as const }
          : await opened.identify(request.headers.get('authorization'));
      return respond(await endpoint.answer(request, access, opened), request, requestId);
    } catch (error) {
      return respond(failure(error, requestId, context), request, requestId);
    }
  };
}

/** The log gets the cause and the id, the asker the id and a sentence. */
function failure(error: unknown, requestId: string, context: InvocationContext): Answer {
  const cause = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';
  context.error(JSON.stringify({ requestId, cause }));
  if (error instanceof DirectoryUnavailable) return problem('directoryUnavailable');
  return problem(error instanceof StoreUnavailable ? 'unavailable' : 'serverFault');
}
