import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { checkMailed, type MailedAnswer } from '../../../addin/desk/check-mailed';
import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';
import type { Stamp, StampVerdict } from '../../../shared/submission/stamp';
import { countyWorkbook, prefecture, prefectureMonth as month } from '../../fixtures/prefecture';
import { buildWorkbook } from '../../support/build-workbook';
import {
  newStampKey,
  publishedKey,
  signedStamp,
  signerOf,
  stampFactsOf,
  withStamp,
} from '../../support/stamped-file';

const [first, second] = prefecture;
if (!first || !second) throw new Error('the prefecture has two counties');
const plain = countyWorkbook(first);
const office = signerOf(newStampKey());
const facts = stampFactsOf(plain, month);
const stamp = signedStamp(facts, office);
const stamped = withStamp(plain, stamp);
const richer = countyWorkbook({
  ...first,
  pairings: first.pairings.map((pairing) => ({ ...pairing, cash: pairing.cash.map((yuan) => yuan + 1) })),
});

type Checked = Extract<MailedAnswer, { kind: 'checked' }>;

async function check(
  bytes: Uint8Array,
  {
    stampKeys = [publishedKey(office)],
    of = month,
    county = null as string | null,
    fileName = '附件.xlsx',
  } = {},
): Promise<Checked> {
  const terms = { today: '2010-12-03', assigned: [], rubric: campaign.rubric };
  const order = { ...terms, fileName, month: of, county, stampKeys, countyCorrections: {} };
  const answer = await checkMailed(new Uint8Array(bytes), order, campaign);
  if (answer.kind !== 'checked') throw new Error(answer.kind);
  return answer;
}
const verdictOn = async (...args: Parameters<typeof check>): Promise<StampVerdict> =>
  (await check(...args)).stamp;
const text = JSON.stringify(stamp);
const flipped = (value: string): string => (value.startsWith('A') ? 'B' : 'A') + value.slice(1);
const { signature } = stamp;
if (!signature) throw new Error('not signed');

test.each<[string, () => Promise<StampVerdict>, StampVerdict]>([
  ['as it was checked', () => verdictOn(stamped), { kind: 'valid', checkedAt: facts.checkedAt, disputed: 0 }],
  ['without a stamp', () => verdictOn(plain), { kind: 'none' }],
  [
    'changed since',
    () => verdictOn(withStamp(richer, stamp)),
    { kind: 'changed', checkedAt: facts.checkedAt, isSigned: true },
  ],
  [
    'stamped without a network',
    () => verdictOn(withStamp(plain, signedStamp(facts, null))),
    { kind: 'unsigned', checkedAt: facts.checkedAt, disputed: 0 },
  ],
  [
    'stamped without a network and changed since',
    () => verdictOn(withStamp(richer, signedStamp(facts, null))),
    { kind: 'changed', checkedAt: facts.checkedAt, isSigned: false },
  ],
  [
    'where no key of the office is known',
    () => verdictOn(stamped, { stampKeys: [] }),
    { kind: 'unverified', checkedAt: facts.checkedAt, disputed: 0 },
  ],
  [
    'with the stamp of another county’s file',
    () => verdictOn(withStamp(countyWorkbook(second), stamp)),
    { kind: 'otherCounty', county: first.code },
  ],
  [
    'sent again in the next month',
    () => verdictOn(stamped, { of: '2010-08' }),
    { kind: 'otherMonth', month, isUnchanged: true },
  ],
  [
    'that goes on in last month’s file',
    () => verdictOn(withStamp(richer, stamp), { of: '2010-08' }),
    { kind: 'otherMonth', month, isUnchanged: false },
  ],
  [
    'stamped in another campaign',
    () => verdictOn(withStamp(plain, signedStamp({ ...facts, campaign: 'huaihua-2011-3' }, office))),
    { kind: 'otherCampaign' },
  ],
  [
    'stamped by another engine, whatever it has read',
    () =>
      verdictOn(withStamp(plain, signedStamp({ ...facts, engine: '0', records: 'c'.repeat(64) }, office))),
    { kind: 'recheck', because: 'engine', checkedAt: facts.checkedAt },
  ],
  [
    'stamped by other points',
    () => verdictOn(withStamp(plain, signedStamp({ ...facts, rubric: 'huaihua-2010-19/7' }, office))),
    { kind: 'recheck', because: 'rubric', checkedAt: facts.checkedAt },
  ],
])('a workbook %s', async (_, judge, expected) => {
  expect(await judge()).toEqual(expected);
});

