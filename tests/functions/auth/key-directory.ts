import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';

export type SigningKey = Awaited<ReturnType<typeof signingKey>>;

export async function signingKey(kid: string) {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  return { kid, privateKey, publicKey };
}

/** A directory that publishes its keys as Entra ID does. */
export interface KeyDirectory {
  issuer: string;
  jwksUri: string;
  /** What is published now. */
  keys: SigningKey[];
  /** What the keys are asked for with; 200 while all is well. */
  status: number;
  close(): Promise<void>;
}

export const tenant = '11111111-1111-4111-8111-111111111111';
export const audience = 'api://qianshou';

export async function startKeyDirectory(...keys: SigningKey[]): Promise<KeyDirectory> {
  const server = createServer((_, response) => {
    void Promise.all(directory.keys.map(published)).then((list) => {
      response.writeHead(directory.status, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ keys: list }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/${tenant}`;
  const directory: KeyDirectory = {
    issuer: `${address}/v2.0`,
    jwksUri: `${address}/discovery/v2.0/keys`,
    keys,
    status: 200,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return directory;
}

async function published({ kid, publicKey }: SigningKey): Promise<object> {
  return { ...(await exportJWK(publicKey)), kid, use: 'sig', alg: 'RS256' };
}

export interface TokenChanges {
  issuer?: string;
  audience?: string;
  notBefore?: string;
  expires?: string;
  claims?: JWTPayload;
}

/** A token as Entra ID issues it to a county's officer, but for the changes. */
export function token(
  directory: Pick<KeyDirectory, 'issuer'>,
  { kid, privateKey }: SigningKey,
  changes: TokenChanges = {},
): Promise<string> {
  return new SignJWT({ tid: tenant, oid: 'officer', ver: '2.0', roles: ['county.431222'], ...changes.claims })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid })
    .setIssuer(changes.issuer ?? directory.issuer)
    .setAudience(changes.audience ?? audience)
    .setIssuedAt()
    .setNotBefore(changes.notBefore ?? '-1s')
    .setExpirationTime(changes.expires ?? '1h')
    .sign(privateKey);
}
