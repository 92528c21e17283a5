import { ExcelWorkbook } from '../../../addin/host/excel-workbook';
import { readWorkbookFile } from '../../../addin/host/file-workbook';
import { markCopy } from '../../../addin/host/marked-copy';
import { markSignature } from '../../../addin/host/mark-tones';
import { findingsTable } from '../../../addin/presenters/findings-table';
import { highlights } from '../../../addin/presenters/highlights';
import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';
import { reviewWorkbook } from '../../../shared/review/review-workbook';
import type { FindingsTable, Highlight, HostAnswer } from '../../../shared/workbook/workbook-port';
import { sampleCounty } from '../../fixtures/sample';
import { buildWorkbook, cellError, day, formula } from '../../support/build-workbook';
import { ExcelError } from '../../support/excel-stand-in/model/excel-error';
import { ExcelStandIn } from '../../support/excel-stand-in/client/excel-stand-in';
import { openInJsdom } from '../../support/excel-stand-in/client/open-in-jsdom';
import { snapshotOf } from '../../support/excel-stand-in/client/snapshot';

const county = sampleCounty.bytes();
const grid = gridOf(county);
const review = reviewWorkbook(grid, {
  campaign,
  asOf: '2010-12-31',
  today: '2010-12-31',
  fileName: sampleCounty.fileName,
});
const marks = highlights(review);
const table = findingsTable(review, 'zhCN');

let excel: ExcelStandIn;
let host: ExcelWorkbook;
let close: () => void = () => undefined;

async function open(file: Uint8Array, apiSet = '1.14'): Promise<void> {
  close();
  excel = new ExcelStandIn(file, { apiSet });
  close = await openInJsdom(excel);
  host = new ExcelWorkbook();
}

/** The same workbook in another session: a new pane, and a client that knows nothing. */
async function reopen(): Promise<void> {
  close();
  close = await openInJsdom(excel);
  host = new ExcelWorkbook();
}

afterEach(() => expect(excel.unknowns).toEqual([]));
afterAll(() => close());

function gridOf(file: Uint8Array) {
  const reading = readWorkbookFile(file, 'x.xlsx');
  if (reading.kind !== 'workbook') throw new Error(reading.message.en);
  return reading.grid;
}

function done<T>(answer: HostAnswer<T>): T {
  if (answer.kind !== 'done') throw new Error(`refused: ${answer.reason} ${answer.sheet ?? ''}`);
  return answer.value;
}

const ownRules = () =>
  excel.workbook.sheets.flatMap(({ name, conditionalFormats }) =>
    conditionalFormats
      .filter(({ formulas }) => formulas.some((text) => text.includes(markSignature)))
      .map(({ formulas }) => `${name} ${formulas.join()}`),
  );
const sheetNames = (): string[] => excel.workbook.sheets.map(({ name }) => name);
const mark = (sheet: string, address: string, tone: Highlight['tone'] = 'error'): Highlight => ({
  at: { sheet, address },
  tone,
});

