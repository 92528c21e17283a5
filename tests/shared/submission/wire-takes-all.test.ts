import { readWorkbookFile } from '../../../addin/host/file-workbook';
import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';
import { reviewWorkbook } from '../../../shared/review/review-workbook';
import { submissionSchema } from '../../../shared/submission/submission';
import type { CellValue, SheetGrid, WorkbookGrid } from '../../../shared/workbook/sheet-grid';
import { allFixtures } from '../../fixtures/all-fixtures';
import { buildWorkbook } from '../../support/build-workbook';
import { submissionOf } from '../../support/sample-submission';

const asOf = '2010-12-31';

/** What the server's schema says against a workbook as its pane would send it. */
function refusals(grid: WorkbookGrid, fileName: string): string[] {
  const review = reviewWorkbook(grid, { campaign, asOf, today: asOf, county: '431222', fileName });
  const sent = submissionOf(review, { bytes: new Uint8Array(), fileName, month: '2010-12' });
  const parsed = submissionSchema.safeParse(JSON.parse(JSON.stringify(sent)));
  return parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

function gridOf(bytes: Uint8Array, fileName: string): WorkbookGrid {
  const file = readWorkbookFile(bytes, fileName);
  if (file.kind !== 'workbook') throw new Error(file.message.zhCN);
  return file.grid;
}

const books = allFixtures
  .filter(({ title }) => !/20,000/.test(title))
  .map(({ title, fileName, bytes }) => ({ title, fileName, grid: gridOf(bytes(), fileName) }));

describe('the wire takes what the reader yields', () => {
  it.each(books)('$title', ({ grid, fileName }) => expect(refusals(grid, fileName)).toEqual([]));

  it.each(['乡镇', '管委会', '街道', '其他', '国营农场', 12])('类别 %s', (written) => {
    const rows = [
      ['乡镇（街道）', '类别', '帮扶单位', '单位类型', '帮扶单位负责人'],
      ['官庄镇', written, '怀化学院', written, '张三'],
    ];
    const bytes = buildWorkbook({ sheets: [{ name: '结对名单', rows }] });
    expect(refusals(gridOf(bytes, 'a.xlsx'), 'a.xlsx')).toEqual([]);
  });
});

/** Texts and numbers that somebody, somewhere, has in a cell. */
const odd: readonly CellValue[] = [
  null,
  '',
  ' ',
  '0',
  0,
  -1,
  1e20,
  -1e300,
  0.5,
  40374,
  2958466,
  true,
  false,
  { error: '#REF!' },
  { uncached: true },
  '同上',
  '无',
  '/',
  '乡镇',
  '管委会',
  '官庄镇',
  '怀化学院',
  '洪江',
  '约5000',
  '一亿亿元',
  '5000①',
  '2010.11.31',
  '2010-02-30',
  '9999年12月31日',
  '2010年第三季度',
  '第四季度',
  '2010年13月',
  '合计',
  '官庄镇小计',
  '填报人：张三',
  '注',
  '过次页',
  '张三、李四、王五',
  '13800000000',
  '怀团发[2010]19号',
  '《方案》',
  '有登记册',
  '表、卡、簿',
  '团县委、镇党委、农信社、本单位党组织、团市委、乡镇团委、其他人',
  '送医疗，送科技',
  '\u0000\u0007',
  '\ud800',
  '\u202e反写',
  '😀',
  '甲'.repeat(3_000),
  '一'.repeat(400),
  '9'.repeat(400),
  '\n\n',
  '"',
  '=1+1',
  '<b>',
];

/** mulberry32. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function mutated(sheet: SheetGrid, random: () => number): SheetGrid {
  const values = sheet.values.map((row) => [...row]);
  for (let left = 1 + Math.floor(random() * 6); left > 0; left -= 1) {
    const row = values[Math.floor(random() * values.length)];
    if (!row || row.length === 0) continue;
    row[Math.floor(random() * row.length)] = odd[Math.floor(random() * odd.length)] ?? null;
  }
  return { ...sheet, values };
}

it('takes workbooks with whatever in their cells', () => {
  const random = randomOf(20100609);
  const small = books.filter(({ grid }) => grid.sheets.every(({ values }) => values.length < 20));
  const found: string[] = [];
  for (let round = 0; round < 200; round += 1) {
    const book = small[round % small.length];
    if (!book) continue;
    const grid = { ...book.grid, sheets: book.grid.sheets.map((sheet) => mutated(sheet, random)) };
    for (const refusal of refusals(grid, book.fileName)) found.push(`${book.title}, ${round}: ${refusal}`);
  }
  expect(found).toEqual([]);
});
