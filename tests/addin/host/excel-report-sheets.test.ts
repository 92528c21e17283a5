import { ExcelWorkbook } from '../../../addin/host/excel-workbook';
import { readWorkbookFile } from '../../../addin/host/file-workbook';
import { municipalSheets } from '../../../addin/presenters/municipal-sheets/municipal-sheets';
import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';
import type { Review } from '../../../shared/review/review';
import { reviewWorkbook } from '../../../shared/review/review-workbook';
import type { ReportCell, ReportSheet } from '../../../shared/workbook/report-sheet';
import type { WorkbookGrid } from '../../../shared/workbook/sheet-grid';
import type { HostAnswer, PublishedSheet } from '../../../shared/workbook/workbook-port';
import { sampleCounty } from '../../fixtures/sample';
import { buildWorkbook } from '../../support/build-workbook';
import { ExcelStandIn } from '../../support/excel-stand-in/client/excel-stand-in';
import { openInJsdom } from '../../support/excel-stand-in/client/open-in-jsdom';
import { fillColor, solidFill } from '../../support/excel-stand-in/model/cell-style';
import type { Sheet } from '../../support/excel-stand-in/model/sheet';
import { snapshotOf } from '../../support/excel-stand-in/client/snapshot';
import { madeMonth } from '../../support/made-month';

const page = 'http://localhost/index.html#municipal/county/2010-12/';
const row = (county: string, township: string, cash: number, total: number | null): ReportCell[] => [
  county,
  township,
  cash,
  total,
  { text: `第 1 版 ${township}`, href: `${page}${county}` },
];
const yuanling = row('沅陵县', '官庄镇', 30_000, 90);
const chenxi = row('辰溪县', '锦滨乡', 20_000, 80);
const xupu = row('溆浦县', '低庄镇', 10_000.5, null);

function report(...rows: ReportCell[][]): ReportSheet {
  return {
    name: '全市汇总',
    title: `全市汇总（${rows.length} 行）`,
    notes: ['资金以元计。'],
    tables: [
      {
        name: '牵手_全市汇总',
        columns: [
          { title: '县（市、区）', alsoKnownAs: ['County'], kind: 'text', width: 16, isKey: true },
          { title: '乡镇', kind: 'text', width: 16, isKey: true },
          { title: '资金', kind: 'money', width: 14, total: 'sum' },
          { title: '得分', kind: 'points', width: 8, total: 'mean', heat: 'highIsGood' },
          { title: '出处', kind: 'text', width: 24 },
        ],
        rows,
      },
    ],
    charts: [
      {
        name: '牵手_资金图',
        title: '资金',
        kind: 'bar',
        table: '牵手_全市汇总',
        categories: '县（市、区）',
        series: ['资金'],
      },
    ],
  };
}

let excel: ExcelStandIn;
let host: ExcelWorkbook;
let close: () => void = () => undefined;

const blank = buildWorkbook({ sheets: [{ name: '进度', rows: [['共建行动进度表'], ['序号', '乡镇']] }] });

async function open(file: Uint8Array = blank): Promise<void> {
  close();
  excel = new ExcelStandIn(file, { apiSet: '1.13' });
  close = await openInJsdom(excel);
  host = new ExcelWorkbook();
}

beforeEach(() => open());
afterEach(() => expect(excel.unknowns).toEqual([]));
afterAll(() => close());

/** A column is put before all others, by hand. */
function moveRight(sheet: Sheet): void {
  for (const [row, cells] of sheet.cells)
    sheet.cells.set(row, new Map([...cells].map(([column, cell]) => [column + 1, cell])));
  for (const each of sheet.tables) each.area = { ...each.area, column: each.area.column + 1 };
  for (const rule of sheet.conditionalFormats)
    rule.areas = rule.areas.map((area) => ({ ...area, column: area.column + 1 }));
}

async function publish(sheet: ReportSheet): Promise<PublishedSheet> {
  const answer: HostAnswer<PublishedSheet> = await host.publish(sheet);
  if (answer.kind !== 'done') throw new Error(`refused: ${answer.reason} ${answer.sheet ?? ''}`);
  return answer.value;
}

const sees = (address: string, sheet = '全市汇总') => excel.person.sees(sheet, address);
const seesRow = (number: number, last = 'E') =>
  [...'ABCDEFGHIJ'].slice(0, 'ABCDEFGHIJ'.indexOf(last) + 1).map((letter) => sees(`${letter}${number}`));