describe('reading', () => {
  it('reads a county’s workbook as the file itself is read, in two syncs, with the lowest set that is promised', async () => {
    await open(county, '1.13');
    expect(done(await host.readGrids())).toEqual(grid);
    expect(excel.syncs.filter(({ isWrite }) => isWrite)).toEqual([]);
    expect(excel.syncs).toHaveLength(2);
  });

  const rich = buildWorkbook({
    date1904: true,
    sheets: [
      {
        name: '台账',
        origin: 'C4',
        rows: [
          ['标题', null, null],
          ['日期', '金额', '备注'],
          [day('2010-09-10'), 5000, cellError('#REF!')],
          [formula('1+1', 2), true, '  '],
          [day('2010-09-12'), 0.5, null],
        ],
        merges: ['C4:E4'],
        hiddenRows: [7],
      },
      { name: '空表', rows: [] },
      { name: '藏起来', rows: [['甲']], hidden: true },
    ],
  });

  it('reads merges, hidden rows and sheets, errors, days of 1904 and empty sheets as the file is read', async () => {
    await open(rich);
    expect(done(await host.readGrids())).toEqual(gridOf(rich));
  });

  it('takes unchanged sheets as they are', async () => {
    await open(county);
    const first = done(await host.readGrids());
    const bytesBefore = excel.syncs.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
    excel.syncs.length = 0;
    excel.type('资金支持台账', 'E14', 2000);
    const unchanged = new Map(
      first.sheets.filter(({ name }) => name !== '资金支持台账').map((sheet) => [sheet.name, sheet]),
    );
    const again = done(await host.readGrids(unchanged));
    expect(again.sheets.map(({ name }) => name)).toEqual(first.sheets.map(({ name }) => name));
    expect(again.sheets[1]?.values[13]?.[4]).toBe(2000);
    expect(again.sheets[0]).toBe(first.sheets[0]);
    const bytes = excel.syncs.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
    expect(bytes).toBeLessThan(bytesBefore / 4);
  });

  it('reads long sheets in chunks, and days far below their head are still days', async () => {
    const rows = Array.from({ length: 9_000 }, (_, index) => [index, day('2010-09-10'), `说明${index}`]);
    const long = buildWorkbook({ sheets: [{ name: '长表', rows }] });
    await open(long);
    expect(done(await host.readGrids())).toEqual(gridOf(long));
  });

  it('reads on in smaller pieces where Excel finds an answer too large', async () => {
    await open(county);
    excel.failures.push(0, 5104);
    expect(done(await host.readGrids())).toEqual(grid);
    excel.failures.push(0, 5104, 5104);
    const read = done(await host.readGrids());
    // Texts need no formats: they are left out where answers must stay small.
    const bare = ({ sheets }: typeof grid) => sheets.map((sheet) => ({ ...sheet, numberFormats: [] }));
    expect(bare(read)).toEqual(bare(grid));
    expect(read.sheets[1]?.numberFormats[3]).toEqual(grid.sheets[1]?.numberFormats[3]);
  });

  it('reads more merged areas than Excel tells at once', async () => {
    const rows = Array.from({ length: 1_400 }, (_, index) => [index, '甲', '乙']);
    const merges = rows.map((_, index) => `B${index + 1}:C${index + 1}`);
    const merged = buildWorkbook({ sheets: [{ name: '合并', rows, merges }] });
    await open(merged);
    expect(done(await host.readGrids()).sheets[0]?.merges).toHaveLength(1_400);
  });
});

describe('marks', () => {
  it('come off without a trace in another session', async () => {
    await open(county);
    const before = snapshotOf(excel.workbook);
    expect(done(await host.paint(marks))).toEqual([]);
    done(await host.writeFindings(table));
    expect(ownRules().length).toBeGreaterThan(10);
    expect(snapshotOf(excel.workbook)).not.toEqual(before);
    await reopen();
    expect(done(await host.clear())).toEqual([]);
    expect(snapshotOf(excel.workbook)).toEqual(before);
  });

  it('of a marked copy are found and cleared as well', async () => {
    await open(markCopy(county, '沅陵县.xlsx', marks, table).bytes);
    expect(ownRules().length).toBeGreaterThan(10);
    done(await host.clear());
    expect(ownRules()).toEqual([]);
    expect(sheetNames()).not.toContain('校验结果');
  });

  it('are one rule a sheet and tone, in one write, on top of the user’s own', async () => {
    await open(county);
    done(
      await host.paint([
        mark('结对名单', 'B4', 'advice'),
        mark('结对名单', 'C5:D6'),
        mark('结对名单', 'B5', 'advice'),
      ]),
    );
    const [first, second, ...others] = excel.workbook.sheet('结对名单').conditionalFormats;
    expect(others).toEqual([]);
    expect(first?.formulas).toEqual(['LEN("qianshou:error")>0']);
    expect(second?.areas).toEqual([{ row: 3, column: 1, rows: 2, columns: 1 }]);
    expect(excel.syncs.filter(({ isWrite }) => isWrite)).toHaveLength(1);
  });

  it('painted again stand in place of the earlier ones', async () => {
    await open(county);
    done(await host.paint(marks));
    const once = ownRules();
    done(await host.paint(marks));
    expect(ownRules()).toEqual(once);
    done(await host.paint([mark('结对名单', 'B4')]));
    expect(ownRules()).toEqual(['结对名单 LEN("qianshou:error")>0']);
  });

  it('leave protected sheets alone, and say which', async () => {
    await open(county);
    excel.workbook.sheet('结对名单').protection = { attributes: { sheet: '1' } };
    expect(done(await host.paint([mark('结对名单', 'B4'), mark('资金支持台账', 'B4')]))).toEqual([
      '结对名单',
    ]);
    expect(ownRules()).toEqual(['资金支持台账 LEN("qianshou:error")>0']);
  });

  it('that fail half-way are taken off again, and the earlier ones stay', async () => {
    await open(county);
    done(await host.paint([mark('结对名单', 'B4')]));
    const before = snapshotOf(excel.workbook);
    let rules = 0;
    excel.beforeMember = (name) => {
      if (name === 'ConditionalFormatCollection.add' && (rules += 1) === 5)
        throw new ExcelError('GeneralException', 'a failure in the middle');
    };
    expect(await host.paint(marks)).toEqual({ kind: 'refused', reason: 'failed' });
    excel.beforeMember = () => undefined;
    expect(snapshotOf(excel.workbook)).toEqual(before);
  });

  it('on a sheet that is gone are refused by its name', async () => {
    await open(county);
    const before = snapshotOf(excel.workbook);
    expect(await host.paint([mark('没有这张表', 'B4'), mark('结对名单', 'B4')])).toEqual({
      kind: 'refused',
      reason: 'sheetGone',
      sheet: '没有这张表',
    });
    expect(snapshotOf(excel.workbook)).toEqual(before);
  });
});

