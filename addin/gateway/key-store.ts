export type KeyRole = 'county' | 'municipal';

const prefix = 'qianshou.key.';

/** The user's keys, kept in this browser's storage for this origin and nowhere else. */
export class KeyStore {
  constructor(private readonly storage: Storage) {}

  get(role: KeyRole): string | null {
    return this.storage.getItem(prefix + role);
  }

  set(role: KeyRole, key: string | null): void {
    if (key === null) this.storage.removeItem(prefix + role);
    else this.storage.setItem(prefix + role, key);
  }
}
