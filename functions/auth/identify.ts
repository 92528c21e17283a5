import type { KeyStore } from '../storage/key-store';
import type { Access } from './access';
import { accessOfKey } from './keys';

/** Who stands behind an Authorization header; whatever is missing, malformed, forged or over opens nothing. */
export type Identify = (authorization: string | null) => Promise<Access>;

/** Keys of the office's own and, where they are accepted, tokens of its directory. */
export function identifyBy(
  keys: KeyStore,
  now: () => string,
  ofToken: ((token: string) => Promise<Access>) | null,
): Identify {
  return async (authorization) => {
    const credential = /^Bearer ([\w.~+/-]{20,8000}=*)$/i.exec(authorization ?? '')?.[1];
    if (credential === undefined) return { role: 'nobody' };
    if (credential.startsWith('qs_')) return accessOfKey(credential, keys, now());
    return ofToken ? ofToken(credential) : { role: 'nobody' };
  };
}
