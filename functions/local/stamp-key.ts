import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A key to sign stamps with on this machine: kept beside the data, or made anew where nothing is kept. */
export function localStampKey(folder: string | null): string {
  const file = folder === null ? null : path.join(folder, 'stamp-key.txt');
  if (file !== null && existsSync(file)) return readFileSync(file, 'utf8');
  const { privateKey } = generateKeyPairSync('ed25519');
  const written = privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
  if (file !== null) writeFileSync(file, written, { mode: 0o600 });
  return written;
}
