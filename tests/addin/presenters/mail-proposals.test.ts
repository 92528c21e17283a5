import { mailProposals, type HeldMonth, type MailedFile } from '../../../addin/presenters/mail-proposals';

const file = (changes: Partial<MailedFile> = {}): MailedFile => ({
  id: 1,
  fileName: '附件.xlsx',
  county: '431222',
  contentHash: '甲',
  receivedOn: '2010-07-29',
  isStampDoubtful: false,
  isPartlyRead: false,
  isOfOtherMonth: false,
  ...changes,
});
const held = (head: Partial<HeldMonth['head']>, ...hashes: readonly string[]): HeldMonth => ({
  head: { version: hashes.length, state: 'submitted', locked: false, submitter: 'municipal', ...head },
  versions: hashes.map((contentHash, index) => ({
    version: index + 1,
    contentHash,
    receivedOn: `2010-07-2${index}`,
  })),
});
const missing = held({ state: 'missing', submitter: null });
const proposalOf = (month: HeldMonth, changes: Partial<MailedFile> = {}) =>
  mailProposals([file(changes)], new Map([['431222', month]])).get(1);

test('where nothing has come yet, nothing speaks against it', () => {
  expect(proposalOf(missing)).toEqual({ advice: 'submit', cautions: [], baseVersion: 0 });
});

test.each([
  ['something that was not read', { isPartlyRead: true }, 'partlyRead'],
  ['another month', { isOfOtherMonth: true }, 'otherMonth'],
])('%s asks', (_, changes, kind) => {
  expect(proposalOf(missing, changes)).toMatchObject({ advice: 'ask', cautions: [{ kind }] });
});

test('a doubtful stamp asks, whatever else may be said, and forbids nothing', () => {
  const doubtful = { isStampDoubtful: true };
  expect(proposalOf(missing, doubtful)).toMatchObject({
    advice: 'ask',
    cautions: [{ kind: 'doubtfulStamp' }],
  });
  expect(proposalOf(held({}, '乙'), doubtful)).toMatchObject({
    advice: 'ask',
    cautions: [{ kind: 'replaces' }, { kind: 'doubtfulStamp' }],
  });
  expect(proposalOf(held({}, '甲'), doubtful)).toMatchObject({ advice: 'never' });
});

test.each([
  [
    'the same as what stands',
    held({}, '乙', '甲'),
    'never',
    { kind: 'sameAsHead', version: 2, by: 'municipal' },
  ],
  [
    'what stands is the same and accepted',
    held({ state: 'accepted' }, '甲'),
    'never',
    { kind: 'sameAsHead' },
  ],
  ['the month is locked', held({ locked: true }, '乙'), 'never', { kind: 'locked' }],
  ['locked before anything came', held({ locked: true, state: 'missing' }), 'never', { kind: 'locked' }],
  [
    'another version is accepted',
    held({ state: 'accepted' }, '乙'),
    'never',
    { kind: 'accepted', version: 1 },
  ],
  [
    'exactly what was returned',
    held({ state: 'returned' }, '甲'),
    'ask',
    { kind: 'sameAsReturned', version: 1 },
  ],
  ['an older version', held({}, '甲', '乙'), 'ask', { kind: 'older', version: 1, head: 2 }],
  [
    'the county has submitted by itself',
    held({ submitter: 'county' }, '乙'),
    'ask',
    { kind: 'replacesOwn', version: 1, on: '2010-07-20' },
  ],
  [
    'its own version was returned',
    held({ submitter: 'county', state: 'returned' }, '乙'),
    'submit',
    { kind: 'answersReturn' },
  ],
  ['the office submitted another', held({}, '乙'), 'submit', { kind: 'replaces', version: 1 }],
])('%s', (_title, month, advice, caution) => {
  expect(proposalOf(month)).toMatchObject({ advice, cautions: [caution] });
});

test('a file that came before what the office has submitted is asked about, on the same day not', () => {
  const month = held({}, '乙');
  expect(proposalOf(month, { receivedOn: '2010-07-19' })).toMatchObject({
    advice: 'ask',
    cautions: [{ kind: 'receivedBefore', on: '2010-07-20' }],
  });
  expect(proposalOf(month, { receivedOn: '2010-07-20' })).toMatchObject({ advice: 'submit' });
});

test('of two files of one county none is proposed; of two alike the first', () => {
  const files = [
    file({ id: 1, fileName: '1.xlsx' }),
    file({ id: 2, fileName: '2.xlsx', contentHash: '乙' }),
    file({ id: 3, fileName: '3.xlsx', county: '431223', contentHash: '丙' }),
    file({ id: 4, fileName: '4.xlsx', county: '431223', contentHash: '丙' }),
  ];
  const proposals = mailProposals(files, new Map());
  expect([1, 2, 3, 4].map((id) => proposals.get(id)?.advice)).toEqual(['ask', 'ask', 'submit', 'ask']);
  expect(proposals.get(1)?.cautions).toEqual([{ kind: 'rivals', fileNames: ['2.xlsx'] }]);
  expect(proposals.get(4)?.cautions).toEqual([{ kind: 'twin', fileName: '3.xlsx' }]);
});

test('a file with errors is not proposed, but the county’s other one is asked about', () => {
  const files = [file({ id: 1, contentHash: null, fileName: '改后.xlsx' }), file({ id: 2 })];
  const proposals = mailProposals(files, new Map());
  expect(proposals.has(1)).toBe(false);
  expect(proposals.get(2)).toMatchObject({ advice: 'ask', cautions: [{ fileNames: ['改后.xlsx'] }] });
});