const type = (address: string, value: string | number, sheet = '全市汇总') =>
  excel.type(sheet, address, value);
const table = (name = '牵手_全市汇总') =>
  excel.workbook.sheets.flatMap(({ tables }) => tables).find((each) => each.name === name);

describe('a new sheet', () => {
  beforeEach(() => publish(report(yuanling, chenxi, xupu)));

  it('holds title, mark, notes, rows and totals, as an Excel table whose header stays in view', () => {
    const column = Array.from({ length: 9 }, (_, index) => sees(`A${index + 1}`));
    expect(column).toEqual([
      '全市汇总（3 行）',
      '由牵手生成 · Made by Qianshou',
      '资金以元计。',
      '',
      '县（市、区）',
      '沅陵县',
      '辰溪县',
      '溆浦县',
      '合计',
    ]);
    expect(table()).toMatchObject({ area: { row: 4, column: 0, rows: 5, columns: 5 }, showTotals: true });
    expect(excel.workbook.sheet('全市汇总').frozen).toEqual({ rows: 5, columns: 0 });
  });

  it('has figures with formats, links, and totals of the rows that are shown', () => {
    const sheet = excel.workbook.sheet('全市汇总');
    expect(seesRow(8)).toEqual(['溆浦县', '低庄镇', 10_000.5, '', '第 1 版 低庄镇']);
    expect(sheet.cell(7, 2)?.style.numberFormat).toBe('#,##0.00');
    expect(sheet.cell(7, 4)?.formula?.text).toBe(`HYPERLINK("${page}溆浦县","第 1 版 低庄镇")`);
    expect(sheet.cell(8, 2)?.formula?.text).toBe('SUBTOTAL(109,C6:C8)');
    expect(sheet.cell(8, 3)?.formula?.text).toBe('IFERROR(SUBTOTAL(101,D6:D8),"")');
    expect([sees('C9'), sees('D9')]).toEqual([60_000.5, 85]);
  });

  it('colours the scores and draws the chart from the table’s cells', () => {
    const sheet = excel.workbook.sheet('全市汇总');
    expect(sheet.conditionalFormats).toMatchObject([
      { type: 'colorScale', areas: [{ row: 5, column: 3, rows: 3, columns: 1 }] },
    ]);
    expect(sheet.charts).toMatchObject([
      {
        name: '牵手_资金图',
        type: 'BarClustered',
        title: '资金',
        isReversed: true,
        series: [
          {
            name: '资金',
            values: { area: { row: 5, column: 2, rows: 3, columns: 1 } },
            categories: { area: { row: 5, column: 0, rows: 3, columns: 1 } },
          },
        ],
      },
    ]);
  });

  it('is never read as a county’s data, renamed or without its table either, and a county’s own sheets still are', async () => {
    const namesRead = async (): Promise<string[]> => {
      const answer = await host.readGrids();
      return answer.kind === 'done' ? answer.value.sheets.map(({ name }) => name) : [answer.reason];
    };
    expect(await namesRead()).toEqual(['进度']);
    excel.person.renameSheet('全市汇总', '给领导看');
    excel.workbook.sheet('给领导看').tables = [];
    expect(await namesRead()).toEqual(['进度']);
  });

  it('stays when the marks of a check are taken off', async () => {
    const before = snapshotOf(excel.workbook);
    expect(await host.clear()).toEqual({ kind: 'done', value: [] });
    expect(snapshotOf(excel.workbook)).toEqual(before);
  });

  it('is the same after the file was saved and opened again', async () => {
    const saved = excel.saved();
    const before = snapshotOf(excel.workbook);
    await open(saved);
    expect(snapshotOf(excel.workbook)).toEqual(before);
    expect(await publish(report(yuanling, chenxi, xupu))).toMatchObject({ kind: 'refreshed' });
    expect(snapshotOf(excel.workbook)).toEqual(before);
  });
});

