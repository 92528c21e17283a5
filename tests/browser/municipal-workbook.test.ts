import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { read, utils } from '@e965/xlsx';
import type { Browser, BrowserContext } from 'playwright-core';
import { countyWorkbook, prefecture, prefectureMonth } from '../fixtures/prefecture';
import { sampleCounty } from '../fixtures/sample';
import { launchBrowser } from '../support/browser';
import { ExcelStandIn } from '../support/excel-stand-in/client/excel-stand-in';
import { openInChromium } from '../support/excel-stand-in/client/open-in-chromium';
import { startLocalServer, type LocalServer } from '../support/local-server';
import { countCounty, countPairings, sum } from '../support/recount';
import { submissionOfFile } from '../support/sample-submission';
import { PanePage } from './pane-page';

jest.setTimeout(90_000);

const office = resolve('node_modules/@microsoft/office-js/dist');
const submitted = prefecture.slice(0, 3);
const counted = countPairings(submitted);

let browser: Browser;
let server: LocalServer;
let context: BrowserContext;
let excel: ExcelStandIn;
let pane: PanePage;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startLocalServer('--memory', '--today', '2010-08-03', '--demo-key');
  await Promise.all(submitted.map((county) => post(county)));
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});
afterEach(async () => {
  expect(pane.mishaps).toEqual([]);
  await context.close();
});

async function post(county: (typeof prefecture)[number]): Promise<void> {
  const { code, fileName } = county;
  const changes = { county: code, receivedOn: '2010-07-28' };
  const { status } = await fetch(`${server.api}/submissions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${server.keys?.municipal}`, 'content-type': 'application/json' },
    body: JSON.stringify(submissionOfFile(countyWorkbook(county), fileName, prefectureMonth, changes)),
  });
  expect(status).toBe(201);
}

