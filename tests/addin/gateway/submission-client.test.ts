import { SubmissionClient } from '../../../addin/gateway/submission-client';
import { answeringServer, type AnsweringServer, type Reply } from './answering-server';

const timings = { timeoutMs: 200, retryAfterMs: [5, 5] };
const submission = { submissionId: '11111111-1111-4111-8111-111111111111', month: '2010-12' };
const finding = {
  ruleId: 'funding/amount-positive',
  messageId: 'notPositive',
  severity: 'error',
  at: { sheet: '资金支持', address: 'F7' },
};

let server: AnsweringServer;
async function clientOf(...replies: Reply[]): Promise<SubmissionClient> {
  server = await answeringServer(...replies);
  return new SubmissionClient(server.address, timings);
}
afterEach(() => server.close());

test.each<[string, Reply, object]>([
  ['taken', { status: 201, body: { version: 2, state: 'submitted' } }, { kind: 'taken', version: 2 }],
  [
    'known already',
    { status: 200, body: { version: 2, state: 'submitted' } },
    { kind: 'alreadyThere', version: 2 },
  ],
  [
    'malformed',
    { status: 400, body: { kind: 'malformed', issues: ['rubric'] } },
    { kind: 'malformed', issues: ['rubric'] },
  ],
  ['without a valid key', { status: 401 }, { kind: 'unauthorised' }],
  ['of another county', { status: 403 }, { kind: 'forbidden' }],
  [
    'made on an older version',
    { status: 409, body: { kind: 'stale', head: { version: 3 } } },
    { kind: 'stale', version: 3 },
  ],
  ['too large', { status: 413 }, { kind: 'tooLarge' }],
  ['of an unknown content type', { status: 415 }, { kind: 'unsupported' }],
  [
    'with errors',
    { status: 422, body: { kind: 'hasErrors', findings: [finding] } },
    { kind: 'hasErrors', findings: [finding] },
  ],
  ['to a locked month', { status: 423 }, { kind: 'locked' }],
  ['to a server in trouble', { status: 500 }, { kind: 'serverFault', status: 500 }],
  [
    'to something that is no such server',
    { status: 201, body: '<html>' },
    { kind: 'serverFault', status: 201 },
  ],
])('a submission %s', async (_, reply, answer) => {
  const client = await clientOf(reply);
  await expect(client.submit('key', submission)).resolves.toMatchObject(answer);
  expect(server.heard).toHaveLength(1);
});

test('a submission carries the key as a header and itself as JSON', async () => {
  const client = await clientOf({ status: 201, body: { version: 1 } });
  await client.submit('secret', submission);
  expect(server.heard).toEqual([
    { method: 'POST', path: '/api/submissions', authorization: 'Bearer secret', body: submission },
  ]);
});

test('a lost connection is tried again with the same submission', async () => {
  const client = await clientOf('drop', { status: 503 }, { status: 201, body: { version: 1 } });
  await expect(client.submit('key', submission)).resolves.toMatchObject({ kind: 'taken' });
  expect(server.heard.map(({ body }) => body)).toEqual([submission, submission, submission]);
});

test('a server that is away ends as offline', async () => {
  const client = await clientOf('drop');
  await expect(client.submit('key', submission)).resolves.toEqual({ kind: 'offline' });
  expect(server.heard).toHaveLength(3);
});

test('a server that never answers ends as a timeout', async () => {
  const client = await clientOf('hang');
  await expect(client.submit('key', submission)).resolves.toEqual({ kind: 'timeout' });
});

test('stopping ends the wait', async () => {
  const client = await clientOf('hang');
  const stopper = new AbortController();
  setTimeout(() => stopper.abort(), 20);
  await expect(client.submit('key', submission, stopper.signal)).resolves.toEqual({ kind: 'stopped' });
});

test.each<[string, Reply, object]>([
  [
    'a version',
    { status: 200, body: { version: 4, state: 'returned', receivedAt: '2010-12-30T08:00:00Z' } },
    { kind: 'found', head: { version: 4, state: 'returned' } },
  ],
  ['nothing', { status: 404 }, { kind: 'found', head: null }],
  ['nobody with this key', { status: 401 }, { kind: 'unauthorised' }],
])('the head of a month is %s', async (_, reply, answer) => {
  const client = await clientOf(reply);
  await expect(client.head('key', '2010-12', '431222')).resolves.toMatchObject(answer);
  expect(server.heard[0]?.path).toBe('/api/submissions/2010-12/431222');
});

test('what the office has published is asked for once, and done without', async () => {
  const published = {
    rubrics: [{ id: 'huaihua-2010-19/2', from: '2010-12', points: { 'funding/annual-cash': 12 } }],
    pairings: [],
  };
  const client = await clientOf({ status: 200, body: published });
  await expect(client.published()).resolves.toEqual({
    ...published,
    campaigns: [],
    campaign: null,
    stampKeys: [],
  });
  await server.close();
  const without = await clientOf('drop');
  await expect(without.published()).resolves.toBeNull();
  expect(server.heard).toHaveLength(1);
});
