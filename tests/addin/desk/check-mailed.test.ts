import { createHash } from 'node:crypto';
import { checkMailed, type MailedAnswer } from '../../../addin/desk/check-mailed';
import type { MailedOrder } from '../../../addin/desk/mail-messages';
import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';
import type { SheetCorrection } from '../../../shared/reading/reading-corrections';
import { canonicalText } from '../../../shared/submission/canonical-text';
import { submissionSchema } from '../../../shared/submission/submission';
import { countyWorkbook, prefecture, prefectureMonth as month } from '../../fixtures/prefecture';
import { buildWorkbook } from '../../support/build-workbook';

const [first, second] = prefecture;
if (!first || !second) throw new Error('the prefecture has two counties');
const good = countyWorkbook(first);

const order: MailedOrder = {
  fileName: '附件.xlsx',
  month,
  today: '2010-08-03',
  county: null,
  assigned: [],
  rubric: campaign.rubric,
  stampKeys: [],
  countyCorrections: {},
};
const check = (bytes: Uint8Array, changes: Partial<MailedOrder> = {}): Promise<MailedAnswer> =>
  checkMailed(new Uint8Array(bytes), { ...order, ...changes }, campaign);

/** A ledger that names no county, with an amount that is none. */
/** No county's list has its township. */
const nameless = (amount: number | string): Uint8Array =>
  buildWorkbook({
    sheets: [
      {
        name: '资金支持台账',
        rows: [
          ['乡镇（街道）', '帮扶单位', '到位时间', '金额（元）', '形式'],
          ['无名乡', '怀化学院', '2010-7-15', amount, '资金'],
        ],
      },
    ],
  });

test('a good workbook comes back ready to be sent, with its county by content', async () => {
  const answer = await check(good, { fileName: `${second.name}台账.xlsx` });
  if (answer.kind !== 'checked' || !answer.ready) throw new Error(JSON.stringify(answer));
  expect(answer.verdict).toMatchObject({ county: { code: first.code, name: first.name }, errors: 0 });
  const { rest, contentHash } = answer.ready;
  const body = `{"baseVersion":0,"submissionId":"3f0e8ce2-7c0c-4ee7-a31f-64b9c5ea1d3e",${new TextDecoder().decode(rest)}`;
  const submission = submissionSchema.parse(JSON.parse(body));
  expect(submission).toMatchObject({
    county: first.code,
    month,
    source: { sha256: createHash('sha256').update(good).digest('hex') },
  });
  expect(contentHash).toBe(createHash('sha256').update(canonicalText(submission)).digest('hex'));
});

test('the same ledgers under another name have the same content', async () => {
  const [one, other] = [await check(good), await check(good, { fileName: '台账（改）.xlsx' })];
  if (one.kind !== 'checked' || other.kind !== 'checked') throw new Error('not checked');
  expect(one.ready?.contentHash).toBe(other.ready?.contentHash);
});

test('a county that only the name of the file tells is not believed; the officer may say it', async () => {
  const fileName = '沅陵县7月.xlsx';
  const untold = await check(nameless(5000), { fileName });
  expect(untold).toMatchObject({ kind: 'checked', verdict: { county: null }, ready: null });
  const told = await check(nameless(5000), { fileName, county: '431222' });
  expect(told).toMatchObject({ verdict: { county: { name: '沅陵县' }, errors: 0 }, ready: {} });
});

test('errors come in words with their cells, and nothing is made ready', async () => {
  const answer = await check(nameless('五千左右吧'), { county: '431222' });
  if (answer.kind !== 'checked') throw new Error('not checked');
  expect(answer.ready).toBeNull();
  const { errors, findings, shortfalls } = answer.verdict;
  expect(errors).toBe(findings.length);
  expect(findings[0]).toMatchObject({ at: { sheet: '资金支持台账', address: 'D2' } });
  expect(findings[0]?.sentence.zhCN).toContain('五千左右吧');
  expect(shortfalls.map(({ title }) => title.zhCN)).toContain('活动');
});

test.each([
  [
    'no workbook at all',
    new TextEncoder().encode('您好，月报见附件。'),
    { kind: 'unreadable', reason: 'notAWorkbook' },
  ],
  ['half a file', good.slice(0, good.length / 2), { kind: 'unreadable', reason: 'unreadable' }],
  [
    'another workbook',
    buildWorkbook({
      sheets: [
        {
          name: '食堂菜单',
          rows: [
            ['周一', '周二'],
            ['米饭', '面条'],
          ],
        },
      ],
    }),
    { kind: 'foreign' },
  ],
])('%s is told as such', async (_title, bytes, answer) => {
  expect(await check(bytes)).toEqual(answer);
});

describe('a sheet whose headings say nothing', () => {
  const said: SheetCorrection = {
    sheet: '别的',
    kind: 'loans',
    headings: ['甲项', '乙项', '丙项', '丁项'],
    columns: [
      { header: '甲项', letters: 'A', field: 'township' },
      { header: '丙项', letters: 'C', field: 'date' },
      { header: '丁项', letters: 'D', field: 'amount' },
    ],
    saidAt: '2010-07-01T08:00:00Z',
  };
  const [pairing] = first.pairings;
  const { township = '', unit = '' } = pairing ?? {};
  const book = buildWorkbook({
    sheets: [
      { name: '结对名单', rows: [[`${first.name}结对名单`], ['乡镇（街道）', '帮扶单位'], [township, unit]] },
      {
        name: 'Sheet2',
        rows: [
          ['甲项', '乙项', '丙项', '丁项'],
          [township, '张三', '2010-7-15', 3],
        ],
      },
    ],
  });
  const kindOf = (answer: MailedAnswer) =>
    answer.kind === 'checked' && answer.reading.sheets.find(({ name }) => name === 'Sheet2')?.kind;

  test('is read as its county has said', async () => {
    const answer = await check(book, { countyCorrections: { [first.code]: [said] } });
    expect(answer).toMatchObject({ isReadAsSaid: true, verdict: { county: { code: first.code } } });
    expect(kindOf(answer)).toBe('loans');
  });
  test('and not as another county has', async () => {
    const answer = await check(book, { countyCorrections: { [second.code]: [said] } });
    expect(answer).toMatchObject({ isReadAsSaid: false });
    expect(kindOf(answer)).not.toBe('loans');
  });
});