const edited: [string, Partial<Stamp>][] = [
  ['the score', { total: 100 }],
  ['the shortfalls', { counts: { ...facts.counts, shortfall: 0 } }],
  ['the disputed errors', { disputed: 1 }],
  ['the time of the check', { checkedAt: '2010-07-31T08:05:00.000Z' }],
  ['the month', { month: '2010-08' }],
  ['the county', { county: second.code }],
  ['the campaign', { campaign: 'huaihua-2011-3' }],
  ['the points', { rubric: 'huaihua-2010-19/7' }],
  ['the engine', { engine: '0' }],
  ['the hash of the records', { records: 'c'.repeat(64) }],
  ['the hash of what travels', { wire: 'c'.repeat(64) }],
  ['the signature', { signature: { ...signature, value: flipped(signature.value) } }],
];
test.each(edited)('%s edited by hand: the stamp is not the office’s any more', async (_, changes) => {
  expect(await verdictOn(withStamp(plain, { ...stamp, ...changes }))).toEqual({
    kind: 'forged',
    because: 'signature',
  });
});

test('signed by somebody else, with a key of that one’s own or under the office’s name', async () => {
  const other = signerOf(newStampKey());
  const theirs = signedStamp(facts, other);
  expect(await verdictOn(withStamp(plain, theirs))).toEqual({ kind: 'forged', because: 'key' });
  const value = theirs.signature?.value ?? '';
  const posed = { ...theirs, signature: { key: office.key, value } };
  expect(await verdictOn(withStamp(plain, posed))).toEqual({ kind: 'forged', because: 'signature' });
});

test('a published key that is none proves nothing, and is no fault', async () => {
  const stampKeys = [{ key: office.key, publicKey: '_'.repeat(43) }];
  expect(await verdictOn(stamped, { stampKeys })).toMatchObject({ kind: 'forged' });
});

test.each<[string, string]>([
  ['nothing', ''],
  ['half of it', text.slice(0, text.length / 2)],
  ['its second half', text.slice(text.length / 2)],
  ['words', '校验通过'],
  ['another object', '{"format":2}'],
  ['a list', '[]'],
  ['a number', '1'],
  ['null', 'null'],
  ['one field too many', JSON.stringify({ ...stamp, verdict: 'good' })],
  ['a score that is no number', text.replace(/"total":[^,]+/, '"total":"满分"')],
  ['no signature at all', JSON.stringify({ ...stamp, signature: undefined })],
  ['a short signature', JSON.stringify({ ...stamp, signature: { ...signature, value: 'A' } })],
  ['a very long text', '{'.repeat(50_000)],
])(
  '%s in place of the stamp cannot be read, and the workbook is checked all the same',
  async (_, written) => {
    const bytes = written === '' ? withStamp(plain, ' ') : withStamp(plain, written);
    const answer = await check(bytes);
    expect(answer.stamp).toEqual({ kind: 'unreadable' });
    expect(answer.ready).not.toBeNull();
  },
);

test('a workbook that names no county is that of its valid stamp, and of no other', async () => {
  const { pairings } = second;
  const nameless = buildWorkbook({
    sheets: [
      {
        name: '资金支持台账',
        rows: [
          ['乡镇（街道）', '帮扶单位', '到位时间', '金额（元）', '形式'],
          ['无名乡', pairings[0]?.unit ?? '', '2010-7-15', 3000, '资金'],
        ],
      },
    ],
  });
  const told = stampFactsOf(nameless, month, {}, { county: second.code });
  const valid = await check(withStamp(nameless, signedStamp(told, office)));
  expect(valid).toMatchObject({ stamp: { kind: 'valid' }, verdict: { county: { code: second.code } } });
  expect(valid.ready).not.toBeNull();
  const unsigned = await check(withStamp(nameless, signedStamp(told, null)));
  expect(unsigned).toMatchObject({ stamp: { kind: 'unsigned' }, verdict: { county: null }, ready: null });
  const stale = await check(withStamp(nameless, signedStamp({ ...told, records: 'c'.repeat(64) }, office)));
  expect(stale).toMatchObject({ stamp: { kind: 'changed' }, verdict: { county: null } });
  const said = await check(withStamp(nameless, signedStamp(told, office)), { county: first.code });
  expect(said.stamp).toEqual({ kind: 'otherCounty', county: second.code });
});

