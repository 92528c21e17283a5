/** What came of asking a server: an HTTP answer of whatever status, or none. */
export type Outcome =
  | { kind: 'answered'; status: number; body: unknown }
  | { kind: 'offline' }
  | { kind: 'timeout' }
  | { kind: 'stopped' };

export interface Timings {
  /** Of one attempt. */
  timeoutMs: number;
  /** Pauses before the further attempts after a lost connection. */
  retryAfterMs: readonly number[];
}

export const usualTimings: Timings = { timeoutMs: 20_000, retryAfterMs: [600, 2_000] };

/** Asks until there is an answer, at most once more than there are pauses. Never throws, never waits for ever. */
export async function request(
  address: string,
  init: RequestInit,
  timings: Timings,
  signal?: AbortSignal,
): Promise<Outcome> {
  for (const pause of timings.retryAfterMs) {
    const outcome = await attempt(address, init, timings.timeoutMs, signal);
    if (!isPassing(outcome)) return outcome;
    await wait(pause, signal);
  }
  return attempt(address, init, timings.timeoutMs, signal);
}

async function attempt(
  address: string,
  init: RequestInit,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<Outcome> {
  if (signal?.aborted) return { kind: 'stopped' };
  const timeout = new AbortController();
  const stop = (): void => timeout.abort();
  const timer = setTimeout(stop, timeoutMs);
  signal?.addEventListener('abort', stop);
  try {
    const response = await fetch(address, { ...init, signal: timeout.signal });
    return { kind: 'answered', status: response.status, body: await bodyOf(response) };
  } catch {
    if (signal?.aborted) return { kind: 'stopped' };
    return { kind: timeout.signal.aborted ? 'timeout' : 'offline' };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

async function bodyOf(response: Response): Promise<unknown> {
  const written = await response.text();
  try {
    return JSON.parse(written);
  } catch {
    return null;
  }
}

/** Worth another attempt: the connection was lost, or a gateway had no server behind it for a moment. */
function isPassing(outcome: Outcome): boolean {
  return (
    outcome.kind === 'offline' || (outcome.kind === 'answered' && [502, 503, 504].includes(outcome.status))
  );
}

function wait(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener('abort', done);
  });
}
