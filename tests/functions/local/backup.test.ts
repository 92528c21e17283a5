import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildCorrectedSampleCounty } from '../../fixtures/sample-county';
import { startLocalServer, type LocalServer } from '../../support/local-server';
import { submissionOfFile } from '../../support/sample-submission';

jest.setTimeout(60_000);

const program = path.join(__dirname, '../../../.build/local/backup.mjs');
const folder = (): string => mkdtempSync(path.join(os.tmpdir(), 'qianshou-'));
const run = (...args: string[]) => spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });

it('one command each takes everything from one server to another, keys included', async () => {
  const submission = submissionOfFile(buildCorrectedSampleCounty(), '沅陵县.xlsx', '2010-12');
  const data = folder();
  const first = await startLocalServer('--data', data, '--today', '2010-12-31');
  const { municipal = '', counties = {} } = first.keys ?? {};
  const ask = async (server: LocalServer, address: string, init: RequestInit = {}) => {
    const key = init.method === 'POST' ? counties[submission.county] : municipal;
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
    const answer = await fetch(server.api + address, { ...init, headers });
    return { status: answer.status, text: await answer.text() };
  };
  const everything = (server: LocalServer) =>
    Promise.all(
      ['/submissions/2010-12/431222', '/municipal/table?month=2010-12', '/keys'].map((address) =>
        ask(server, address),
      ),
    );
  const body = JSON.stringify(submission);
  expect((await ask(first, '/submissions', { method: 'POST', body })).status).toBe(201);
  const before = await everything(first);
  const file = path.join(folder(), 'qianshou.gz');
  expect(run('backup', file, '--data', data)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('正在运行'),
  });
  await first.stop();

  expect(run('backup', file, '--data', data).status).toBe(0);
  expect(run('backup', file, '--data', data).status).toBe(2);
  const other = folder();
  expect(run('restore', file, '--data', other).status).toBe(0);
  expect(run('restore', file, '--data', other)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('--replace'),
  });
  const second = await startLocalServer('--data', other, '--today', '2010-12-31');
  expect(await everything(second)).toEqual(before);
  await second.stop();
});

it.each([
  [[]],
  [['backup']],
  [['backup', 'a', 'b']],
  [['backup', 'a', '--replace']],
  [['restore', '/nowhere/x.gz']],
])('refuses %j with a sentence', (args) => {
  const { status, stderr } = run(...args);
  expect(status).toBe(2);
  expect(stderr).toMatch(/[一-龥]/);
});
