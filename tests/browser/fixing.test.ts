import type { Browser, BrowserContext } from 'playwright-core';
import { sampleCounty } from '../fixtures/sample';
import { launchBrowser } from '../support/browser';
import { ExcelStandIn } from '../support/excel-stand-in/client/excel-stand-in';
import { openInChromium } from '../support/excel-stand-in/client/open-in-chromium';
import { snapshotOf } from '../support/excel-stand-in/client/snapshot';
import { servePage, type PageServer } from '../support/page-server';
import { PanePage } from './pane-page';

jest.setTimeout(90_000);

let browser: Browser;
let context: BrowserContext;
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
afterEach(() => context.close());

test('an officer looks at what can be corrected, corrects it, marks the rest, clears, and takes all of it back', async () => {
  const excel = new ExcelStandIn(sampleCounty.bytes());
  const before = snapshotOf(excel.workbook);
  context = await browser.newContext({ viewport: { width: 320, height: 760 } });
  const page = await context.newPage();
  await openInChromium(page, excel, 'C:\\台账\\沅陵县.xlsx');
  const pane = await PanePage.on(page, `${server.address}taskpane.html`, [server.address]);
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
  const cell = (row: number, column: number) =>
    excel.workbook.sheet('资金支持台账').cells.get(row)?.get(column);

  await press('一键校验');
  await pane.verdict.waitFor();
  await press('查看可修正的内容');
  await page.getByText('Excel 自己的“撤销”退不回之前的操作').waitFor();
  expect(snapshotOf(excel.workbook)).toEqual(before);
  expect(await pane.violations()).toEqual([]);
  expect(await pane.scrollsSideways()).toBe(false);
  await pane.screenshot('fixes-preview-320');

  const written = cell(9, 3)?.value;
  expect(typeof written).toBe('string');
  await press('修正 资金支持台账 D10');
  await page.getByText('已修正 1 处。', { exact: true }).waitFor();
  expect(typeof cell(9, 3)?.value).toBe('number');
  await press(/^全部修正/);
  await page.getByText('已修正 3 处。', { exact: true }).waitFor();
  expect(await pane.violations()).toEqual([]);
  await pane.screenshot('fixes-done-320');

  const corrected = snapshotOf(excel.workbook);
  await press('标出问题');
  await page.getByText('已标出').waitFor();
  expect(excel.workbook.sheets.map(({ name }) => name)).toContain('校验结果');
  await press('清除标记');
  await page.getByText('标记已清除').waitFor();
  expect(snapshotOf(excel.workbook)).toEqual(corrected);

  await press(/^全部撤销/);
  await page.getByText('内容和格式都恢复原样').waitFor();
  expect(snapshotOf(excel.workbook)).toEqual(before);
  expect(pane.mishaps).toEqual([]);
  expect(excel.unknowns).toEqual([]);
});
