import { read, utils, write, type WorkBook } from '@e965/xlsx';
import { checkMailed, type MailedAnswer } from '../../../addin/desk/check-mailed';
import { markCopy } from '../../../addin/host/marked-copy';
import { findingsTable } from '../../../addin/presenters/findings-table';
import { highlights } from '../../../addin/presenters/highlights';
import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';
import { submissionSchema, type Submission } from '../../../shared/submission/submission';
import { versionDiff } from '../../../shared/submission/version-diff';
import { everyChange, everyColumn, specOf } from '../../fixtures/every-column';
import { longForms } from '../../fixtures/reform-faults';
import { buildCorrectedSampleCounty } from '../../fixtures/sample-county';
import { reviewOfFile, submissionOfFile } from '../../support/sample-submission';
import {
  newStampKey,
  publishedKey,
  signedStamp,
  signerOf,
  stampFactsOf,
  withStamp,
} from '../../support/stamped-file';

const month = '2010-12';
const office = signerOf(newStampKey());

type Checked = Extract<MailedAnswer, { kind: 'checked' }>;
async function check(bytes: Uint8Array): Promise<Checked> {
  const terms = { today: '2011-01-05', assigned: [], rubric: campaign.rubric, county: null };
  const order = {
    ...terms,
    fileName: '附件.xlsx',
    month,
    countyCorrections: {},
    stampKeys: [publishedKey(office)],
  };
  const answer = await checkMailed(new Uint8Array(bytes), order, campaign);
  if (answer.kind !== 'checked') throw new Error(answer.kind);
  return answer;
}
const recordsIn = ({ change }: Checked): Submission['records'] =>
  submissionSchema.shape.records.parse(JSON.parse(new TextDecoder().decode(change?.records)));

const plain = everyColumn();
const stamp = signedStamp(stampFactsOf(plain, month), office);
const before = submissionOfFile(plain, '', month).records;

test('as it was stamped it is unchanged', async () => {
  expect((await check(withStamp(plain, stamp))).stamp.kind).toBe('valid');
});

const changes = everyChange().map((change) => [`${change.kind} ${change.field}`, change] as const);

test.each(changes)(
  '%s changed in one cell: the workbook is told as changed, and where',
  async (_, change) => {
    const answer = await check(withStamp(everyColumn(change), stamp));
    expect(answer.stamp).toMatchObject({ kind: 'changed', isSigned: true });
    const { type } = specOf(change.kind, change.field);
    // Names and numbers of people do not travel: that they alone differ is all that can be told.
    const isPrivate = type === 'person' || type === 'phone';
    expect(answer.change?.wire).toBe(isPrivate ? null : stamp.wire);
    if (isPrivate) return;
    const { changed, added, removed } = versionDiff(before, recordsIn(answer));
    const told = [...changed.map(({ cells, at }) => cells[0]?.at ?? at), ...added.map(({ at }) => at)];
    expect(told).toEqual([{ sheet: change.sheet, address: expect.stringMatching(/^[A-Z]+2$/) }]);
    // A row that is of another pairing or day now is one that went and one that came.
    expect(removed).toHaveLength(added.length);
  },
);

const items = longForms.bytes();
const ofItems = signedStamp(stampFactsOf(items, month), office);
test.each([
  ['an item of the seven ones', '七个一任务清单', 'D2', '未完成'],
  ['the day of an item', '七个一任务清单', 'E2', null],
  ['the number in an item', '七个一任务清单', 'F7', '21人'],
  ['a step', '班子调整进展', 'C5', '是'],
  ['the day of a step', '班子调整进展', 'D4', null],
  ['a deputy that is counted', '编制外副书记名单', 'B5', null],
])('%s changed: the workbook is told as changed', async (_, sheet, address, value) => {
  expect((await check(withStamp(items, ofItems))).stamp.kind).toBe('valid');
  const edited = savedByOthers(withStamp(items, ofItems), (book) => {
    const cells = book.Sheets[sheet];
    if (!cells?.[address]) throw new Error(`nothing in ${address}`);
    if (value === null) delete cells[address];
    else cells[address] = { t: 's', v: value };
  });
  expect((await check(edited)).stamp).toMatchObject({ kind: 'changed' });
});

const county = buildCorrectedSampleCounty();
const whole = withStamp(county, signedStamp(stampFactsOf(county, month), office));
const funding = '资金支持台账';

test.each<[string, () => Uint8Array]>([
  ['saved by another program', () => savedByOthers(whole, () => {})],
  [
    'sorted',
    () =>
      savedByOthers(withStamp(plain, stamp), (book) => {
        const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
        for (const address of Object.keys(sheet).filter((at) => /^[A-Z]+2$/.test(at))) {
          const below = address.replace('2', '3');
          [sheet[address], sheet[below]] = [sheet[below], sheet[address]];
        }
      }),
  ],
  [
    'with another print area',
    () =>
      savedByOthers(whole, (book) => {
        const Names = [{ Name: '_xlnm.Print_Area', Sheet: 1, Ref: `${funding}!$A$1:$F$20` }];
        book.Workbook = { ...book.Workbook, Names };
      }),
  ],
  [
    'with a new sheet, empty but for a note',
    () =>
      savedByOthers(whole, (book) =>
        utils.book_append_sheet(book, utils.aoa_to_sheet([['下月再补凭证']]), '备忘'),
      ),
  ],
  [
    'with other column widths and hidden rows',
    () =>
      savedByOthers(whole, (book) => {
        const sheet = book.Sheets[funding];
        if (sheet) Object.assign(sheet, { '!cols': [{ wch: 40 }], '!rows': [{}, {}, {}, { hidden: true }] });
      }),
  ],
  [
    'with a column of the officer’s own',
    () =>
      savedByOthers(whole, (book) => {
        const sheet = book.Sheets[funding] ?? {};
        utils.sheet_add_aoa(sheet, [['内部核对'], ['已对'], ['已对']], { origin: 'J3' });
      }),
  ],
  ['with its sheets in another order', () => savedByOthers(whole, (book) => void book.SheetNames.reverse())],
  ['marked, with its findings listed', () => marked(whole)],
])('a workbook %s is still as it was checked', async (_, changed) => {
  expect((await check(changed())).stamp.kind).toBe('valid');
});

/** Opened, changed and saved by a program that writes every part anew. */
function savedByOthers(bytes: Uint8Array, change: (book: WorkBook) => void): Uint8Array {
  const book = read(bytes, { cellNF: true, cellStyles: true });
  change(book);
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }));
}

function marked(bytes: Uint8Array): Uint8Array {
  const review = reviewOfFile(bytes, '', month);
  const table = findingsTable(review, 'zhCN');
  return markCopy(bytes, 'a.xlsx', highlights(review), table).bytes;
}
