import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers browsers' questions before the function is reached, exactly for the origins given. */
export function answersPreflight(
  request: IncomingMessage,
  response: ServerResponse,
  origins: readonly string[],
): boolean {
  const { origin } = request.headers;
  response.setHeader('Vary', 'Origin');
  if (origin !== undefined && origins.includes(origin)) {
    response.setHeader('Access-Control-Allow-Origin', origin);
    response.setHeader('Access-Control-Expose-Headers', 'ETag, X-Request-Id, Retry-After');
  }
  if (request.method !== 'OPTIONS') return false;
  if (origin !== undefined && origins.includes(origin)) {
    response.setHeader('Access-Control-Allow-Methods', 'GET, POST, PUT, DELETE');
    response.setHeader(
      'Access-Control-Allow-Headers',
      'Authorization, Content-Type, Accept-Language, If-None-Match',
    );
    response.setHeader('Access-Control-Max-Age', '600');
  }
  response.writeHead(204).end();
  return true;
}
