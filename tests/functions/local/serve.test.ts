import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { buildCorrectedSampleCounty } from '../../fixtures/sample-county';
import { startLocalServer, type LocalServer } from '../../support/local-server';
import { submissionOfFile } from '../../support/sample-submission';

jest.setTimeout(60_000);

const folder = (): string => mkdtempSync(path.join(os.tmpdir(), 'qianshou-'));
const submission = submissionOfFile(buildCorrectedSampleCounty(), '沅陵县.xlsx', '2010-12');
const county = submission.county;

const post = (server: LocalServer, key: string) =>
  fetch(`${server.api}/submissions`, {
    method: 'POST',
    body: JSON.stringify(submission),
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
  });
const version = async (server: LocalServer, key: string) => {
  const answer = await fetch(`${server.api}/submissions/2010-12/${county}`, {
    headers: { authorization: `Bearer ${key}` },
  });
  return answer.status === 200 ? (await answer.json()).version : answer.status;
};

it.each(['SIGTERM', 'SIGKILL'] as const)(
  'keeps what it acknowledged after %s, and its keys',
  async (signal) => {
    const data = folder();
    const first = await startLocalServer('--data', data, '--today', '2010-12-31');
    const key = first.keys?.counties[county] ?? '';
    expect((await post(first, key)).status).toBe(201);
    const before = performance.now();
    await first.stop(signal);
    expect(performance.now() - before).toBeLessThan(10_000);

    const second = await startLocalServer('--data', data, '--today', '2010-12-31');
    expect(second.keys).toBeUndefined();
    expect(await version(second, key)).toBe(1);
    await second.stop();
  },
);

it('serves the page with a strict policy and tells it where the API is', async () => {
  const server = await startLocalServer('--memory', '--demo-key', '--today', '2010-12-31');
  const page = await fetch(server.page);
  expect(page.status).toBe(200);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await page.text()).toContain('牵手');
  const config = await (await fetch(`${server.page}config.json`)).json();
  expect(config).toMatchObject({
    api: server.api,
    today: '2010-12-31',
    demoKeys: { county: server.keys?.counties[county] },
  });
  expect((await fetch(server.page + config.sample)).status).toBe(200);
  for (const outside of ['../local/serve.mjs', '..%2flocal%2fserve.mjs', 'nothing.js']) {
    expect((await fetch(server.page + outside)).status).toBe(404);
  }
  await server.stop();
});

/** What a raw request is answered with; fetch would tidy it. */
const askRaw = (address: string, request: string): Promise<string> =>
  new Promise((resolve) => {
    const { port } = new URL(address);
    let answer = '';
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(request));
    socket.on('data', (piece) => (answer += piece)).on('error', () => resolve(''));
    socket.on('close', () => resolve(answer.split('\r\n', 1)[0] ?? ''));
  });

it('survives every address and name that a caller can think of', async () => {
  const server = await startLocalServer('--memory');
  for (const target of [
    '//',
    '//x',
    '//x/api/health',
    '*',
    'http://',
    'http://x/api/health',
    '/%',
    '/api/%zz',
  ]) {
    for (const address of [server.api, server.page]) {
      const request = `GET ${target} HTTP/1.1\r\nHost: [\r\nConnection: close\r\n\r\n`;
      expect(await askRaw(address, request)).toMatch(/^HTTP\/1\.1 40[04]/);
    }
  }
  const health = `GET /api/health HTTP/1.1\r\nHost: [ b\r\nConnection: close\r\n\r\n`;
  expect(await askRaw(server.api, health)).toBe('HTTP/1.1 200 OK');
  await server.stop();
});

it('keeps demonstration keys to this machine’s own name', async () => {
  const server = await startLocalServer('--memory', '--demo-key');
  const configOf = (host: string): Promise<string> =>
    new Promise((resolve) => {
      let answer = '';
      const socket = connect(Number(new URL(server.page).port), '127.0.0.1', () =>
        socket.write(`GET /config.json HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`),
      );
      socket.on('data', (piece) => (answer += piece)).on('close', () => resolve(answer));
    });
  expect(await configOf('localhost:3000')).toContain('demoKeys');
  expect(await configOf('evil.example')).not.toContain('demoKeys');
  expect(await configOf('127.0.0.1.evil.example')).not.toContain('demoKeys');
  await server.stop();
});

it('makes demonstration keys beside the keys that people hold, and anew where they open nothing', async () => {
  const data = folder();
  const first = await startLocalServer('--data', data);
  await first.stop();
  const second = await startLocalServer('--data', data, '--demo-key');
  const opens = async (key: string) =>
    (await fetch(`${second.api}/session`, { headers: { authorization: `Bearer ${key}` } })).status;
  const { demoKeys } = await (await fetch(`${second.page}config.json`)).json();
  expect(await opens(demoKeys.municipal)).toBe(200);
  expect(await opens(first.keys?.municipal ?? '')).toBe(200);
  await second.stop();

  const file = path.join(data, 'demo-keys.json');
  const kept = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...kept, county: `qs_county_${'x'.repeat(43)}` }));
  const third = await startLocalServer('--data', data, '--demo-key');
  const anew = await (await fetch(`${third.page}config.json`)).json();
  expect(anew.demoKeys.county).not.toContain('xxx');
  await third.stop();
});

it('answers browsers of its own page only', async () => {
  const server = await startLocalServer('--memory');
  const preflight = (origin: string) =>
    fetch(`${server.api}/submissions`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
  const own = server.page.replace(/\/$/, '');
  expect((await preflight(own)).headers.get('access-control-allow-origin')).toBe(own);
  for (const other of [
    'https://example.com',
    `${own}.example.com`,
    own.replace('http:', 'https:'),
    `${own}/`,
    'null',
  ])
    expect((await preflight(other)).headers.get('access-control-allow-origin')).toBeNull();
  await server.stop();
});

it.each([[['--today', '2010-13-01']], [['--port', 'x']], [['--memory', '--data', 'x']], [['--nothing']]])(
  'refuses %j with a sentence',
  async (options) => await expect(startLocalServer(...options)).rejects.toThrow(/ended with 2/),
);

it('does not use up the keys of a first start that failed', async () => {
  const data = folder();
  const blocker = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => blocker.once('listening', resolve));
  const { port } = blocker.address() as AddressInfo;
  const taken = ['--data', data, '--port', String(port)];
  await expect(startLocalServer(...taken)).rejects.toThrow(/ended with 2: 端口已被占用/);
  blocker.close();
  const server = await startLocalServer('--data', data);
  expect(Object.keys(server.keys?.counties ?? {})).toHaveLength(13);
  await server.stop();
});

it('keeps a folder to one process, also after one that was killed', async () => {
  const data = folder();
  const first = await startLocalServer('--data', data);
  await expect(startLocalServer('--data', data)).rejects.toThrow(/ended with 2: 数据文件夹正由另一个/);
  await first.stop('SIGKILL');
  const second = await startLocalServer('--data', data);
  expect(await second.stop()).toBe(0);
});

it('says that a port is taken', async () => {
  const server = await startLocalServer('--memory');
  const { port } = new URL(server.api);
  await expect(startLocalServer('--memory', '--port', port)).rejects.toThrow(/端口已被占用/);
  await server.stop();
});
