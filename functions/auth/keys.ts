import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { KeyRecord, KeyScope, KeyStore } from '../storage/key-store';
import type { Access } from './access';

export type { Access };

/** 256 random bits, with a prefix that names their use. */
export function newKey(scope: KeyScope, createdAt: string): { secret: string; record: KeyRecord } {
  const secret = `qs_${scope.role}_${randomBytes(32).toString('base64url')}`;
  return { secret, record: { hash: hashOf(secret), scope, createdAt } };
}

/** What a bearer key opens; a missing, malformed or unknown key opens nothing. */
export async function accessOf(authorization: string | null, keys: KeyStore): Promise<Access> {
  const secret = /^Bearer ([\w-]{20,200})$/.exec(authorization ?? '')?.[1];
  if (secret === undefined) return { role: 'nobody' };
  const hash = hashOf(secret);
  const record = await keys.find(hash);
  return record && areEqual(record.hash, hash) ? record.scope : { role: 'nobody' };
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

function areEqual(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
