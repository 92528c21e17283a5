import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';

/** What stamps are verified by. */
export interface VerifyingKey {
  /** The key's name: the beginning of the SHA-256 of the public key. */
  key: string;
  /** Ed25519, the 32 bytes in base64url. */
  publicKey: string;
}

/** Signs what the office has checked; whoever has the public key can tell. */
export interface StampSigner extends VerifyingKey {
  /** Ed25519 over the UTF-8 of a text, in base64url. */
  sign(text: string): string;
}

/**
 * The signer of STAMP_KEY: an Ed25519 private key, PKCS #8 DER in base64 (`openssl genpkey -algorithm ed25519
 * -outform DER | base64`). Null where none is set: stamps are then unsigned. Throws where it is no such key.
 */
export function stampSigner({
  STAMP_KEY: written,
}: Readonly<Record<string, string | undefined>>): StampSigner | null {
  if (written === undefined || written.trim() === '') return null;
  const privateKey = privateKeyOf(written);
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
  return {
    ...verifyingKey(x),
    sign: (text) => sign(null, Buffer.from(text), privateKey).toString('base64url'),
  };
}

/**
 * What stamps are verified by: the signer's own key first, then those of STAMP_KEYS_FORMER, the public keys (as
 * GET /campaign tells them, commas between) that signed before STAMP_KEY was changed. Throws where one is no such key.
 */
export function verifyingKeys(
  signer: StampSigner | null,
  { STAMP_KEYS_FORMER: former = '' }: Readonly<Record<string, string | undefined>>,
): readonly VerifyingKey[] {
  const listed = former.split(',').map((written) => written.trim());
  const keys = listed.filter((written) => written !== '');
  if (keys.some((written) => !/^[\w-]{43}$/.test(written)))
    throw new Error('STAMP_KEYS_FORMER holds what is no Ed25519 public key (32 bytes in base64url)');
  const own = signer ? [{ key: signer.key, publicKey: signer.publicKey }] : [];
  return [...own, ...keys.filter((written) => written !== signer?.publicKey).map(verifyingKey)];
}

function verifyingKey(publicKey: string): VerifyingKey {
  const digest = createHash('sha256').update(Buffer.from(publicKey, 'base64url')).digest('hex');
  return { key: digest.slice(0, 16), publicKey };
}

function privateKeyOf(written: string): ReturnType<typeof createPrivateKey> {
  try {
    const key = createPrivateKey({ key: Buffer.from(written, 'base64'), format: 'der', type: 'pkcs8' });
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // Said below.
  }
  throw new Error('STAMP_KEY is no Ed25519 private key (PKCS #8 DER in base64)');
}
