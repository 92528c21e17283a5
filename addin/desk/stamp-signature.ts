import { verifyAsync } from '@noble/ed25519';
import { stampText, type SignatureCheck, type Stamp, type StampKey } from '../../shared/submission/stamp';

/** Whether the office has signed a stamp, by the keys that it has published; no server is asked. */
export async function checkSignature(stamp: Stamp, keys: readonly StampKey[]): Promise<SignatureCheck> {
  const { signature } = stamp;
  if (!signature) return 'none';
  if (keys.length === 0) return 'unchecked';
  const held = keys.find(({ key }) => key === signature.key);
  if (!held) return 'unknownKey';
  const signed = new TextEncoder().encode(stampText(stamp));
  const isGood = await verifyAsync(bytesOf(signature.value), signed, bytesOf(held.publicKey)).catch(
    () => false,
  );
  return isGood ? 'good' : 'false';
}

/** Of base64url. */
function bytesOf(written: string): Uint8Array {
  const base64 = written.replace(/-/g, '+').replace(/_/g, '/');
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
