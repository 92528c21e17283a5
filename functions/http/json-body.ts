import type { HttpRequest } from '@azure/functions';

export type BodyOutcome =
  { kind: 'json'; value: unknown } | { kind: 'tooLarge' } | { kind: 'unsupported' } | { kind: 'malformed' };

export const mostBytes = 8 * 1024 * 1024;
const mostDiscarded = 8 * mostBytes;
const deepest = 12;

/**
 * The JSON of a request, undefined where there is no body, no more of it held than the limit; the refusals in the
 * contract's order.
 */
export async function readJson(request: HttpRequest): Promise<BodyOutcome> {
  const isJson = /^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '');
  const bytes = await readBytes(request);
  if (bytes === null) return { kind: 'tooLarge' };
  if (bytes.byteLength === 0) return { kind: 'json', value: undefined };
  if (!isJson) return { kind: 'unsupported' };
  try {
    const written = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (depthOf(written) > deepest) return { kind: 'malformed' };
    return { kind: 'json', value: JSON.parse(written) };
  } catch {
    return { kind: 'malformed' };
  }
}

/** The whole body, or null when it is over the limit: what lies over it is read, but not kept. */
async function readBytes(request: HttpRequest): Promise<Uint8Array | null> {
  let pieces: Uint8Array[] = [];
  const size = await readThrough(request, (piece, soFar) => {
    if (soFar <= mostBytes) pieces.push(piece);
    else pieces = [];
  });
  return size > mostBytes ? null : Buffer.concat(pieces);
}

/**
 * Reads what nobody has asked for and throws it away. A body left unread stalls the connection that the answer goes
 * out on, and many a caller reads its answer only once it has sent all.
 */
export async function discardBody(request: HttpRequest): Promise<void> {
  if (request.bodyUsed) return;
  // A caller who has left has nothing more to send.
  await readThrough(request, () => undefined).catch(() => undefined);
}

/** The size of a body, read to its end or as far as is bearable. */
async function readThrough(
  { body }: HttpRequest,
  hear: (piece: Uint8Array, soFar: number) => void,
): Promise<number> {
  let size = 0;
  if (!body) return size;
  const reader = body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.byteLength;
    hear(next.value, size);
    if (size > mostDiscarded) break;
  }
  return size;
}

/** How deep brackets nest outside strings, without parsing. */
function depthOf(json: string): number {
  let depth = 0;
  let most = 0;
  let inString = false;
  for (let at = 0; at < json.length; at += 1) {
    const character = json[at];
    if (inString) {
      if (character === '\\') at += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') most = Math.max(most, (depth += 1));
    else if (character === '}' || character === ']') depth -= 1;
  }
  return most;
}
