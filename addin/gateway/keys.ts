import { z } from 'zod';
import { issuedKeySchema, keyListSchema, type KeyTerms, type ListedKey } from '../../shared/municipal/keys';
import type { CallAnswer, MunicipalServer } from './municipal-server';

/** The list of keys, and which of them this page uses (null where the browser cannot tell). */
export interface KeyRing {
  keys: readonly ListedKey[];
  own: string | null;
}

export async function readKeys(server: MunicipalServer, signal?: AbortSignal): Promise<CallAnswer<KeyRing>> {
  const [answer, own] = await Promise.all([
    server.call({ path: '/keys', answer: keyListSchema, signal }),
    server.ownKeyId(),
  ]);
  return answer.kind === 'done' ? { kind: 'done', value: { keys: answer.value.keys, own } } : answer;
}

/** The secret is in this answer and nowhere else. */
export function issueKey(
  server: MunicipalServer,
  terms: KeyTerms,
): Promise<CallAnswer<z.infer<typeof issuedKeySchema>>> {
  return server.call({ method: 'POST', path: '/keys', body: terms, answer: issuedKeySchema });
}

export function revokeKey(server: MunicipalServer, id: string): Promise<CallAnswer<null>> {
  return server.call({ method: 'DELETE', path: `/keys/${id}`, answer: z.null() });
}