describe('the findings sheet', () => {
  const small: FindingsTable = {
    title: '校验结果',
    notes: [],
    columns: ['级别', '单元格', '问题'],
    rows: [
      { cells: ['错误', 'B4', '=1+1 不是算式'], at: { sheet: '结对名单', address: 'B4' } },
      { cells: ['建议', '', '2010-12-31'], at: null },
    ],
  };
  const valueAt = (row: number, column: number) =>
    excel.workbook.sheet('校验结果').cell(row, column)?.value ?? null;

  it('is a table with its places as links; no text of it is taken for a formula or a day', async () => {
    await open(county);
    done(await host.writeFindings(small));
    const sheet = excel.workbook.sheet('校验结果');
    expect(sheet.tables.map(({ name, area }) => [name, area])).toEqual([
      ['QianshouFindings', { row: 0, column: 0, rows: 3, columns: 3 }],
    ]);
    expect([0, 1, 2].map((column) => valueAt(0, column))).toEqual(['级别', '单元格', '问题']);
    expect([valueAt(1, 2), valueAt(2, 2)]).toEqual(['=1+1 不是算式', '2010-12-31']);
    expect(sheet.cell(1, 2)?.formula).toBeNull();
    expect(sheet.cell(1, 1)?.formula?.text).toBe(`HYPERLINK("#'结对名单'!B4","B4")`);
    expect(sheet.frozen.rows).toBe(1);
    expect(excel.syncs.filter(({ isWrite }) => isWrite)).toHaveLength(1);
  });

  it('is rewritten, never duplicated, even under another name, and is never read as data', async () => {
    await open(county);
    done(await host.writeFindings(table));
    excel.workbook.sheet('校验结果').name = '看过的问题';
    done(await host.writeFindings(small));
    expect(sheetNames()).toEqual([...grid.sheets.map(({ name }) => name), '校验结果']);
    expect(done(await host.readGrids())).toEqual(grid);
  });

  it('without findings is a table still, so that it is found again', async () => {
    await open(county);
    done(await host.writeFindings({ ...small, rows: [] }));
    done(await host.writeFindings({ ...small, rows: [] }));
    expect(sheetNames().filter((name) => name.startsWith('校验结果'))).toEqual(['校验结果']);
    done(await host.clear());
    expect(sheetNames()).toEqual(grid.sheets.map(({ name }) => name));
  });

  it('never takes the place of a sheet of the user’s that bears its name', async () => {
    await open(
      buildWorkbook({
        sheets: [
          { name: '校验结果', rows: [['我的'], ['数据']] },
          { name: '台账', rows: [['甲']] },
        ],
      }),
    );
    done(await host.writeFindings(small));
    expect(sheetNames()).toEqual(['校验结果', '台账', '校验结果 (2)']);
    done(await host.writeFindings(small));
    done(await host.clear());
    expect(sheetNames()).toEqual(['校验结果', '台账']);
  });

  it.each([
    ['of two rows', [['我的'], ['数据']]],
    ['of one row', [['我的']]],
    ['without rows', []],
  ])('a county’s own sheet of its name %s is read, and stays', async (_, rows) => {
    await open(
      buildWorkbook({
        sheets: [
          { name: '校验结果', rows },
          { name: '台账', rows: [['甲']] },
        ],
      }),
    );
    done(await host.writeFindings(table));
    expect(done(await host.readGrids()).sheets.map(({ name, values }) => [name, values])).toEqual([
      ['校验结果', rows],
      ['台账', [['甲']]],
    ]);
    done(await host.clear());
    expect(sheetNames()).toEqual(['校验结果', '台账']);
  });

  it('is refused where the workbook’s structure is protected, with nothing left behind', async () => {
    await open(county);
    excel.workbook.isStructureProtected = true;
    const before = snapshotOf(excel.workbook);
    expect(await host.writeFindings(small)).toEqual({ kind: 'refused', reason: 'protected' });
    expect(snapshotOf(excel.workbook)).toEqual(before);
  });

  it('that fails half-way is gone again, and the earlier one stays', async () => {
    await open(county);
    done(await host.writeFindings(table));
    const before = snapshotOf(excel.workbook);
    excel.beforeMember = (name) => {
      if (name === 'WorksheetFreezePanes.freezeRows') throw new ExcelError('GeneralException', 'a failure');
    };
    expect(await host.writeFindings(small)).toMatchObject({ kind: 'refused' });
    excel.beforeMember = () => undefined;
    expect(snapshotOf(excel.workbook)).toEqual(before);
  });
});

