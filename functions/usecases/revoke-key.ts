import { isInForce, keyId } from '../auth/keys';
import type { KeyOffice } from './issue-keys';

export type RevokeOutcome = { kind: 'revoked' } | { kind: 'unknown' } | { kind: 'lastMunicipal' };

/** Revokes a key at once; the last one that opens the municipal office stays, or nobody could issue another. */
export async function revokeKey(id: string, { keys, now }: KeyOffice): Promise<RevokeOutcome> {
  const all = await keys.list();
  const record = all.find((each) => keyId(each) === id);
  if (!record) return { kind: 'unknown' };
  const lasting = all.filter((each) => each.scope.role === 'municipal' && isInForce(each, now()));
  if (lasting.length === 1 && lasting[0] === record) return { kind: 'lastMunicipal' };
  await keys.remove(record.hash);
  return { kind: 'revoked' };
}
