import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { KeyRecord, KeyScope, KeyStore } from '../storage/key-store';
import type { Access } from './access';

export interface KeyTerms {
  scope: KeyScope;
  /** What the office calls it. */
  label: string;
  createdAt: string;
  /** Null: until it is revoked. */
  expiresAt: string | null;
}

/** 256 random bits, with a prefix that names their use. */
export function newKey(terms: KeyTerms): { secret: string; record: KeyRecord } {
  const secret = `qs_${terms.scope.role}_${randomBytes(32).toString('base64url')}`;
  return { secret, record: { hash: hashOf(secret), ...terms } };
}

/** What a key opens now; one that is unknown, revoked or over opens nothing. */
export async function accessOfKey(secret: string, keys: KeyStore, now: string): Promise<Access> {
  const hash = hashOf(secret);
  const record = await keys.find(hash);
  return record && areEqual(record.hash, hash) && isInForce(record, now) ? record.scope : { role: 'nobody' };
}

export function isInForce({ expiresAt }: Pick<KeyRecord, 'expiresAt'>, now: string): boolean {
  return expiresAt === null || now < expiresAt;
}

/** Names a key without telling it: the beginning of its hash. */
export function keyId({ hash }: Pick<KeyRecord, 'hash'>): string {
  return hash.slice(0, 16);
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

function areEqual(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