/** The server's own page, in Excel: with its configuration, and Office.js from here. */
async function openInExcel(width = 380): Promise<void> {
  context = await browser.newContext({ viewport: { width, height: 760 } });
  const page = await context.newPage();
  await page.route('**/config.json', async (route) => {
    const config: object = JSON.parse(await (await route.fetch()).text());
    await route.fulfill({ json: { ...config, officeJs: './office/office.js' } });
  });
  await page.route('**/office/**', (route) =>
    route.fulfill({
      path: join(office, new URL(route.request().url()).pathname.replace(/^.*\/office\//, '')),
    }),
  );
  await openInChromium(page, excel, 'C:\\汇总\\全市.xlsx');
  pane = await PanePage.on(page, new URL('taskpane.html', server.page).href, [server.page, server.api]);
}

const press = (name: string) => pane.page.getByRole('button', { name, exact: true }).first().click();
const sees = (sheet: string, address: string) => excel.person.sees(sheet, address);
const column = (sheet: string, letter: string, from: number, rows: number) =>
  Array.from({ length: rows }, (_, index) => sees(sheet, `${letter}${from + index}`));

/** Column letters of a table's headers. */
function lettersOf(name: string): (title: string) => string {
  const table = excel.workbook.sheets.flatMap(({ tables }) => tables).find((each) => each.name === name);
  return (title) => utils.encode_col(table?.columns.indexOf(title) ?? -1);
}

async function verdict(): Promise<string> {
  await pane.page.getByRole('tab', { name: '问题' }).click();
  await pane.verdict.waitFor();
  return pane.verdictText();
}

test('the month comes into the workbook with the server’s numbers, is refreshed in place, and is no county’s data', async () => {
  excel = new ExcelStandIn(sampleCounty.bytes());
  const countySheets = excel.workbook.sheets.map(({ name }) => name);
  await openInExcel();
  await press('一键校验');
  const before = await verdict();
  await pane.openDesk('取回汇总');
  await pane.screenshot('workbook-view');
  await press('取回2010年7月汇总');
  await pane.panel.getByText('2010年7月汇总已写入工作簿，共 9 张表。').waitFor();
  expect(await pane.violations()).toEqual([]);
  expect(await pane.scrollsSideways()).toBe(false);
  await pane.screenshot('workbook-written');
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual([
    ...countySheets,
    '全市汇总',
    '排名',
    '结对排名',
    '单位排名',
    '乡镇排名',
    '进度',
    '完成情况',
    '冲突',
    '图表',
  ]);

  const letter = lettersOf('牵手_全市汇总');
  const rows = counted.length;
  const from = 7;
  const key = (parts: readonly unknown[]): string => parts.map(String).join(' ');
  const written = column('全市汇总', 'A', from, rows).map((county, index) =>
    key([
      county,
      ...['乡镇（街道）', '帮扶单位', '资金到位（元）', '乡镇小额贷款（元）', '得分'].map((title) =>
        sees('全市汇总', `${letter(title)}${from + index}`),
      ),
    ]),
  );
  const expected = counted.map(({ county, township, unit, cash, townshipLoans, total }) =>
    key([county, township, unit, cash, townshipLoans, total]),
  );
  expect([...written].sort()).toEqual([...expected].sort());
  expect(sees('全市汇总', `A${from + rows}`)).toBe('合计');
  expect(sees('全市汇总', `${letter('资金到位（元）')}${from + rows}`)).toBe(
    sum(counted.map(({ cash }) => cash)),
  );
  const place = excel.workbook.sheet('全市汇总').cell(from - 1, utils.decode_col(letter('单元格')));
  expect(place?.formula?.text).toContain(`index.html#municipal/county/2010-07/${submitted[0]?.code}`);

  const ranked = column('排名', 'B', 7, 3).map((county, index) => [county, sees('排名', `C${7 + index}`)]);
  const totals = submitted.map((county): [string, number] => [county.name, countCounty(county, 'inTime')]);
  expect(ranked).toEqual(totals.sort(([, a], [, b]) => b - a));
  expect(excel.workbook.sheet('图表').charts.map(({ title }) => title)).toEqual([
    '各县（市、区）得分',
    '各县（市、区）月报：按时、迟报、未报',
    '各方面完成率',
  ]);

  excel.person.addColumn('全市汇总', '牵手_全市汇总', '备注');
  const own = `${lettersOf('牵手_全市汇总')('备注')}${from}`;
  excel.type('全市汇总', own, '已电话核实');
  await press('取回2010年7月汇总');
  await pane.panel.getByText('“全市汇总”保留了您的列：备注。').waitFor();
  expect(sees('全市汇总', own)).toBe('已电话核实');
  expect(excel.workbook.sheets).toHaveLength(countySheets.length + 9);

  await pane.tab('问题').click();
  await press('重新校验');
  await pane.page.waitForFunction(() => document.querySelector('.verdict-headline') !== null);
  expect(await verdict()).toBe(before);
  expect(excel.unknowns).toEqual([]);
});

test('Excel that is busy, and a server that is gone, are said in words; nothing is half done unseen', async () => {
  excel = new ExcelStandIn(sampleCounty.bytes());
  await openInExcel(320);
  await pane.openDesk('取回汇总');
  excel.beforeMember = (member) => {
    if (member === 'WorksheetCollection.add' && excel.workbook.findSheet('排名')) excel.failures.push(5004);
  };
  await press('取回2010年7月汇总');
  await pane.panel.getByText('没有写成').waitFor();
  expect(await pane.panel.innerText()).toMatch(/正在编辑单元格[\s\S]*张表已经写好/);
  expect(await pane.scrollsSideways()).toBe(false);
  await pane.screenshot('workbook-refused-320');
  excel.beforeMember = () => undefined;
  excel.failures.length = 0;
  await pane.page.route(`${server.api}/municipal/**`, (route) => route.abort());
  await press('再试一次');
  await pane.panel.getByText('连不上服务器').waitFor();
  await pane.page.unroute(`${server.api}/municipal/**`);
  await press('再试一次');
  await pane.panel.getByText('共 9 张表').waitFor();
  expect(excel.unknowns).toEqual([]);
});

test('in a browser the same sheets are saved as a file, whose links open the county', async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  pane = await PanePage.on(page, `${server.page}#municipal/county/2010-07/${submitted[1]?.code}`, [
    server.page,
    server.api,
  ]);
  await pane.page.getByRole('tab', { name: '市级', selected: true }).waitFor();
  await pane.panel
    .locator('.desk-panel')
    .getByText(submitted[1]?.name ?? '')
    .first()
    .waitFor();
  await pane.panel.locator('.desk-panel').getByText('2010年7月').first().waitFor();
  await pane.openDesk('取回汇总');
  const download = page.waitForEvent('download');
  await press('保存2010年7月汇总');
  const file = await download;
  expect(file.suggestedFilename()).toBe('全市汇总-2010-07.xlsx');
  await pane.panel.getByText('已保存为“全市汇总-2010-07.xlsx”。').waitFor();
  expect(await pane.violations()).toEqual([]);
  await pane.screenshot('workbook-saved');
  const book = read(readFileSync(await file.path()));
  expect(book.SheetNames).toEqual([
    '全市汇总',
    '排名',
    '结对排名',
    '单位排名',
    '乡镇排名',
    '进度',
    '完成情况',
    '冲突',
    '图表',
  ]);
  const ranking = utils.sheet_to_json<unknown[]>(book.Sheets['结对排名'] ?? {}, { header: 1 }).slice(5);
  const totals = counted.map(({ total }) => total).sort((a, b) => b - a);
  expect(ranking.slice(1, 1 + totals.length).map((cells) => cells[4])).toEqual(totals);
});