it('a county’s workbook is reviewed as before, in Excel and as the file that was saved, with reports beside its ledgers', async () => {
  await open(sampleCounty.bytes());
  const request = { campaign, asOf: '2010-12-31', today: '2010-12-31', fileName: sampleCounty.fileName };
  const reviewOf = (grid: WorkbookGrid): Review => reviewWorkbook(grid, request);
  const fileOf = (bytes: Uint8Array): WorkbookGrid => {
    const reading = readWorkbookFile(bytes, sampleCounty.fileName);
    if (reading.kind !== 'workbook') throw new Error(reading.message.en);
    return reading.grid;
  };
  const before = reviewOf(fileOf(sampleCounty.bytes()));
  for (const sheet of municipalSheets(madeMonth('2010-12', 2, 3), 'zhCN', () => page)) await publish(sheet);
  const read = await host.readGrids();
  if (read.kind !== 'done') throw new Error(read.reason);
  expect(reviewOf(read.value)).toEqual(before);
  expect(reviewOf(fileOf(excel.saved()))).toEqual(before);
});

it('no text acts as a formula or becomes a number', async () => {
  await publish(report(row('=1+1', '@SUM(1)', 1, 2), row('-甲', '007', 1, 2), row('2010-12', "'乙", 1, 2)));
  expect([6, 7, 8].map((number) => seesRow(number, 'B'))).toEqual([
    ['=1+1', '@SUM(1)'],
    ['-甲', '007'],
    ['2010-12', "'乙"],
  ]);
});

it('an empty report is a table with one empty row, which fills later and empties again', async () => {
  await publish(report());
  expect(table()?.area).toMatchObject({ row: 4, rows: 3 });
  await publish(report(yuanling, chenxi));
  expect([seesRow(6, 'C'), seesRow(7, 'C'), seesRow(8, 'D')]).toEqual([
    ['沅陵县', '官庄镇', 30_000],
    ['辰溪县', '锦滨乡', 20_000],
    ['合计', '', 50_000, 85],
  ]);
  await publish(report());
  expect([seesRow(6, 'C'), seesRow(7, 'C')]).toEqual([
    ['', '', ''],
    ['合计', '', ''],
  ]);
});

