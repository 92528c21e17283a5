import { accessOf, newKey } from '../../../functions/auth/keys';
import { AzureKeyStore } from '../../../functions/storage/azure-key-store';
import { parseConnectionString } from '../../../functions/storage/azure-tables';
import { startTableStore, type TableStore } from '../../../functions/local/table-store';
import { issueFirstKeys, replaceKey } from '../../../functions/usecases/issue-keys';
import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';

let store: TableStore;
let keys: AzureKeyStore;
beforeAll(async () => {
  store = await startTableStore(null);
  keys = new AzureKeyStore(parseConnectionString(store.connection));
  await keys.ready();
});
afterAll(() => store.close());

const office = () => ({ campaign, keys, now: () => '2010-06-09T00:00:00Z' });

it('gives every county and the office a key once, and keeps none of them', async () => {
  const first = await issueFirstKeys(office());
  const secrets = [first?.municipal ?? '', ...Object.values(first?.counties ?? {})];
  expect(new Set(secrets).size).toBe(14);
  expect(await issueFirstKeys(office())).toBeNull();
  const kept = JSON.stringify(await keys.list());
  for (const secret of secrets) expect(kept).not.toContain(secret.slice(-20));
  expect(await accessOf(`Bearer ${first?.counties['431222']}`, keys)).toEqual({
    role: 'county',
    county: '431222',
  });
  expect(await accessOf(`Bearer ${first?.municipal}`, keys)).toEqual({ role: 'municipal' });
});

it.each([
  null,
  '',
  'Bearer',
  'Bearer x',
  'Basic abc',
  `Bearer ${'x'.repeat(60)}`,
  `Bearer ${"'".repeat(60)}`,
])('%j opens nothing', async (header) => expect(await accessOf(header, keys)).toEqual({ role: 'nobody' }));

it('replacing a key revokes the old one of the same scope and no other', async () => {
  const { secret: old, record } = newKey({ role: 'county', county: '431223' }, 'now');
  await keys.add(record);
  const fresh = await replaceKey('431223', office());
  expect(await accessOf(`Bearer ${old}`, keys)).toEqual({ role: 'nobody' });
  expect(await accessOf(`Bearer ${fresh}`, keys)).toEqual({ role: 'county', county: '431223' });
  expect((await keys.list()).filter(({ scope }) => scope.role === 'municipal')).toHaveLength(1);
});
