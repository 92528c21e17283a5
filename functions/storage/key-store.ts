import type { CountyCode } from '../../shared/campaign/campaign';

/** What a key opens. */
export type KeyScope = { role: 'county'; county: CountyCode } | { role: 'municipal' };

export interface KeyRecord {
  /** SHA-256 of the key, hex: the key itself is kept nowhere. */
  hash: string;
  scope: KeyScope;
  /** What the office calls it; empty where it has no name. */
  label: string;
  createdAt: string;
  /** UTC, ISO 8601; null: until it is revoked. */
  expiresAt: string | null;
}

export interface KeyStore {
  find(hash: string): Promise<KeyRecord | null>;
  list(): Promise<readonly KeyRecord[]>;
  add(record: KeyRecord): Promise<void>;
  remove(hash: string): Promise<void>;
}
