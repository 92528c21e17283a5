import { HeadMemory } from '../../../addin/gateway/head-memory';

function storageOf(): Pick<Storage, 'getItem' | 'setItem'> {
  const held = new Map<string, string>();
  return { getItem: (key) => held.get(key) ?? null, setItem: (key, value) => void held.set(key, value) };
}

test('the version that was told last is remembered for each county and month', () => {
  const storage = storageOf();
  new HeadMemory(storage).keep('431222', '2010-12', 2);
  const memory = new HeadMemory(storage);
  expect(memory.recall('431222', '2010-12')).toBe(2);
  expect(memory.recall('431222', '2010-11')).toBe(0);
  expect(memory.recall('431223', '2010-12')).toBe(0);
});

test.each(['', 'x', '-1', '1.5'])('a memory of “%s” is none', (kept) => {
  const memory = new HeadMemory({ getItem: () => kept, setItem: () => undefined });
  expect(memory.recall('431222', '2010-12')).toBe(0);
});

test('a storage that is full ends nothing', () => {
  const full = (): never => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  new HeadMemory({ getItem: () => null, setItem: full }).keep('431222', '2010-12', 1);
});
