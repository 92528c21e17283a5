import { startLocalServer, type LocalServer } from '../../support/local-server';
import { audience, signingKey, startKeyDirectory, tenant, token, type KeyDirectory } from './key-directory';

jest.setTimeout(60_000);

const settings = ['ENTRA_ISSUER', 'ENTRA_AUDIENCE', 'ENTRA_TENANT', 'ENTRA_JWKS_URI'] as const;

let directory: KeyDirectory;
let server: LocalServer;
const key = signingKey('k1');

beforeAll(async () => {
  directory = await startKeyDirectory(await key);
  const values = [directory.issuer, audience, tenant, directory.jwksUri];
  settings.forEach((name, index) => (process.env[name] = values[index]));
  server = await startLocalServer('--memory', '--today', '2010-12-31');
});
afterAll(async () => {
  for (const name of settings) delete process.env[name];
  await server.stop();
  await directory.close();
});

const ask = async (path: string, credential: string) => {
  const answer = await fetch(server.api + path, { headers: { authorization: `Bearer ${credential}` } });
  return { status: answer.status, body: await answer.json() };
};

it('a county’s token opens that county, the office’s everything, beside the keys', async () => {
  const county = await token(directory, await key);
  expect(await ask('/session', county)).toMatchObject({
    status: 200,
    body: { role: 'county', county: '431222' },
  });
  expect((await ask('/submissions/2010-12/431222', county)).status).toBe(404);
  expect((await ask('/submissions/2010-12/431223', county)).status).toBe(403);
  expect((await ask('/keys', county)).status).toBe(403);
  const office = await token(directory, await key, { claims: { roles: ['municipal'] } });
  expect((await ask('/keys', office)).status).toBe(200);
  expect((await ask('/session', server.keys?.counties['431222'] ?? '')).status).toBe(200);
});

it('a token that is over opens nothing', async () => {
  const over = await token(directory, await key, { expires: '-5m' });
  expect(await ask('/session', over)).toMatchObject({ status: 401, body: { kind: 'unauthorised' } });
});

it('while the directory is away tokens wait and keys go on opening', async () => {
  const other = await startLocalServer('--memory', '--today', '2010-12-31');
  directory.status = 500;
  const credential = await token(directory, await key);
  const answer = await fetch(`${other.api}/session`, { headers: { authorization: `Bearer ${credential}` } });
  expect({ status: answer.status, ...(await answer.json()) }).toMatchObject({
    status: 503,
    kind: 'directoryUnavailable',
  });
  expect(answer.headers.get('retry-after')).toBe('5');
  const own = { authorization: `Bearer ${other.keys?.municipal}` };
  expect((await fetch(`${other.api}/session`, { headers: own })).status).toBe(200);
  directory.status = 200;
  await other.stop();
});
