import type { ProblemKind } from './problem';

/** What a handler answers with: a body, a file, or a refusal. */
export type Answer =
  | { kind: 'ok'; status: number; body: unknown; headers: Readonly<Record<string, string>> }
  | { kind: 'file'; body: string | Uint8Array; headers: Readonly<Record<string, string>> }
  | { kind: 'problem'; problem: ProblemKind; more: object };

export function problem(kind: ProblemKind, more: object = {}): Answer {
  return { kind: 'problem', problem: kind, more };
}

export function ok(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Answer {
  return { kind: 'ok', status, body, headers };
}

/** The asker's copy is the newest. */
export function notModified(headers: Readonly<Record<string, string>>): Answer {
  return { kind: 'ok', status: 304, body: undefined, headers };
}

/** A file for the asker to keep; without a name it is shown. */
export function file(
  body: string | Uint8Array,
  mediaType: string,
  name: string | null = null,
): Answer & { kind: 'file' } {
  const headers: Record<string, string> = { 'content-type': mediaType };
  if (name !== null)
    headers['content-disposition'] = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
  return { kind: 'file', body, headers };
}
