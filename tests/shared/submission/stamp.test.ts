import {
  judgeStamp,
  readStamp,
  stampText,
  type Stamp,
  type StampVerdict,
} from '../../../shared/submission/stamp';

const stamp: Stamp = {
  format: 1,
  campaign: 'huaihua-2010-19',
  rubric: 'huaihua-2010-19/1',
  county: '431222',
  month: '2010-12',
  checkedAt: '2010-12-30T08:00:00Z',
  engine: '1',
  counts: { error: 0, shortfall: 3, warning: 1, advice: 0 },
  disputed: 0,
  total: 61.25,
  records: 'a'.repeat(64),
  wire: 'b'.repeat(64),
  signature: { key: 'office-1', value: 'S'.repeat(86) },
};
const workbook = { county: '431222', month: '2010-12', engine: '1', records: stamp.records };
const signedText = stampText(stamp);

/** What the stamp that was written so says of the workbook, where the office has signed `stamp` and nothing else. */
function verdictOn(written: string | null, changes: Partial<typeof workbook> = {}): StampVerdict {
  const found = readStamp(written);
  const isSigned =
    found.kind === 'stamp' &&
    found.stamp.signature?.key === stamp.signature?.key &&
    stampText(found.stamp) === signedText;
  return judgeStamp(found, { ...workbook, ...changes }, isSigned);
}
const written = JSON.stringify(stamp);
const withStamp = (changes: Partial<Stamp>): string => JSON.stringify({ ...stamp, ...changes });

test.each<[string, StampVerdict, object]>([
  ['as it was checked', verdictOn(written), { kind: 'valid', checkedAt: stamp.checkedAt }],
  ['without a stamp', verdictOn(null), { kind: 'none' }],
  ['with a text that is no stamp', verdictOn('{"format":1}'), { kind: 'forged' }],
  ['with half a stamp', verdictOn(written.slice(0, 200)), { kind: 'forged' }],
  ['whose score was raised', verdictOn(withStamp({ total: 99 })), { kind: 'forged' }],
  ['whose hash was replaced', verdictOn(withStamp({ records: 'c'.repeat(64) })), { kind: 'forged' }],
  [
    'signed with a key that the office does not have',
    verdictOn(withStamp({ signature: { key: 'other', value: 'S'.repeat(86) } })),
    { kind: 'forged' },
  ],
  [
    'with another county’s stamp',
    verdictOn(written, { county: '431223' }),
    { kind: 'otherCounty', county: '431222' },
  ],
  [
    'with last month’s stamp',
    verdictOn(written, { month: '2011-01' }),
    { kind: 'otherMonth', month: '2010-12' },
  ],
  [
    'read by another version of the checks',
    verdictOn(written, { engine: '2', records: 'c'.repeat(64) }),
    { kind: 'recheck' },
  ],
  ['changed since', verdictOn(written, { records: 'c'.repeat(64) }), { kind: 'changed' }],
  ['stamped without a network', verdictOn(withStamp({ signature: null })), { kind: 'unsigned' }],
  [
    'stamped without a network and changed since',
    verdictOn(withStamp({ signature: null }), { records: 'c'.repeat(64) }),
    { kind: 'changed' },
  ],
])('a workbook %s', (_, verdict, expected) => {
  expect(verdict).toMatchObject(expected);
});
