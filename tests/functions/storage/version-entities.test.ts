import { digestOf, fromEntities, toEntities } from '../../../functions/storage/version-entities';
import type { StoredVersion } from '../../../functions/storage/submission-store';
import type { Submission } from '../../../shared/submission/submission';

const scoreCard = { rubric: 'huaihua-2010-19/1', total: 1, earned: 1, due: 1, pairings: [] };
const loan = (ordinal: number, purpose: string) => ({
  block: 0,
  fields: { township: '官庄镇', purpose: `${ordinal} ${purpose}` },
  cells: { township: `A${ordinal + 2}` },
});

function version(loans: readonly object[]): StoredVersion {
  const submission = { records: { blocks: [], rows: { loans, funding: [] } } } as unknown as Submission;
  return { submission, findings: [], scoreCard, pairings: [] };
}

it('many rows lie in few entities, each far under 1 MiB, and come back whole and in order', () => {
  const written = version(Array.from({ length: 3_000 }, (_, ordinal) => loan(ordinal, '养殖𠮷'.repeat(20))));
  const entities = toEntities('一份', written);
  expect(entities.length).toBeLessThan(10);
  for (const entity of entities) expect(JSON.stringify(entity).length).toBeLessThan(250_000);
  expect(fromEntities(entities)).toEqual(written);
});

it('long findings lie in few entities too', () => {
  const title = { zhCN: '重复登记𠮷'.repeat(20), en: 'listed twice' };
  const finding = { ruleId: 'ledgers/row-not-repeated', severity: 'warning', at: null, text: title };
  const findings = Array.from({ length: 3_000 }, () => finding) as unknown as StoredVersion['findings'];
  const written = { ...version([]), findings };
  const entities = toEntities('一份', written);
  expect(entities.length).toBeLessThan(10);
  for (const entity of entities) expect(JSON.stringify(entity).length).toBeLessThan(250_000);
  expect(fromEntities(entities)).toEqual(written);
});

it('a row that is longer than what lies together has an entity of its own', () => {
  const written = version([loan(0, ''), loan(1, '长'.repeat(200_000)), loan(2, '')]);
  const entities = toEntities('一份', written).filter(({ rowKey }) => rowKey.startsWith('loans'));
  expect(entities.map(({ rowKey }) => rowKey)).toEqual(['loans|0000000', 'loans|0000001', 'loans|0000002']);
  expect(fromEntities(toEntities('一份', written))).toEqual(written);
});

it('a version that was stored with an entity a row is read as before', () => {
  const rows = [loan(0, '养殖'), loan(1, '种植')];
  const written = version(rows);
  const others = toEntities('一份', version([])).filter(({ rowKey }) => !rowKey.startsWith('loans'));
  const stored = rows.map((row, ordinal) => ({
    rowKey: `loans|000000${ordinal}`,
    text0: JSON.stringify(row),
  }));
  expect(fromEntities([...stored, ...others])).toEqual(written);
});

it('a digest that was stored before places were kept is read as one without', () => {
  const pairings = [{ township: '官庄镇', unit: '怀化学院', cash: 5000 }];
  const stored = [{ rowKey: '=|0000000', text0: JSON.stringify({ pairings }) }];
  expect(digestOf(stored).pairings).toEqual([{ ...pairings[0], at: null, cells: { cash: [], loans: [] } }]);
});
