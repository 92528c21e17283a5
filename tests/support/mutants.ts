import { unzipSync, zipSync } from 'fflate';

/** The same numbers for the same seed, 0 ≤ n < 1. */
export function randomOf(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;

function below(random: Random, end: number): number {
  return Math.floor(random() * end);
}

function oneOf<T>(random: Random, items: readonly T[]): T {
  const item = items[below(random, items.length)];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
}

const odd = [
  '',
  '0',
  '-1',
  '1e9',
  '65536',
  '1048576',
  '16384',
  'NaN',
  '甲',
  '&',
  '<',
  '_x0000_',
  '\u0000',
  'XFD1048576',
];

/** One edit of a text: a piece gone, doubled, moved, or a value put in place of another. */
function editedText(text: string, random: Random): string {
  const at = below(random, text.length + 1);
  const to = Math.min(text.length, at + 1 + below(random, 60));
  switch (below(random, 7)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + text.slice(to);
    case 2:
      return text.slice(0, to) + text.slice(at, to) + text.slice(to);
    case 3:
      return text.slice(0, at) + oneOf(random, odd) + text.slice(at);
    default: {
      // Most of all a value: of an attribute, or between two tags.
      const values = [...text.matchAll(/(?<==")[^"]*(?=")|(?<=>)[^<]+(?=<)/g)];
      if (values.length === 0) return text;
      const value = oneOf(random, values);
      const other = random() < 0.5 ? oneOf(random, odd) : oneOf(random, values)[0];
      return text.slice(0, value.index) + other + text.slice(value.index + value[0].length);
    }
  }
}

function editedBytes(bytes: Uint8Array, random: Random): Uint8Array<ArrayBuffer> {
  const at = below(random, bytes.length);
  const edited = Uint8Array.from(random() < 0.1 ? bytes.subarray(0, at) : bytes);
  for (let count = 1 + below(random, 4); count > 0 && edited.length > 0; count -= 1) {
    const place =
      random() < 0.5 ? below(random, Math.min(edited.length, 2_048)) : below(random, edited.length);
    edited[place] = random() < 0.5 ? below(random, 256) : oneOf(random, [0, 1, 127, 128, 255]);
  }
  return edited;
}

/** A file with one thing wrong: bytes of it, or something inside one of its parts. */
export function mutantOf(file: Uint8Array, seed: number): Uint8Array {
  const random = randomOf(seed);
  const isPackage = file[0] === 0x50;
  if (!isPackage || random() < 0.15) return editedBytes(file, random);
  const parts = unzipSync(file);
  const name = oneOf(
    random,
    Object.keys(parts).filter((each) => !each.endsWith('/')),
  );
  const content = parts[name] ?? new Uint8Array();
  const kind = random();
  if (kind < 0.06) delete parts[name];
  else if (kind < 0.1) {
    parts[oneOf(random, [`/${name}`, name.toUpperCase(), name.replaceAll('/', '\\')])] = content;
    delete parts[name];
  } else if (/\.(?:xml|rels)$/.test(name)) {
    let text = new TextDecoder().decode(content);
    for (let count = 1 + below(random, 2); count > 0; count -= 1) text = editedText(text, random);
    parts[name] = new TextEncoder().encode(text);
  } else parts[name] = editedBytes(content, random);
  return zipSync(parts, { level: 1 });
}
