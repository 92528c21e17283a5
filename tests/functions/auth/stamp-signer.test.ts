import { generateKeyPairSync } from 'node:crypto';
import { verifyAsync } from '@noble/ed25519';
import { stampSigner, verifyingKeys } from '../../../functions/auth/stamp-signer';

const written = (type: 'ed25519' | 'x25519'): string => {
  const { privateKey } = type === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('x25519');
  return privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
};

test('what it signs is verified by its public key, and by no other', async () => {
  const STAMP_KEY = written('ed25519');
  const signer = stampSigner({ STAMP_KEY });
  const other = stampSigner({ STAMP_KEY: written('ed25519') });
  if (!signer || !other) throw new Error('no signer');
  const text = '{"county":"431222"}';
  const bytes = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64url'));
  const isBy = ({ publicKey }: typeof signer, said: string): Promise<boolean> =>
    verifyAsync(bytes(signer.sign(text)), new TextEncoder().encode(said), bytes(publicKey));
  expect(await isBy(signer, text)).toBe(true);
  expect(await isBy(signer, `${text} `)).toBe(false);
  expect(await isBy(other, text)).toBe(false);
  expect(stampSigner({ STAMP_KEY })?.key).toBe(signer.key);
});

test('after another key was set, the former one still verifies what it signed', () => {
  const [former, signer] = [written('ed25519'), written('ed25519')].map((STAMP_KEY) =>
    stampSigner({ STAMP_KEY }),
  );
  if (!former || !signer) throw new Error('no signer');
  const ofFormer = { key: former.key, publicKey: former.publicKey };
  const own = { key: signer.key, publicKey: signer.publicKey };
  expect(verifyingKeys(signer, {})).toEqual([own]);
  const settings = { STAMP_KEYS_FORMER: ` ${former.publicKey} , ${signer.publicKey},` };
  expect(verifyingKeys(signer, settings)).toEqual([own, ofFormer]);
  expect(verifyingKeys(null, { STAMP_KEYS_FORMER: former.publicKey })).toEqual([ofFormer]);
  expect(() => verifyingKeys(signer, { STAMP_KEYS_FORMER: 'abc' })).toThrow('STAMP_KEYS_FORMER');
});

test('without a key nothing is signed; what is no such key is a fault of the settings', () => {
  expect(stampSigner({})).toBeNull();
  expect(stampSigner({ STAMP_KEY: ' ' })).toBeNull();
  for (const STAMP_KEY of ['abc', written('x25519')])
    expect(() => stampSigner({ STAMP_KEY })).toThrow('STAMP_KEY is no Ed25519 private key');
});
