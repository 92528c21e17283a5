import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { readWorkbookFile } from '../../addin/host/file-workbook';
import { sheetKinds } from '../../shared/sheets/index';
import { sampleCounty } from '../fixtures/sample';
import { launchBrowser } from '../support/browser';
import { ExcelStandIn } from '../support/excel-stand-in/client/excel-stand-in';
import { openInChromium } from '../support/excel-stand-in/client/open-in-chromium';
import { servePage, type PageServer } from '../support/page-server';
import { PanePage } from './pane-page';

jest.setTimeout(90_000);

const titles = Object.values(sheetKinds).map(({ title }) => title.zhCN);

let browser: Browser;
let context: BrowserContext;
let page: Page;
let server: PageServer;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await servePage({
    'config.json': JSON.stringify({ today: '2010-12-31', officeJs: './office/office.js' }),
  });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 450, height: 760 } });
  page = await context.newPage();
});
afterEach(() => context.close());

test('in Excel the standard ledgers stand behind the sheets that are there, and are recognised', async () => {
  const excel = new ExcelStandIn(sampleCounty.bytes());
  const before = excel.workbook.sheets.map(({ name }) => name);
  await openInChromium(page, excel, 'C:\\台账\\沅陵县.xlsx');
  const pane = await PanePage.on(page, `${server.address}taskpane.html`, [server.address]);
  await page.getByRole('button', { name: '一键校验', exact: true }).first().click();
  await pane.verdict.waitFor();
  await pane.tab('识别').click();
  await page.getByRole('button', { name: '新建台账模板' }).click();
  await page.getByText('已插入：').waitFor();
  await pane.panel.getByText('资金支持台账 (2)', { exact: true }).waitFor();
  expect(await pane.verdictText()).toBe('有 7 处错误，改正后再报送。');
  const names = excel.workbook.sheets.map(({ name }) => name);
  expect(names.slice(0, before.length)).toEqual(before);
  expect(names).toHaveLength(before.length + titles.length);
  expect(await pane.violations()).toEqual([]);
  await page.getByText('已插入：').scrollIntoViewIfNeeded();
  await pane.screenshot('template-inserted-450');
  expect([...pane.mishaps, ...excel.unknowns]).toEqual([]);
});

test('in the browser they are a file to download, before any workbook is open', async () => {
  const pane = await PanePage.on(page, `${server.address}index.html`, [server.address]);
  await pane.tab('识别').click();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载台账模板' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe('台账模板.xlsx');
  const reading = readWorkbookFile(readFileSync(await download.path()), '台账模板.xlsx');
  expect(reading.kind === 'workbook' && reading.grid.sheets.map(({ name }) => name)).toEqual(titles);
  await page.getByText('已下载 台账模板.xlsx').waitFor();
  expect(await pane.violations()).toEqual([]);
  expect(pane.mishaps).toEqual([]);
});
