import { KeyStore } from '../../../addin/gateway/key-store';

class MemoryStorage implements Storage {
  private readonly items = new Map<string, string>();
  get length(): number {
    return this.items.size;
  }
  clear = (): void => this.items.clear();
  getItem = (key: string): string | null => this.items.get(key) ?? null;
  key = (index: number): string | null => [...this.items.keys()][index] ?? null;
  removeItem = (key: string): void => void this.items.delete(key);
  setItem = (key: string, value: string): void => void this.items.set(key, value);
}

const keys = (): KeyStore => new KeyStore(new MemoryStorage());

test('each role has a key of its own', () => {
  const store = keys();
  store.set('county', 'a');
  store.set('municipal', 'b');
  store.set('county', null);
  expect([store.get('county'), store.get('municipal')]).toEqual([null, 'b']);
});

test('a demonstration’s key is used where there is none, and follows the next demonstration', () => {
  const store = keys();
  store.adopt('county', 'demo 1');
  expect(store.get('county')).toBe('demo 1');
  store.adopt('county', 'demo 2');
  expect(store.get('county')).toBe('demo 2');
});

test('the user’s own key is never replaced', () => {
  const store = keys();
  store.adopt('county', 'demo 1');
  store.set('county', 'own');
  store.adopt('county', 'demo 2');
  expect(store.get('county')).toBe('own');
});
