import type { CountyCode } from '../../shared/campaign/campaign';

/** What a key opens. */
export type KeyScope = { role: 'county'; county: CountyCode } | { role: 'municipal' };

export interface KeyRecord {
  /** SHA-256 of the key, hex: the key itself is kept nowhere. */
  hash: string;
  scope: KeyScope;
  createdAt: string;
}

export interface KeyStore {
  find(hash: string): Promise<KeyRecord | null>;
  list(): Promise<readonly KeyRecord[]>;
  add(record: KeyRecord): Promise<void>;
  remove(hash: string): Promise<void>;
}
