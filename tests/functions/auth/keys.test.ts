import { identifyBy } from '../../../functions/auth/identify';
import { keyId, newKey } from '../../../functions/auth/keys';
import { startTableStore, type TableStore } from '../../../functions/local/table-store';
import { AzureKeyStore } from '../../../functions/storage/azure-key-store';
import { parseConnectionString } from '../../../functions/storage/azure-tables';
import type { KeyScope } from '../../../functions/storage/key-store';
import { issueFirstKeys, issueKey, replaceKey } from '../../../functions/usecases/issue-keys';
import { revokeKey } from '../../../functions/usecases/revoke-key';
import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';

const nobody = { role: 'nobody' };
const municipal: KeyScope = { role: 'municipal' };
const county: KeyScope = { role: 'county', county: '431223' };

let store: TableStore;
let keys: AzureKeyStore;
let time = '2010-06-09T00:00:00.000Z';
beforeEach(async () => {
  time = '2010-06-09T00:00:00.000Z';
  store = await startTableStore(null);
  keys = new AzureKeyStore(parseConnectionString(store.connection));
  await keys.ready();
});
afterEach(() => store.close());

const now = () => time;
const office = () => ({ campaign, keys, now });
const opens = (secret: string) => identifyBy(keys, now, null)(`Bearer ${secret}`);

it('gives every county and the office a key once, and keeps none of them', async () => {
  const first = await issueFirstKeys(office());
  const secrets = [first?.municipal ?? '', ...Object.values(first?.counties ?? {})];
  expect(new Set(secrets).size).toBe(14);
  expect(await issueFirstKeys(office())).toBeNull();
  const kept = JSON.stringify(await keys.list());
  for (const secret of secrets) expect(kept).not.toContain(secret.slice(-20));
  expect(await opens(first?.counties['431222'] ?? '')).toEqual({ role: 'county', county: '431222' });
  expect(await opens(first?.municipal ?? '')).toEqual(municipal);
});

it('a key has 256 random bits and says what it is for', () => {
  const { secret } = newKey({ scope: county, label: '', createdAt: time, expiresAt: null });
  expect(secret).toMatch(/^qs_county_[\w-]{43}$/);
});

it.each([
  null,
  '',
  'Bearer',
  'Bearer x',
  'Basic abc',
  `Bearer ${'x'.repeat(60)}`,
  `Bearer qs_county_${'x'.repeat(43)}`,
  `Bearer qs_county_${'x'.repeat(9_000)}`,
  `Bearer ${"'".repeat(60)}`,
])('%j opens nothing', async (header) => {
  await issueFirstKeys(office());
  expect(await identifyBy(keys, now, null)(header)).toEqual(nobody);
});

it('a key opens until the moment at which it is over', async () => {
  const { secret } = await issueKey({ scope: county, expiresAt: '2010-07-01T00:00:00.000Z' }, office());
  time = '2010-06-30T23:59:59.999Z';
  expect(await opens(secret)).toEqual(county);
  time = '2010-07-01T00:00:00.000Z';
  expect(await opens(secret)).toEqual(nobody);
});

it('a second key opens beside the first, which is then revoked', async () => {
  const first = await issueKey({ scope: county }, office());
  const second = await issueKey({ scope: county, label: '新来的同志' }, office());
  expect([await opens(first.secret), await opens(second.secret)]).toEqual([county, county]);
  expect(await revokeKey(keyId(first.record), office())).toEqual({ kind: 'revoked' });
  expect([await opens(first.secret), await opens(second.secret)]).toEqual([nobody, county]);
  expect(await revokeKey(keyId(first.record), office())).toEqual({ kind: 'unknown' });
  expect(await keys.list()).toEqual([second.record]);
});

it('the last municipal key in force stays', async () => {
  const only = await issueKey({ scope: municipal }, office());
  const over = await issueKey({ scope: municipal, expiresAt: '2010-06-08T00:00:00.000Z' }, office());
  await issueKey({ scope: county }, office());
  expect(await revokeKey(keyId(only.record), office())).toEqual({ kind: 'lastMunicipal' });
  expect(await opens(only.secret)).toEqual(municipal);
  expect(await revokeKey(keyId(over.record), office())).toEqual({ kind: 'revoked' });
  await issueKey({ scope: municipal }, office());
  expect(await revokeKey(keyId(only.record), office())).toEqual({ kind: 'revoked' });
});

it('replacing a key revokes the old one of the same scope and no other', async () => {
  await issueKey({ scope: municipal }, office());
  const { secret: old } = await issueKey({ scope: county }, office());
  const fresh = await replaceKey('431223', office());
  expect(await opens(old)).toEqual(nobody);
  expect(await opens(fresh)).toEqual(county);
  expect((await keys.list()).filter(({ scope }) => scope.role === 'municipal')).toHaveLength(1);
});