test('a stamped workbook says the same under whatever name it is mailed', async () => {
  const { township = '', unit = '' } = first.pairings[0] ?? {};
  const unmonthed = buildWorkbook({
    sheets: [
      {
        name: '工作进展',
        rows: [
          [`${first.name}工作进展`],
          ['乡镇（街道）', '帮扶单位', '资金支持累计（元）', '活动次数'],
          [township, unit, 3000, 2],
        ],
      },
    ],
  });
  const bytes = withStamp(unmonthed, signedStamp(stampFactsOf(unmonthed, month), office));
  for (const fileName of ['2010-07_沅陵县_共建台账.xlsx', '2010年9月台账.xlsx', '附件.xlsx'])
    expect((await check(bytes, { fileName })).stamp.kind).toBe('valid');
  const { ready } = await check(unmonthed, { fileName: '2010年9月台账.xlsx' });
  expect(new TextDecoder().decode(ready?.rest)).toContain('"month":"2010-09"');
});

test('what the county has said of its columns goes with the stamp: they are read as they were checked', async () => {
  const { township = '', unit = '' } = first.pairings[0] ?? {};
  const odd = buildWorkbook({
    sheets: [
      {
        name: '资金支持台账',
        rows: [
          [`${first.name}资金支持台账`],
          ['乡镇（街道）', '帮扶单位', '到位时间', '数', '金额（元）', '形式'],
          [township, unit, '2010-7-15', 3000, 0, '资金'],
        ],
      },
    ],
  });
  const columns = [
    { header: '数', letters: 'D', field: 'amount' },
    { header: '金额（元）', letters: 'E', field: null },
  ];
  const corrections = [{ sheet: '资金支持台账', columns }];
  const said = stampFactsOf(odd, month, { corrections, disputed: 2 }, { corrections });
  const valid = await check(withStamp(odd, signedStamp(said, office)));
  expect(valid).toMatchObject({
    stamp: { kind: 'valid', disputed: 2 },
    isReadAsSaid: true,
    verdict: { errors: 0 },
  });
  expect(new TextDecoder().decode(valid.ready?.rest)).toContain('"amount":300000');
  // By a stamp that is not the office's nothing is read otherwise.
  const forged = await check(withStamp(odd, { ...signedStamp(said, office), total: 100 }));
  expect(forged).toMatchObject({ stamp: { kind: 'forged' }, isReadAsSaid: false, verdict: { errors: 1 } });
  const without = stampFactsOf(odd, month, {}, { corrections });
  expect((await check(withStamp(odd, signedStamp(without, office)))).stamp.kind).toBe('changed');
});

const part = 'docProps/custom.xml';
const foreign =
  '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="90" name="QianshouStampX"><vt:i4>3</vt:i4></property>';
const parts = unzipSync(stamped);
const written = strFromU8(parts[part] ?? new Uint8Array());
const pieces = written.match(/<property .*?<\/property>/gs) ?? [];
const withPart = (xml: string): Uint8Array => zipSync({ ...parts, [part]: strToU8(xml) });
const withPieces = (kept: readonly string[]): Uint8Array =>
  withPart(written.replace(pieces.join(''), kept.join('')));

/** The part's packed bytes damaged: they do not give what the package says. */
function damaged(): Uint8Array {
  const bytes = zipSync({ ...parts, [part]: [strToU8(written), { level: 0 }] });
  const at = strFromU8(bytes, true).indexOf('QianshouStamp1');
  bytes[at] = 0;
  return bytes;
}

test.each<[string, () => Uint8Array, StampVerdict['kind']]>([
  ['in another order', () => withPieces([...pieces].reverse()), 'valid'],
  ['with another add-in’s among them', () => withPieces([...pieces, foreign]), 'valid'],
  ['without the second', () => withPieces(pieces.filter((_, nth) => nth !== 1)), 'unreadable'],
  ['with the first twice', () => withPieces([...pieces.slice(0, 1), ...pieces]), 'unreadable'],
  ['cut in the middle', () => withPart(written.slice(0, written.length / 2)), 'unreadable'],
  ['all cut but the beginning', () => withPart(written.slice(0, 100)), 'none'],
  ['replaced by garbage', () => withPart('\u0000<<>>&&;;"\'<property name='), 'none'],
  ['empty', () => withPart(''), 'none'],
  ['damaged in the package', damaged, 'unreadable'],
])('properties %s: the workbook is checked all the same', async (_, bytes, kind) => {
  expect(pieces.length).toBeGreaterThan(2);
  const answer = await check(bytes());
  expect(answer.stamp.kind).toBe(kind);
  expect(answer.ready).not.toBeNull();
});
