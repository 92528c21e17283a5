import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';

/** Signs what the office has checked; whoever has the public key can tell. */
export interface StampSigner {
  /** The key's name: the beginning of the SHA-256 of the public key. */
  key: string;
  /** Ed25519, the 32 bytes in base64url. */
  publicKey: string;
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
    key: createHash('sha256').update(Buffer.from(x, 'base64url')).digest('hex').slice(0, 16),
    publicKey: x,
    sign: (text) => sign(null, Buffer.from(text), privateKey).toString('base64url'),
  };
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
