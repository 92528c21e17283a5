import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tablesSettings } from '../../../functions/storage/azure-tables';
import { managedIdentity } from '../../../functions/storage/managed-identity';

const scope = 'https://storage.azure.com/.default';

let server: Server;
let asked: IncomingMessage[];
let status: number;
let environment: Record<string, string>;
/** When the tokens that are given are over, in seconds. */
let expires: number;

beforeEach(async () => {
  asked = [];
  status = 200;
  expires = 10_000;
  server = createServer((request, response) => {
    asked.push(request);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ access_token: `token ${asked.length}`, expires_on: String(expires) }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  environment = { IDENTITY_ENDPOINT: `http://127.0.0.1:${port}/msi/token`, IDENTITY_HEADER: 'this process' };
});
afterEach(
  () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
);

it('asks the process’s own endpoint as App Service wants it', async () => {
  const token = await managedIdentity({ ...environment, AZURE_CLIENT_ID: 'client' }).getToken(scope);
  expect(token).toEqual({ token: 'token 1', expiresOnTimestamp: 10_000_000 });
  const { searchParams } = new URL(asked[0]?.url ?? '', 'http://localhost');
  expect(Object.fromEntries(searchParams)).toEqual({
    'api-version': '2019-08-01',
    resource: 'https://storage.azure.com/',
    client_id: 'client',
  });
  expect(asked[0]?.headers['x-identity-header']).toBe('this process');
});

it('keeps a token until shortly before it is over', async () => {
  let now = 0;
  const identity = managedIdentity(environment, () => now);
  await identity.getToken([scope]);
  now = 9_699_000;
  expect((await identity.getToken(scope)).token).toBe('token 1');
  now = 9_701_000;
  expect((await identity.getToken(scope)).token).toBe('token 2');
});

it('an answer without a token is an error, and a process without an identity has none', async () => {
  status = 500;
  await expect(managedIdentity(environment).getToken(scope)).rejects.toThrow('500');
  expect(() => managedIdentity({})).toThrow('no managed identity');
});

describe('the tables', () => {
  const endpoint = 'https://a.table.core.chinacloudapi.cn/';
  it('at an endpoint are opened by the identity, without a doubled slash', async () => {
    const { url, credential } = tablesSettings({ ...environment, TABLES_ENDPOINT: endpoint });
    expect(url).toBe('https://a.table.core.chinacloudapi.cn');
    expect('getToken' in credential && (await credential.getToken(scope)).token).toBe('token 1');
  });
  it('at an endpoint are opened by an administrator’s token where one is given', async () => {
    const { credential } = tablesSettings({ TABLES_ENDPOINT: endpoint, TABLES_TOKEN: 'a token' });
    expect('getToken' in credential && (await credential.getToken(scope)).token).toBe('a token');
  });
  it('of a connection string come first', () => {
    const connection = 'AccountName=a;AccountKey=a2V5;EndpointSuffix=core.chinacloudapi.cn';
    const { url, credential } = tablesSettings({
      TABLES_CONNECTION: connection,
      TABLES_ENDPOINT: 'https://b',
    });
    expect(url).toBe('https://a.table.core.chinacloudapi.cn');
    expect(credential).toMatchObject({ name: 'a' });
  });
});
