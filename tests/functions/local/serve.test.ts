import { mkdtempSync } from 'node:fs';
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

it('answers browsers of its own page only', async () => {
  const server = await startLocalServer('--memory');
  const preflight = (origin: string) =>
    fetch(`${server.api}/submissions`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
  const own = server.page.replace(/\/$/, '');
  expect((await preflight(own)).headers.get('access-control-allow-origin')).toBe(own);
  expect((await preflight('https://example.com')).headers.get('access-control-allow-origin')).toBeNull();
  await server.stop();
});

it.each([[['--today', '2010-13-01']], [['--port', 'x']], [['--memory', '--data', 'x']], [['--nothing']]])(
  'refuses %j with a sentence',
  async (options) => await expect(startLocalServer(...options)).rejects.toThrow(/ended with 2/),
);

it('says that a port is taken', async () => {
  const server = await startLocalServer('--memory');
  const { port } = new URL(server.api);
  await expect(startLocalServer('--memory', '--port', port)).rejects.toThrow(/端口已被占用/);
  await server.stop();
});
