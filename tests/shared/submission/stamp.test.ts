import {
  judgeStamp,
  readStamp,
  stampText,
  type SignatureCheck,
  type Stamp,
  type StampedWorkbook,
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
const { campaign, rubric, county, month, engine, records } = stamp;
const workbook: StampedWorkbook = { campaign, rubric, county, month, engine, records };
const signedText = stampText(stamp);

/** What the stamp that was written so says of the workbook, where the office has signed `stamp` and nothing else. */
function verdictOn(written: string | null, changes: Partial<StampedWorkbook> = {}): StampVerdict {
  const found = readStamp(written);
  const signature = found.kind === 'stamp' ? checkOf(found.stamp) : 'none';
  return judgeStamp(found, { ...workbook, ...changes }, signature);
}
function checkOf(found: Stamp): SignatureCheck {
  if (!found.signature) return 'none';
  if (found.signature.key !== stamp.signature?.key) return 'unknownKey';
  return stampText(found) === signedText ? 'good' : 'false';
}
const written = JSON.stringify(stamp);
const withStamp = (changes: Partial<Stamp>): string => JSON.stringify({ ...stamp, ...changes });

test.each<[string, StampVerdict, object]>([
  ['as it was checked', verdictOn(written), { kind: 'valid', checkedAt: stamp.checkedAt }],
  ['without a stamp', verdictOn(null), { kind: 'none' }],
  ['with a text that is no stamp', verdictOn('{"format":1}'), { kind: 'unreadable' }],
  ['with half a stamp', verdictOn(written.slice(0, 200)), { kind: 'unreadable' }],
  ['whose score was raised', verdictOn(withStamp({ total: 99 })), { kind: 'forged', because: 'signature' }],
  ['whose hash was replaced', verdictOn(withStamp({ records: 'c'.repeat(64) })), { kind: 'forged' }],
  [
    'signed with a key that the office does not have',
    verdictOn(withStamp({ signature: { key: 'other', value: 'S'.repeat(86) } })),
    { kind: 'forged', because: 'key' },
  ],
  [
    'with another county’s stamp',
    verdictOn(written, { county: '431223' }),
    { kind: 'otherCounty', county: '431222' },
  ],
  [
    'with last month’s stamp',
    verdictOn(written, { month: '2011-01' }),
    { kind: 'otherMonth', month: '2010-12', isUnchanged: true },
  ],
  [
    'that goes on where last month’s ended',
    verdictOn(written, { month: '2011-01', records: 'c'.repeat(64) }),
    { kind: 'otherMonth', isUnchanged: false },
  ],
  [
    'read by another version of the checks',
    verdictOn(written, { engine: '2', records: 'c'.repeat(64) }),
    { kind: 'recheck', because: 'engine' },
  ],
  [
    'judged by other points than at the time',
    verdictOn(written, { rubric: 'huaihua-2010-19/2' }),
    { kind: 'recheck', because: 'rubric' },
  ],
  [
    'with the stamp of an earlier campaign',
    verdictOn(written, { campaign: 'huaihua-2011-3' }),
    { kind: 'otherCampaign' },
  ],
  ['changed since', verdictOn(written, { records: 'c'.repeat(64) }), { kind: 'changed', isSigned: true }],
  ['stamped without a network', verdictOn(withStamp({ signature: null })), { kind: 'unsigned' }],
  [
    'stamped without a network and changed since',
    verdictOn(withStamp({ signature: null }), { records: 'c'.repeat(64) }),
    { kind: 'changed', isSigned: false },
  ],
  [
    'whose signature cannot be verified here',
    judgeStamp(readStamp(written), workbook, 'unchecked'),
    { kind: 'unverified', checkedAt: stamp.checkedAt },
  ],
  [
    'changed since, its signature not verified',
    judgeStamp(readStamp(written), { ...workbook, records: 'c'.repeat(64) }, 'unchecked'),
    { kind: 'changed', isSigned: false },
  ],
])('a workbook %s', (_, verdict, expected) => {
  expect(verdict).toMatchObject(expected);
});
