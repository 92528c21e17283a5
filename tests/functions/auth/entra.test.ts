import { exportSPKI, SignJWT, UnsecuredJWT } from 'jose';
import type { Access } from '../../../functions/auth/access';
import { DirectoryUnavailable, entraAccess, entraSettings } from '../../../functions/auth/entra';
import {
  audience,
  signingKey,
  startKeyDirectory,
  tenant,
  token,
  type KeyDirectory,
  type SigningKey,
  type TokenChanges,
} from './key-directory';

const nobody: Access = { role: 'nobody' };
const county: Access = { role: 'county', county: '431222' };

let key: SigningKey;
let directory: KeyDirectory;
beforeEach(async () => {
  key = await signingKey('k1');
  directory = await startKeyDirectory(key);
});
afterEach(() => directory.close());

const environment = () => ({
  ENTRA_ISSUER: directory.issuer,
  ENTRA_AUDIENCE: audience,
  ENTRA_TENANT: tenant,
  ENTRA_JWKS_URI: directory.jwksUri,
});

function verifier(changes: Record<string, string> = {}): (token: string) => Promise<Access> {
  const settings = entraSettings({ ...environment(), ...changes });
  if (!settings) throw new Error('not configured');
  return entraAccess(settings, { cooldownMs: 0 });
}

const withRoles = (...roles: unknown[]): TokenChanges => ({ claims: { roles } });

describe('a token of the directory', () => {
  it.each<[string, TokenChanges, Access]>([
    ['of a county', {}, county],
    ['of the office', withRoles('municipal'), { role: 'municipal' }],
    ['of the office with a county', withRoles('county.431222', 'municipal'), { role: 'municipal' }],
    ['with other roles beside', withRoles('reader', 'county.431222'), county],
    ['that was over a few seconds ago', { expires: '-5s' }, county],
  ])('%s opens', async (_, changes, access) =>
    expect(await verifier()(await token(directory, key, changes))).toEqual(access),
  );

  it.each<[string, TokenChanges]>([
    ['expired', { expires: '-5m' }],
    ['not valid yet', { notBefore: '5m' }],
    ['for another audience', { audience: 'api://other' }],
    ['of another issuer', { issuer: 'https://login.example/other/v2.0' }],
    ['of another tenant', { claims: { tid: '22222222-2222-4222-8222-222222222222' } }],
    ['of no tenant', { claims: { tid: undefined } }],
    ['without roles', { claims: { roles: undefined } }],
    ['with a role of another kind', withRoles('reader')],
    ['with two counties', withRoles('county.431222', 'county.431223')],
    ['with a county that is none', withRoles('county.4312')],
    ['with roles that are no list', { claims: { roles: 'municipal' } }],
  ])('%s opens nothing', async (_, changes) =>
    expect(await verifier()(await token(directory, key, changes))).toEqual(nobody),
  );
});

describe('a forgery', () => {
  it('signed with another key of the same name opens nothing', async () => {
    const forged = await signingKey(key.kid);
    expect(await verifier()(await token(directory, forged, withRoles('municipal')))).toEqual(nobody);
  });
  it('without a signature opens nothing', async () => {
    const claims = { tid: tenant, roles: ['municipal'] };
    const unsigned = new UnsecuredJWT(claims)
      .setIssuer(directory.issuer)
      .setAudience(audience)
      .setExpirationTime('1h')
      .encode();
    expect(await verifier()(unsigned)).toEqual(nobody);
  });
  it('signed with the public key as a shared secret opens nothing', async () => {
    const secret = new TextEncoder().encode(await exportSPKI(key.publicKey));
    const forged = await new SignJWT({ tid: tenant, roles: ['municipal'] })
      .setProtectedHeader({ alg: 'HS256', kid: key.kid })
      .setIssuer(directory.issuer)
      .setAudience(audience)
      .setExpirationTime('1h')
      .sign(secret);
    expect(await verifier()(forged)).toEqual(nobody);
  });
  it('changed after it was signed opens nothing', async () => {
    const [header, , signature] = (await token(directory, key)).split('.');
    const [, other] = (await token(directory, key, withRoles('municipal'))).split('.');
    expect(await verifier()([header, other, signature].join('.'))).toEqual(nobody);
  });
  it.each(['x.y.z', 'eyJhbGciOiJSUzI1NiJ9.e30.', 'no token at all'])('%s opens nothing', async (written) =>
    expect(await verifier()(written)).toEqual(nobody),
  );
});

describe('the directory', () => {
  it('may change its keys: the new ones are fetched, the old ones end', async () => {
    const verify = verifier();
    const old = await token(directory, key);
    expect(await verify(old)).toEqual(county);
    const fresh = await signingKey('k2');
    directory.keys = [fresh];
    expect(await verify(await token(directory, fresh))).toEqual(county);
    expect(await verify(old)).toEqual(nobody);
  });
  it('that does not answer is an outage and no refusal', async () => {
    directory.status = 500;
    const sent = await token(directory, key);
    await expect(verifier()(sent)).rejects.toThrow(DirectoryUnavailable);
    await directory.close();
    await expect(verifier()(sent)).rejects.toThrow(DirectoryUnavailable);
  });
  it('is not asked where nothing is configured, and never by halves', () => {
    expect(entraSettings({})).toBeNull();
    expect(() => entraSettings({ ENTRA_ISSUER: directory.issuer })).toThrow(/ENTRA_AUDIENCE/);
  });
  it('names its roles by configuration', async () => {
    const verify = verifier({ ENTRA_MUNICIPAL_ROLE: 'Office', ENTRA_COUNTY_ROLE_PREFIX: 'County-' });
    expect(await verify(await token(directory, key, withRoles('Office')))).toEqual({ role: 'municipal' });
    expect(await verify(await token(directory, key, withRoles('County-431222')))).toEqual(county);
    expect(await verify(await token(directory, key, withRoles('municipal', 'county.431222')))).toEqual(
      nobody,
    );
  });
});
