import type { HttpRequest } from '@azure/functions';

/** Whether the asker's copy is that of the tag; whatever packs answers on the way makes a tag weak (RFC 9110 §13.1.2). */
export function hasNewest(request: HttpRequest, etag: string): boolean {
  const held = (request.headers.get('if-none-match') ?? '').split(',').map((tag) => tag.trim());
  return held.some((tag) => tag === '*' || tag.replace(/^W\//, '') === etag);
}
