export type KeyRole = 'county' | 'municipal';

const prefix = 'qianshou.key.';
const adoptedPrefix = 'qianshou.demo-key.';

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

  /** Uses a demonstration's key unless the user has a key of their own; it follows when the demonstration changes. */
  adopt(role: KeyRole, demoKey: string): void {
    const held = this.get(role);
    if (held !== null && held !== this.storage.getItem(adoptedPrefix + role)) return;
    this.storage.setItem(adoptedPrefix + role, demoKey);
    this.set(role, demoKey);
  }
}
