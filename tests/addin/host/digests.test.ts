import { createHash } from 'node:crypto';
import { md5, sha1 } from '../../../addin/host/digests';
import { Rc4 } from '../../../addin/host/rc4';

const lengths = [0, 1, 5, 16, 55, 56, 63, 64, 65, 119, 120, 336, 1000];

test.each(lengths)('MD5 and SHA-1 of %d bytes', (length) => {
  const bytes = Uint8Array.from({ length }, (_, index) => (index * 37 + length) % 256);
  expect(Buffer.from(md5(bytes))).toEqual(createHash('md5').update(bytes).digest());
  expect(Buffer.from(sha1(bytes))).toEqual(createHash('sha1').update(bytes).digest());
});

test.each([
  ['Key', 'Plaintext', 'bbf316e8d940af0ad3'],
  ['Wiki', 'pedia', '1021bf0420'],
])('RC4 with the key %s', (key, plain, encrypted) => {
  expect(Buffer.from(new Rc4(Buffer.from(key)).apply(Buffer.from(plain))).toString('hex')).toBe(encrypted);
});
