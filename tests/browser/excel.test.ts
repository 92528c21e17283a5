import type { Browser, BrowserContext } from 'playwright-core';
import { markSignature } from '../../addin/host/mark-tones';
import { cellAddress } from '../../shared/workbook/cell-ref';
import { sampleCounty } from '../fixtures/sample';
import { launchBrowser } from '../support/browser';
import { ExcelStandIn } from '../support/excel-stand-in/client/excel-stand-in';
import { openInChromium } from '../support/excel-stand-in/client/open-in-chromium';
import { snapshotOf } from '../support/excel-stand-in/client/snapshot';
import { servePage, type PageServer } from '../support/page-server';
import { PanePage } from './pane-page';

jest.setTimeout(90_000);

let browser: Browser;
let server: PageServer;
let excel: ExcelStandIn;
let context: BrowserContext;
let pane: PanePage;

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
afterEach(async () => {
  expect(pane.mishaps).toEqual([]);
  expect(excel.unknowns).toEqual([]);
  await context.close();
});

/** Office.js keeps what it knows of its host in the session: each pane gets a browser context of its own. */
async function openPane(width = 380): Promise<void> {
  context = await browser.newContext({ viewport: { width, height: 760 } });
  const page = await context.newPage();
  await openInChromium(page, excel, 'C:\\台账\\沅陵县.xlsx');
  pane = await PanePage.on(page, `${server.address}taskpane.html`, [server.address]);
}

const press = (name: string) => pane.page.getByRole('button', { name, exact: true }).first().click();

async function check(): Promise<void> {
  await press('一键校验');
  await pane.verdict.waitFor();
}

/** What Excel holds changes in its own time. */
async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 30_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`still not: ${holds.toString()}`);
    await pane.page.waitForTimeout(20);
  }
}

const ownRules = () =>
  excel.workbook.sheets.flatMap(({ conditionalFormats }) =>
    conditionalFormats.filter(({ formulas }) => formulas.some((text) => text.includes(markSignature))),
  );

/** The sheet and cell that Excel shows. */
function shown(): string {
  const { active } = excel.workbook;
  const [area] = active ? excel.workbook.selectionOn(active) : [];
  return `${active?.name} ${area ? cellAddress(area.row, area.column) : ''}`;
}

test('an officer checks, walks ten findings, marks, saves, opens the file again and clears: nothing is left behind', async () => {
  excel = new ExcelStandIn(sampleCounty.bytes());
  const before = snapshotOf(excel.workbook);
  await openPane();
  await check();
  expect(await pane.verdictText()).toBe('有 7 处错误，改正后再报送。');
  expect(await pane.scrollsSideways()).toBe(false);
  await pane.screenshot('excel-checked');

  await pane.finding('约2000').click();
  await until(() => shown() === '资金支持台账 E14');
  await pane.finding('2010.11.31').click();
  await until(() => shown() === '小额贷款台账 F45');
  for (let walked = 3; walked <= 10; walked += 1) {
    const from = shown();
    await press('下一处');
    await pane.page.getByText(`已看 ${walked}/`).waitFor();
    await until(() => shown() !== from);
  }
  expect(snapshotOf(excel.workbook)).toEqual(before);

  await press('标出问题');
  await pane.page.getByText('已标出').waitFor();
  expect(ownRules().length).toBeGreaterThan(10);
  expect(excel.workbook.sheets.map(({ name }) => name)).toContain('校验结果');
  expect(await pane.violations()).toEqual([]);
  await pane.screenshot('excel-marked');
  const mishaps = pane.mishaps;
  const file = excel.saved();
  await context.close();

  excel = new ExcelStandIn(file);
  expect(ownRules().length).toBeGreaterThan(10);
  await openPane();
  await check();
  expect(await pane.verdictText()).toBe('有 7 处错误，改正后再报送。');
  await press('清除标记');
  await pane.page.getByText('标记已清除').waitFor();
  expect(snapshotOf(excel.workbook)).toEqual(before);
  expect(mishaps).toEqual([]);
});

