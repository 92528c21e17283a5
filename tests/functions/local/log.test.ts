import { setImmediate } from 'node:timers/promises';
import { buildCorrectedSampleCounty } from '../../fixtures/sample-county';
import { startLocalServer } from '../../support/local-server';
import { submissionOfFile } from '../../support/sample-submission';

jest.setTimeout(60_000);

it('a request leaves one line that an administrator can count and that names no person', async () => {
  const server = await startLocalServer('--memory', '--today', '2010-12-31', '--log');
  const key = server.keys?.counties['431222'] ?? '';
  const submission = submissionOfFile(buildCorrectedSampleCounty(), '沅陵县.xlsx', '2010-12');
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const body = JSON.stringify(submission);
  const taken = await fetch(`${server.api}/submissions`, { method: 'POST', body, headers });
  const refused = await fetch(`${server.api}/session`, {
    headers: { authorization: 'Bearer nothing-at-all-here' },
  });

  const lineOf = async (id: string | null) => {
    for (;;) {
      const line = server
        .log()
        .split('\n')
        .find((each) => each.includes(id ?? '-') && each.endsWith('}'));
      if (line !== undefined) return JSON.parse(line);
      await setImmediate();
    }
  };
  expect(await lineOf(taken.headers.get('x-request-id'))).toEqual({
    requestId: taken.headers.get('x-request-id'),
    endpoint: 'submit',
    role: 'county',
    county: '431222',
    status: 201,
    ms: expect.any(Number),
    roundTrips: expect.any(Number),
  });
  expect(await lineOf(refused.headers.get('x-request-id'))).toMatchObject({
    endpoint: 'session',
    role: 'nobody',
    county: null,
    status: 401,
    roundTrips: 0,
  });
  for (const personal of [key, 'nothing-at-all-here', '沅陵', '127.0.0.1', submission.submissionId])
    expect(server.log()).not.toContain(personal);
  await server.stop();
});
