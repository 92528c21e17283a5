import { openApi, ownCounty, type Api } from '../../support/api';

jest.setTimeout(60_000);

let api: Api;
beforeAll(async () => (api = await openApi()));
afterAll(() => api.close());

const scope = { role: 'county', county: ownCounty };
const revoke = (id: string) => api.ask(`/keys/${id}`, 'municipal', { method: 'DELETE' });

it('a key is issued, listed without its secret, used and revoked', async () => {
  const terms = { scope, label: '张家界来的同志', expiresAt: '2999-01-01T08:00:00+08:00' };
  const issued = await api.send('/keys', 'municipal', terms);
  expect(issued).toMatchObject({
    status: 201,
    body: { scope, label: terms.label, expiresAt: '2999-01-01T00:00:00.000Z' },
  });
  const { secret, ...listed } = issued.body;
  expect((await api.ask('/session', secret)).body).toMatchObject(scope);

  const list = await api.ask('/keys', 'municipal');
  expect(list.body.keys).toContainEqual(listed);
  expect(list.text).not.toContain(secret);

  expect((await revoke(listed.id)).status).toBe(204);
  expect((await api.ask('/session', secret)).status).toBe(401);
  expect(await revoke(listed.id)).toMatchObject({ status: 404, body: { kind: 'keyUnknown' } });
});

it('a second municipal key can be revoked, the last one cannot', async () => {
  const second = await api.send('/keys', 'municipal', { scope: { role: 'municipal' } });
  expect((await revoke(second.body.id)).status).toBe(204);
  const list = await api.ask('/keys', 'municipal');
  const municipal = list.body.keys.filter(
    (key: { scope: { role: string } }) => key.scope.role === 'municipal',
  );
  if (municipal.length > 1) return;
  const refused = await revoke(municipal[0].id);
  expect(refused).toMatchObject({ status: 409, body: { kind: 'lastMunicipalKey' } });
  expect((await api.ask('/session', 'municipal')).status).toBe(200);
});

it.each([
  ['of a county that there is not', { scope: { role: 'county', county: '999999' } }, 'scope.county'],
  ['of a county without saying which', { scope: { role: 'county' } }, 'scope.county'],
  ['of the office for one county', { scope: { role: 'municipal', county: ownCounty } }, 'scope.county'],
  ['that is over already', { scope, expiresAt: '2009-01-01T00:00:00Z' }, 'expiresAt'],
  ['with a day for its end', { scope, expiresAt: '2999-01-01' }, 'expiresAt'],
  ['with control characters in its label', { scope, label: 'a\u0000b' }, 'label'],
])('no key %s', async (_, terms, issue) =>
  expect(await api.send('/keys', 'municipal', terms)).toMatchObject({
    status: 400,
    body: { kind: 'malformed', issues: [issue] },
  }),
);