describe('showing a cell', () => {
  it('activates its sheet and selects it', async () => {
    await open(county);
    expect(done(await host.reveal({ sheet: '资金支持台账', address: 'E14' }))).toEqual([]);
    const { active } = excel.workbook;
    expect(active?.name).toBe('资金支持台账');
    expect(active && excel.workbook.selectionOn(active)).toEqual([
      { row: 13, column: 4, rows: 1, columns: 1 },
    ]);
  });

  it('tells what hides it, and shows it only when asked to', async () => {
    await open(county);
    const sheet = excel.workbook.sheet('资金支持台账');
    sheet.visibility = 'Hidden';
    sheet.setRowsHidden({ row: 13, column: 0, rows: 1, columns: 1 }, true);
    const place = { sheet: '资金支持台账', address: 'E14' };
    expect(done(await host.reveal(place))).toEqual(['sheet', 'row']);
    expect(excel.workbook.active?.name).not.toBe('资金支持台账');
    done(await host.reveal(place, true));
    expect(excel.workbook.active?.name).toBe('资金支持台账');
    expect([sheet.visibility, sheet.isRowHidden(13)]).toEqual(['Visible', false]);
  });

  it('is refused where the sheet is gone', async () => {
    await open(county);
    expect(await host.reveal({ sheet: '没有', address: 'A1' })).toEqual({
      kind: 'refused',
      reason: 'sheetGone',
      sheet: '没有',
    });
  });
});

describe('editing', () => {
  const cells = buildWorkbook({
    sheets: [{ name: '台账', rows: [['约2000', formula('1+1', 2), '３０００', '0123']] }],
  });
  const at = (address: string) => ({ sheet: '台账', address });

  it('changes what still holds the expected value, and its way back restores every cell', async () => {
    await open(cells);
    const before = snapshotOf(excel.workbook);
    const outcomes = done(
      await host.edit([
        { at: at('A1'), expected: '约2000', content: { value: 2000, numberFormat: '0.00' } },
        { at: at('B1'), expected: 2, content: { value: 3, numberFormat: null } },
        { at: at('C1'), expected: '3000', content: { value: 3000, numberFormat: null } },
        { at: at('D1'), expected: '0123', content: { value: 123, numberFormat: null } },
      ]),
    );
    expect(outcomes.map((outcome) => (outcome.kind === 'skipped' ? outcome.why : outcome.after))).toEqual([
      { value: 2000, numberFormat: '0.00' },
      'formula',
      'changedMeanwhile',
      { value: 123, numberFormat: 'General' },
    ]);
    const back = outcomes.flatMap((outcome) =>
      outcome.kind === 'changed'
        ? [{ at: outcome.at, expected: outcome.after.value, content: outcome.before }]
        : [],
    );
    done(await host.edit(back));
    const texts = (await host.readGrids()) && done(await host.readGrids()).sheets[0]?.values[0];
    expect(texts).toEqual(['约2000', 2, '３０００', '0123']);
    expect(excel.workbook.sheet('台账').cell(0, 0)?.style.numberFormat).toBe('General');
    expect(before).toBeDefined();
  });

  it('leaves locked cells of protected sheets alone', async () => {
    await open(cells);
    excel.workbook.sheet('台账').protection = { attributes: { sheet: '1' } };
    const edit = { at: at('A1'), expected: '约2000', content: { value: 2000, numberFormat: null } };
    expect(done(await host.edit([edit]))).toEqual([{ kind: 'skipped', at: at('A1'), why: 'protected' }]);
  });
});

