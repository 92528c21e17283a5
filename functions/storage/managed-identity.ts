import { z } from 'zod';

/** What Azure's clients take for a credential. */
export interface IdentityCredential {
  getToken(scopes: string | string[]): Promise<AccessToken>;
}

interface AccessToken {
  token: string;
  /** Milliseconds since 1970. */
  expiresOnTimestamp: number;
}

const answerSchema = z.object({ access_token: z.string(), expires_on: z.coerce.number() });

/** Renewed this long before it is over. */
const spareMs = 5 * 60_000;

/**
 * The function app's own identity, by the endpoint that App Service gives to every process: no secret is kept
 * anywhere. @azure/identity does the same and forty things more, in 14 MB.
 */
export function managedIdentity(
  environment: Readonly<Record<string, string | undefined>>,
  now: () => number = Date.now,
): IdentityCredential {
  const endpoint = environment['IDENTITY_ENDPOINT'] ?? '';
  const header = environment['IDENTITY_HEADER'] ?? '';
  if (endpoint === '' || header === '') throw new Error('this process has no managed identity');
  const held = new Map<string, AccessToken>();
  return {
    async getToken(scopes) {
      const resource = ([scopes].flat()[0] ?? '').replace(/\.default$/, '');
      const token = held.get(resource);
      if (token && token.expiresOnTimestamp - spareMs > now()) return token;
      const address = new URL(endpoint);
      address.searchParams.set('api-version', '2019-08-01');
      address.searchParams.set('resource', resource);
      const client = environment['AZURE_CLIENT_ID'];
      if (client) address.searchParams.set('client_id', client);
      const fresh = await askFor(address, header);
      held.set(resource, fresh);
      return fresh;
    },
  };
}

/** A token that `az account get-access-token` gave to an administrator; it is over after about an hour. */
export function givenToken(token: string): IdentityCredential {
  return { getToken: async () => ({ token, expiresOnTimestamp: Date.now() + 3_600_000 }) };
}

async function askFor(address: URL, header: string): Promise<AccessToken> {
  const response = await fetch(address, {
    headers: { 'X-IDENTITY-HEADER': header },
    signal: AbortSignal.timeout(10_000),
  });
  if (!response.ok) throw new Error(`the managed identity answers ${response.status}`);
  const answer = answerSchema.parse(await response.json());
  return { token: answer.access_token, expiresOnTimestamp: answer.expires_on * 1_000 };
}
