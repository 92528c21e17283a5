import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose';
import type { Access } from './access';

/** Where tokens come from and what they say, all by configuration: Azure China has hosts of its own. */
export interface EntraSettings {
  issuer: string;
  audience: string;
  tenant: string;
  jwksUri: string;
  /** App role of the municipal office. */
  municipalRole: string;
  /** App role of a county, before its code. */
  countyRolePrefix: string;
}

/** The directory's keys cannot be fetched: nobody can be told apart from anybody. */
export class DirectoryUnavailable extends Error {
  constructor(cause: unknown) {
    super('the keys of the directory cannot be fetched', { cause });
  }
}

const settingNames = {
  issuer: 'ENTRA_ISSUER',
  audience: 'ENTRA_AUDIENCE',
  tenant: 'ENTRA_TENANT',
  jwksUri: 'ENTRA_JWKS_URI',
} as const;

/** Null where nothing is set: tokens are then not accepted. Half a configuration is an error, never half a check. */
export function entraSettings(
  environment: Readonly<Record<string, string | undefined>>,
): EntraSettings | null {
  const names = Object.values(settingNames);
  const missing = names.filter((name) => !environment[name]);
  if (missing.length === names.length) return null;
  if (missing.length > 0) throw new Error(`Entra ID is set up in part: ${missing.join(', ')} missing`);
  const read = (name: string): string => environment[name] ?? '';
  return {
    issuer: read(settingNames.issuer),
    audience: read(settingNames.audience),
    tenant: read(settingNames.tenant),
    jwksUri: read(settingNames.jwksUri),
    municipalRole: environment['ENTRA_MUNICIPAL_ROLE'] ?? 'municipal',
    countyRolePrefix: environment['ENTRA_COUNTY_ROLE_PREFIX'] ?? 'county.',
  };
}

/** Checks tokens of Microsoft Entra ID against the directory's published keys. `cooldownMs`: between two fetches. */
export function entraAccess(
  settings: EntraSettings,
  { cooldownMs = 30_000 }: { cooldownMs?: number } = {},
): (token: string) => Promise<Access> {
  const keys = createRemoteJWKSet(new URL(settings.jwksUri), {
    cooldownDuration: cooldownMs,
    timeoutDuration: 5_000,
  });
  const { issuer, audience, tenant } = settings;
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms: ['RS256'],
        clockTolerance: 60,
        requiredClaims: ['exp', 'tid'],
      });
      return payload['tid'] === tenant ? roleOf(payload, settings) : { role: 'nobody' };
    } catch (error) {
      if (isRefusal(error)) return { role: 'nobody' };
      throw new DirectoryUnavailable(error);
    }
  };
}

/** The municipal office, else exactly one county: whoever claims two is taken for neither. */
function roleOf(payload: JWTPayload, { municipalRole, countyRolePrefix }: EntraSettings): Access {
  const roles: unknown = payload['roles'];
  const held = Array.isArray(roles) ? roles.map(String) : [];
  if (held.includes(municipalRole)) return { role: 'municipal' };
  const [county, ...others] = held
    .filter((role) => role.startsWith(countyRolePrefix))
    .map((role) => role.slice(countyRolePrefix.length))
    .filter((code) => /^\d{6}$/.test(code));
  return county !== undefined && others.length === 0 ? { role: 'county', county } : { role: 'nobody' };
}

/** Told apart from what is no fault of the token: the directory not answering, or answering with nonsense. */
function isRefusal(error: unknown): boolean {
  return (
    error instanceof errors.JOSEError &&
    !(error instanceof errors.JWKSTimeout) &&
    !(error instanceof errors.JWKSInvalid) &&
    error.code !== 'ERR_JOSE_GENERIC'
  );
}