test('a cell that is put right is checked again by itself', async () => {
  excel = new ExcelStandIn(sampleCounty.bytes());
  await openPane();
  await check();
  excel.syncs.length = 0;
  excel.type('资金支持台账', 'E14', 2000);
  await pane.page.getByText('有 7 处错误，改正后再报送。').waitFor();
  const answered = excel.syncs.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
  expect(answered).toBeLessThan(40_000);
});

test('a hidden sheet is told, and shown when asked to', async () => {
  excel = new ExcelStandIn(sampleCounty.bytes());
  excel.workbook.sheet('小额贷款台账').visibility = 'Hidden';
  await openPane(320);
  await check();
  await pane.finding('2010.11.31').click();
  await pane.page.getByText('看不见 小额贷款台账 F45').waitFor();
  await pane.screenshot('excel-hidden-320');
  await press('取消隐藏并定位');
  await until(() => shown() === '小额贷款台账 F45');
});

test('the ribbon’s buttons work without the pane having been used before', async () => {
  excel = new ExcelStandIn(sampleCounty.bytes());
  await openPane();
  await pane.page.getByRole('button', { name: '一键校验' }).waitFor();
  const press = (name: string) =>
    pane.page.evaluate(
      (action) =>
        new Promise<void>((completed) => {
          const { _association } = Office.actions as unknown as {
            _association: { mappings: Record<string, (event: object) => void> };
          };
          _association.mappings[action.toUpperCase()]?.({ completed });
        }),
      name,
    );
  await press('check');
  expect(await pane.verdictText()).toBe('有 7 处错误，改正后再报送。');
  await press('mark');
  expect(ownRules().length).toBeGreaterThan(10);
  await press('clear');
  expect(ownRules()).toEqual([]);
  await press('submit');
  await pane.panel.getByText('没有接入报送服务器').waitFor();
});

test.each([
  ['editing', 5004, '正在编辑单元格'],
  ['too large', 5104, '太大'],
  ['session lost', 5012, 'Excel 没有完成这一步'],
])('when Excel is %s, the check ends in a sentence and works the next time', async (_, code, says) => {
  excel = new ExcelStandIn(sampleCounty.bytes());
  await openPane(320);
  await pane.page.getByRole('button', { name: '一键校验' }).waitFor();
  const performed = excel.execute.bind(excel);
  excel.execute = () => ({ code });
  await press('一键校验');
  await pane.page.getByText(says).waitFor();
  await pane.screenshot(`excel-refused-${code}`);
  expect(await pane.violations()).toEqual([]);
  excel.execute = performed;
  pane.mishaps.length = 0;
  await press('再试一次');
  await pane.verdict.waitFor();
});

test.each([450, 320])('the pane fits %i pixels', async (width) => {
  excel = new ExcelStandIn(sampleCounty.bytes());
  await openPane(width);
  await pane.page.getByRole('button', { name: '一键校验' }).waitFor();
  expect(await pane.violations()).toEqual([]);
  await pane.screenshot(`excel-empty-${width}`);
  await check();
  expect(await pane.scrollsSideways()).toBe(false);
  expect(await pane.violations()).toEqual([]);
  await pane.screenshot(`excel-checked-${width}`);
});

test('outside Excel the page says where it belongs', async () => {
  excel = new ExcelStandIn(sampleCounty.bytes());
  context = await browser.newContext({ viewport: { width: 380, height: 760 } });
  pane = await PanePage.on(await context.newPage(), `${server.address}taskpane.html`, [server.address]);
  await pane.page.getByText('这一页要在 Excel 里打开').waitFor();
  expect(await pane.page.getByRole('link', { name: '打开浏览器页面' }).getAttribute('href')).toBe(
    './index.html',
  );
  expect(await pane.violations()).toEqual([]);
  await pane.screenshot('excel-outside');
  pane.mishaps.length = 0;
});
