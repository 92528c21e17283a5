import { openApi, type Api } from '../../support/api';

jest.setTimeout(60_000);

let api: Api;
beforeAll(async () => (api = await openApi()));
afterAll(() => api.close());

it('sees that the server is well, and the campaign with an ETag', async () => {
  expect((await api.ask('/health', null)).body).toMatchObject({ status: 'ok', store: 'reachable' });
  const campaign = await api.ask('/campaign', null);
  expect(campaign.body).toMatchObject({ id: 'huaihua-2010-19', counties: expect.any(Array) });
  const etag = campaign.headers.get('etag') ?? '';
  const statusWith = async (held: string): Promise<number> =>
    (await api.ask('/campaign', null, { headers: { 'if-none-match': held } })).status;
  for (const held of [etag, `W/${etag}`, `"other", ${etag}`, '*']) expect(await statusWith(held)).toBe(304);
  expect(await statusWith('"other"')).toBe(200);
});

it('gets a problem with a sentence in their language and a request id', async () => {
  const zh = await api.ask('/session', null);
  expect(zh).toMatchObject({ status: 401, body: { kind: 'unauthorised', title: '没有密钥或密钥无效' } });
  expect(zh.headers.get('content-type')).toMatch('application/problem+json');
  expect(zh.headers.get('x-request-id')).toBe(zh.body.requestId);
  expect(zh.headers.get('www-authenticate')).toBe('Bearer');
});

it('gets a request id with every answer, another one each time', async () => {
  const ids = await Promise.all(
    ['/health', '/campaign', '/docs', '/session'].map(async (path) =>
      (await api.ask(path, null)).headers.get('x-request-id'),
    ),
  );
  expect(new Set(ids).size).toBe(4);
  expect(ids).not.toContain(null);
});

it.each([
  ['en', /key/],
  ['en-US,en;q=0.9', /key/],
  ['de,en;q=0.5', /key/],
  ['zh;q=0.2,en;q=0.3', /key/],
  ['en;q=0, zh;q=0.1', /密钥/],
  ['en;q=0.4, zh;q=0.9', /密钥/],
  ['fr', /密钥/],
  ['*', /密钥/],
])('who asks for %s reads %s', async (language, title) => {
  const answer = await api.ask('/session', null, { headers: { 'accept-language': language } });
  expect(answer.body.title).toMatch(title);
});
