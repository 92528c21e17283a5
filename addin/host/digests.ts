/** MD5 and SHA-1 as old workbooks use them: to find a key, never to keep one safe. */
export function md5(bytes: Uint8Array): Uint8Array {
  const words = padded(bytes, true);
  let [a, b, c, d] = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476];
  for (let block = 0; block < words.length; block += 16) {
    const before = [a, b, c, d] as const;
    for (let step = 0; step < 64; step += 1) {
      const round = step >> 4;
      const [mixed, word] =
        round === 0
          ? [(b & c) | (~b & d), step]
          : round === 1
            ? [(d & b) | (~d & c), (5 * step + 1) % 16]
            : round === 2
              ? [b ^ c ^ d, (3 * step + 5) % 16]
              : [c ^ (b | ~d), (7 * step) % 16];
      const sum = (a + mixed + (md5Sines[step] ?? 0) + (words[block + word] ?? 0)) | 0;
      [a, d, c, b] = [d, c, b, (b + rotated(sum, md5Turns[round]?.[step % 4] ?? 0)) | 0];
    }
    [a, b, c, d] = [(a + before[0]) | 0, (b + before[1]) | 0, (c + before[2]) | 0, (d + before[3]) | 0];
  }
  return bytesOf([a, b, c, d], true);
}

export function sha1(bytes: Uint8Array): Uint8Array {
  const words = padded(bytes, false);
  let [a, b, c, d, e] = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476, 0xc3d2e1f0 | 0];
  for (let block = 0; block < words.length; block += 16) {
    const before = [a, b, c, d, e] as const;
    const spread = words.slice(block, block + 16);
    for (let step = 0; step < 80; step += 1) {
      const at = (back: number): number => spread[step - back] ?? 0;
      if (step >= 16) spread.push(rotated(at(3) ^ at(8) ^ at(14) ^ at(16), 1));
      const [mixed, constant] =
        step < 20
          ? [(b & c) | (~b & d), 0x5a827999]
          : step < 40
            ? [b ^ c ^ d, 0x6ed9eba1]
            : step < 60
              ? [(b & c) | (b & d) | (c & d), 0x8f1bbcdc]
              : [b ^ c ^ d, 0xca62c1d6];
      const sum = (rotated(a, 5) + mixed + e + constant + at(0)) | 0;
      [e, d, c, b, a] = [d, c, rotated(b, 30), a, sum];
    }
    [a, b, c, d, e] = [
      (a + before[0]) | 0,
      (b + before[1]) | 0,
      (c + before[2]) | 0,
      (d + before[3]) | 0,
      (e + before[4]) | 0,
    ];
  }
  return bytesOf([a, b, c, d, e], false);
}

const md5Turns = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
];
const md5Sines = Array.from(
  { length: 64 },
  (_, step) => Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32) | 0,
);

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

function padded(bytes: Uint8Array, isLittle: boolean): number[] {
  const all = new Uint8Array(((bytes.length + 8) >> 6) * 64 + 64);
  all.set(bytes);
  all[bytes.length] = 0x80;
  const view = new DataView(all.buffer);
  view.setUint32(all.length - (isLittle ? 8 : 4), bytes.length * 8, isLittle);
  return Array.from({ length: all.length / 4 }, (_, index) => view.getInt32(index * 4, isLittle));
}

function bytesOf(words: readonly number[], isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(words.length * 4));
  words.forEach((word, index) => view.setInt32(index * 4, word, isLittle));
  return new Uint8Array(view.buffer);
}