describe('running it again', () => {
  beforeEach(() => publish(report(yuanling, chenxi)));

  it('refreshes in place: figures, order, totals, title, chart and colours', async () => {
    const better = row('辰溪县', '锦滨乡', 50_000, 95);
    expect(await publish(report(better, yuanling, xupu))).toEqual({
      name: '全市汇总',
      kind: 'refreshed',
      ownColumns: [],
      textsKept: 0,
    });
    expect(sees('A1')).toBe('全市汇总（3 行）');
    expect([6, 7, 8, 9].map((number) => seesRow(number, 'D'))).toEqual([
      ['辰溪县', '锦滨乡', 50_000, 95],
      ['沅陵县', '官庄镇', 30_000, 90],
      ['溆浦县', '低庄镇', 10_000.5, ''],
      ['合计', '', 90_000.5, 92.5],
    ]);
    const sheet = excel.workbook.sheet('全市汇总');
    expect(table()?.area).toEqual({ row: 4, column: 0, rows: 5, columns: 5 });
    expect(sheet.charts).toHaveLength(1);
    expect(sheet.charts[0]?.series[0]?.values.area).toEqual({ row: 5, column: 2, rows: 3, columns: 1 });
    expect(sheet.conditionalFormats).toHaveLength(1);
    expect(sheet.conditionalFormats[0]?.areas).toEqual([{ row: 5, column: 3, rows: 3, columns: 1 }]);
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['进度', '全市汇总']);
  });

  it('keeps the officer’s columns in the table and beside it with their rows, through any order', async () => {
    excel.person.addColumn('全市汇总', '牵手_全市汇总', '备注');
    type('F6', '已电话核实');
    type('F7', '=请看'.slice(1));
    type('H6', '旁边的话');
    excel.workbook.results.set('C6*2', 60_000).set('C7*2', 40_000).set('C8*2', 20_000);
    excel.person.addColumn('全市汇总', '牵手_全市汇总', '翻倍');
    type('G6', '=C6*2');
    type('G7', '=C7*2');
    const published = await publish(report(xupu, chenxi, yuanling));
    expect(published.ownColumns).toEqual(['备注', '翻倍', 'H']);
    expect([6, 7, 8].map((number) => [sees(`A${number}`), sees(`F${number}`), sees(`H${number}`)])).toEqual([
      ['溆浦县', '', ''],
      ['辰溪县', '请看', ''],
      ['沅陵县', '已电话核实', '旁边的话'],
    ]);
    const formulas = [5, 6, 7].map((index) => excel.workbook.sheet('全市汇总').cell(index, 6)?.formula?.text);
    expect(formulas).toEqual(['C6*2', 'C7*2', 'C8*2']);
  });

  it('keeps colours of the officer’s with their rows, and none on rows that came in', async () => {
    const sheet = excel.workbook.sheet('全市汇总');
    excel.person.addColumn('全市汇总', '牵手_全市汇总', '备注');
    const yellow = solidFill('#FFFF00');
    for (const column of [0, 1, 5]) {
      const cell = sheet.ownCell(6, column);
      cell.style = { ...cell.style, fill: yellow };
    }
    await publish(report(xupu, chenxi, yuanling));
    const coloured = [5, 6, 7].map((row) =>
      [0, 1, 2, 5].filter((column) => fillColor(sheet.styleAt(row, column).fill) === '#FFFF00'),
    );
    expect(coloured).toEqual([[], [0, 1, 5], []]);
    await publish(report(yuanling, xupu));
    expect(
      [5, 6].flatMap((row) => [0, 1, 5].map((column) => fillColor(sheet.styleAt(row, column).fill))),
    ).toEqual(Array.from({ length: 6 }, () => ''));
  });

  it('keeps what stands left of the table, in a column that was put there', async () => {
    const sheet = excel.workbook.sheet('全市汇总');
    moveRight(sheet);
    type('A6', '左边的话');
    expect(await publish(report(chenxi, yuanling))).toMatchObject({ kind: 'refreshed', ownColumns: ['A'] });
    expect([6, 7].map((number) => [sees(`A${number}`), sees(`B${number}`)])).toEqual([
      ['', '辰溪县'],
      ['左边的话', '沅陵县'],
    ]);
    expect(await publish(report(chenxi))).toMatchObject({ textsKept: 1 });
  });

  it('keeps widths, sheets, the chart’s place, what stands below, and the filter', async () => {
    const sheet = excel.workbook.sheet('全市汇总');
    sheet.changeColumns({ row: 0, column: 0, rows: 1, columns: 1 }, (format) => ({
      ...format,
      attributes: { width: '40', customWidth: '1' },
    }));
    const [chart] = sheet.charts;
    if (chart) Object.assign(chart, { title: '改了', over: { row: 30, column: 3, rows: 9, columns: 9 } });
    type('A12', '以下是我的说明');
    excel.person.addSheet('我的表');
    excel.person.filter('全市汇总', '牵手_全市汇总', '县（市、区）', ['沅陵县']);
    await publish(report(xupu, yuanling, chenxi));
    expect(sheet.columns[0]?.attributes['width']).toBe('40');
    expect(sheet.charts[0]).toMatchObject({ title: '资金', over: { row: 31, column: 3 } });
    expect(sees('A13')).toBe('以下是我的说明');
    expect([5, 6, 7].map((index) => sheet.isRowHidden(index))).toEqual([true, false, true]);
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['进度', '全市汇总', '我的表']);
  });

  it('writes down own texts whose rows are gone, below those of earlier times', async () => {
    excel.person.addColumn('全市汇总', '牵手_全市汇总', '备注');
    type('F6', '已电话核实');
    type('F7', '等一等');
    expect(await publish(report(chenxi))).toMatchObject({ textsKept: 1 });
    expect(seesRow(6, 'F')).toEqual(['辰溪县', '锦滨乡', 20_000, 80, '第 1 版 锦滨乡', '等一等']);
    expect(sees('A7')).toBe('合计');
    expect(await publish(report(yuanling))).toMatchObject({ textsKept: 1 });
    const kept = [7, 8].map((number) => [...'ABCD'].map((letter) => sees(`${letter}${number}`, '留存备注')));
    expect(kept).toEqual([
      ['全市汇总（1 行）', '沅陵县 官庄镇', '备注', '已电话核实'],
      ['全市汇总（1 行）', '辰溪县 锦滨乡', '备注', '等一等'],
    ]);
    expect(sees('F6')).toBe('');
  });

  it('finds its table on a renamed sheet, below rows that were put in, and under titles in the other language', async () => {
    excel.person.renameSheet('全市汇总', '汇总 2010');
    type('A5', 'County', '汇总 2010');
    expect(await publish(report(yuanling, xupu))).toMatchObject({ name: '汇总 2010', kind: 'refreshed' });
    expect([sees('A5', '汇总 2010'), sees('A7', '汇总 2010')]).toEqual(['县（市、区）', '溆浦县']);
  });

  it('leaves a table that is no more ours as it is, and makes a new one beside it', async () => {
    type('C5', '我算的资金');
    const before = sees('C6');
    expect(await publish(report(xupu))).toMatchObject({ name: '全市汇总 (2)', kind: 'setAside' });
    expect([sees('C5'), sees('C6')]).toEqual(['我算的资金', before]);
    expect(sees('A6', '全市汇总 (2)')).toBe('溆浦县');
    expect(await publish(report(xupu, chenxi))).toMatchObject({ name: '全市汇总 (2)', kind: 'refreshed' });
  });
});

