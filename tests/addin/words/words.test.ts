import { outboxWords } from '../../../addin/words/outbox-words';
import { words } from '../../../addin/words/words';

/** Every text with its path; functions are called with numbers and names that can be told apart. */
function texts(part: unknown, path = ''): [string, string][] {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part === 'function') return [[path, String(part(...[7, 8, 9].slice(0, part.length)))]];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) => texts(value, `${path}/${name}`));
}

const chinese = texts({ ...words.zhCN, outbox: outboxWords.zhCN });
const english = texts({ ...words.en, outbox: outboxWords.en });

test('both languages say the same things', () => {
  expect(english.map(([path]) => path)).toEqual(chinese.map(([path]) => path));
});

test.each([
  ['Chinese', chinese],
  ['English', english],
])('no %s text is empty or holds a value that was never given', (_, all) => {
  expect(all.filter(([, said]) => said.trim() === '' || /undefined|\[object|NaN/.test(said))).toEqual([]);
});

test('what is passed to a Chinese text is also in the English one', () => {
  const digits = (said: string): string =>
    [...said]
      .filter((character) => '789'.includes(character))
      .sort()
      .join('');
  const differing = chinese.filter(([, said], index) => digits(said) !== digits(english[index]?.[1] ?? ''));
  expect(differing.map(([path]) => path)).toEqual([]);
});

test('English texts hold no Chinese but the name of the language', () => {
  const mixed = english.filter(([, said]) => /[\u4e00-\u9fff]/.test(said));
  expect(mixed.map(([path]) => path)).toEqual(['/language/switchTo']);
});