describe('the workbook remembers', () => {
  it('texts, in other sessions too, and forgets them when told', async () => {
    await open(county);
    done(await host.remember('columns', '{"甲":1}'));
    await reopen();
    expect(done(await host.recall('columns'))).toBe('{"甲":1}');
    done(await host.remember('columns', null));
    done(await host.remember('never there', null));
    expect(done(await host.recall('columns'))).toBeNull();
    expect([...excel.workbook.settings]).toEqual([]);
  });
});

describe('new sheets', () => {
  it('come behind the last one, under free names', async () => {
    await open(county);
    const added = buildWorkbook({
      sheets: [
        { name: '结对名单', rows: [['甲']] },
        { name: '新表', rows: [['乙']] },
      ],
    });
    expect(done(await host.addSheets(added))).toEqual(['结对名单 (2)', '新表']);
    expect(sheetNames().slice(-2)).toEqual(['结对名单 (2)', '新表']);
  });
});

describe('watching', () => {
  async function heardOf(act: () => unknown, apiSet: string): Promise<string[]> {
    await open(county, apiSet);
    done(await host.readGrids());
    const heard: string[] = [];
    const stop = done(await host.watch((sheets) => heard.push(...sheets)));
    await act();
    excel.type('沟通会见及汇报', 'A9', '完');
    for (let turn = 0; turn < 200 && !heard.includes('沟通会见及汇报'); turn += 1)
      await new Promise((resolve) => setTimeout(resolve, 10));
    stop();
    return heard;
  }

  it.each(['1.13', '1.14'])(
    'tells of the user’s changes, and of none of ours, with ExcelApi %s',
    async (apiSet) => {
      const heard = await heardOf(async () => {
        excel.type('资金支持台账', 'E14', 2000);
        done(await host.paint(marks));
        done(await host.writeFindings(table));
        const edit = {
          at: { sheet: '结对名单', address: 'B4' },
          expected: '沅陵县',
          content: { value: '沅陵', numberFormat: null },
        };
        done(await host.edit([edit]));
      }, apiSet);
      expect(heard).toEqual(['资金支持台账', '沟通会见及汇报']);
    },
  );
});

describe('a value far off', () => {
  const rows = [
    ['乡镇', '金额'],
    ['官庄镇', 5000],
    ['凉水井镇', 3000],
  ];

  it.each([
    ['in the last cell', 'XFD1048576', 1_048_575, 16_383],
    ['in the last row', 'B1048576', 1_048_575, 1],
    ['in the last column of a long sheet', 'XFD900', 899, 16_383],
  ])('%s costs nothing: the sheet is read by what it holds', async (_, address, row, column) => {
    await open(buildWorkbook({ sheets: [{ name: '资金', rows }] }));
    excel.workbook.sheet('资金').ownCell(row, column).value = 7;
    const read = done(await host.readGrids()).sheets[0];
    expect(address).toBeTruthy();
    expect(read?.values.slice(0, 3)).toEqual(rows);
    expect(read?.values[row]?.[column]).toBe(7);
    expect(Object.keys(read?.values ?? []).length).toBeLessThan(1_000);
  });
});

describe('whatever goes wrong in Excel is a refusal', () => {
  it.each([
    [5004, 'editing'],
    [7000, 'protected'],
    [5103, 'tooLarge'],
    [5104, 'tooLarge'],
    [5012, 'failed'],
    [5102, 'failed'],
  ] as const)('%i: %s', async (code, reason) => {
    await open(county);
    const before = snapshotOf(excel.workbook);
    const works = [
      () => host.readGrids(),
      () => host.paint(marks),
      () => host.writeFindings(table),
      () => host.clear(),
      () => host.reveal({ sheet: '结对名单', address: 'A1' }),
      () => host.remember('key', 'text'),
      () => host.recall('key'),
      () => host.addSheets(county),
      () => host.watch(() => undefined),
    ];
    for (const work of works) {
      excel.failures.push(code);
      expect(await work()).toEqual({ kind: 'refused', reason });
    }
    expect(snapshotOf(excel.workbook)).toEqual(before);
  });

  it('a workbook that may only be read says so', async () => {
    await open(county);
    excel.workbook.isReadOnly = true;
    expect(await host.paint(marks)).toEqual({ kind: 'refused', reason: 'readOnly' });
    expect(await host.writeFindings(table)).toEqual({ kind: 'refused', reason: 'readOnly' });
  });
});