it('a sheet of charts alone is found again by them', async () => {
  await publish({ ...report(yuanling), charts: [] });
  const charts = { ...report(), name: '图表', title: '图表', tables: [] };
  expect(await publish(charts)).toMatchObject({ kind: 'made' });
  excel.person.renameSheet('图表', '大图');
  expect(await publish(charts)).toMatchObject({ name: '大图', kind: 'refreshed' });
  expect(excel.workbook.sheet('大图').charts).toHaveLength(1);
});

it('a county’s own sheet of the same name stays: the report takes another', async () => {
  expect(await publish({ ...report(yuanling), name: '进度' })).toMatchObject({
    name: '进度 (2)',
    kind: 'made',
  });
  expect(sees('A1', '进度')).toBe('共建行动进度表');
});

describe('refusals leave the workbook as it was', () => {
  it('a protected sheet, and a workbook whose sheets may not change', async () => {
    await publish(report(yuanling));
    excel.person.protectSheet('全市汇总');
    let before = snapshotOf(excel.workbook);
    expect(await host.publish(report(xupu))).toEqual({
      kind: 'refused',
      reason: 'protected',
      sheet: '全市汇总',
    });
    expect(snapshotOf(excel.workbook)).toEqual(before);
    await open();
    excel.person.protectStructure();
    before = snapshotOf(excel.workbook);
    expect(await host.publish(report(xupu))).toMatchObject({ kind: 'refused', reason: 'protected' });
    expect(snapshotOf(excel.workbook)).toEqual(before);
  });

  it('a workbook that may only be read', async () => {
    const before = snapshotOf(excel.workbook);
    excel.workbook.isReadOnly = true;
    expect(await host.publish(report(yuanling))).toEqual({ kind: 'refused', reason: 'readOnly' });
    expect(snapshotOf(excel.workbook)).toEqual(before);
  });

  it('a new sheet: whichever request a cell being edited stops, nothing is left behind', async () => {
    const before = snapshotOf(excel.workbook);
    let refused = 0;
    for (let request = 0; request < 20; request += 1) {
      excel.failures.push(...Array.from({ length: request }, () => 0), 5004);
      const answer = await host.publish(report(yuanling, chenxi));
      excel.failures.length = 0;
      if (answer.kind === 'done') break;
      expect(answer).toMatchObject({ reason: 'editing' });
      expect(snapshotOf(excel.workbook)).toEqual(before);
      refused += 1;
    }
    expect(refused).toBeGreaterThan(2);
  });

  it('a refresh: whichever request is stopped, no own text is lost or stands beside another row', async () => {
    let stopped = 0;
    for (let request = 0; request < 20; request += 1) {
      await open();
      await publish(report(yuanling, chenxi));
      excel.person.addColumn('全市汇总', '牵手_全市汇总', '备注');
      type('F6', '沅陵的话');
      type('F7', '辰溪的话');
      excel.failures.push(...Array.from({ length: request }, () => 0), 5004);
      const answer = await host.publish(report(xupu, chenxi, yuanling));
      excel.failures.length = 0;
      const texts = new Map([6, 7, 8].map((number) => [sees(`A${number}`), sees(`F${number}`)]));
      expect([texts.get('沅陵县'), texts.get('辰溪县')]).toEqual(['沅陵的话', '辰溪的话']);
      if (answer.kind === 'done') break;
      stopped += 1;
      await publish(report(xupu, chenxi, yuanling));
      expect([6, 7, 8, 9].map((number) => sees(`F${number}`))).toEqual(['', '辰溪的话', '沅陵的话', '']);
      expect(sees('C9')).toBe(60_000.5);
    }
    expect(stopped).toBeGreaterThan(3);
  });
});
