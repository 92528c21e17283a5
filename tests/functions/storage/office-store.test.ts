import { startTableStore, type TableStore } from '../../../functions/local/table-store';
import { AzureOfficeStore } from '../../../functions/storage/azure-office-store';
import { openTable, parseConnectionString } from '../../../functions/storage/azure-tables';
import type { Decision } from '../../../functions/storage/office-store';
import { noPlaces } from '../../../shared/municipal/pairing-places';

const month = '2010-12';
const id = `${month}.0123456789abcdef`;
const pairing = { township: '官庄镇', unit: '怀化学院', cash: 5000, townshipLoans: 0, ...noPlaces };
const side = { county: '431222', countyName: '沅陵县', version: 1, pairings: [pairing] };
const decision: Decision = {
  note: '以沅陵县为准',
  county: '431222',
  by: 'municipal',
  at: '2010-12-31T08:00:00.000Z',
  facts: 'f'.repeat(64),
  about: { kind: 'figures', subject: '怀化学院—官庄镇', sides: [side, { ...side, county: '431223' }] },
};

let tables: TableStore;
let store: AzureOfficeStore;

beforeAll(async () => {
  tables = await startTableStore(null);
  store = new AzureOfficeStore(parseConnectionString(tables.connection));
  await store.ready();
});
afterAll(() => tables.close());

it('keeps every decision on a conflict, the one that was made before they were numbered first', async () => {
  const office = openTable(parseConnectionString(tables.connection), 'Office');
  const { note, county, at, facts } = decision;
  await office.createEntity({ partitionKey: `decision|${month}`, rowKey: id, note, county, at, facts });
  const second = { ...decision, note: '改为辰溪县', county: null };
  expect(await store.decide(month, id, 2, second)).toBe(true);
  expect(await store.decide(month, id, 2, { ...second, note: '晚了一步' })).toBe(false);
  expect((await store.decisions(month)).get(id)).toEqual([{ ...decision, about: null }, second]);
});

it('knows its own decision again when the answer was lost', async () => {
  expect(await store.decide('2010-11', id, 1, decision)).toBe(true);
  expect(await store.decide('2010-11', id, 1, decision)).toBe(true);
  expect((await store.decisions('2010-11')).get(id)).toEqual([decision]);
});
