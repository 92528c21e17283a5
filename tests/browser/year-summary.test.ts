import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import type { Browser } from 'playwright-core';
import { countyWorkbook, prefecture, type CountyFacts } from '../fixtures/prefecture';
import { launchBrowser } from '../support/browser';
import { ExcelStandIn } from '../support/excel-stand-in/client/excel-stand-in';
import { tableRows } from '../support/excel-stand-in/client/table-rows';
import { startLocalServer, type LocalServer } from '../support/local-server';
import { openApiOf } from '../support/office-api';
import { countPairings, hundredths, sum } from '../support/recount';
import { submissionOfFile } from '../support/sample-submission';
import { openExcelPane } from './excel-pane';
import { PanePage } from './pane-page';

jest.setTimeout(90_000);

// The demonstration's key is Yuanling's.
const county = prefecture.find(({ name }) => name === '沅陵县');
if (!county) throw new Error('no county');
const counted = countPairings([county]);
const more: CountyFacts = {
  ...county,
  pairings: county.pairings.map((pairing) => ({ ...pairing, cash: [...pairing.cash, 50] })),
};

let browser: Browser;
let server: LocalServer;
let pane: PanePage;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startLocalServer('--memory', '--demo-key', '--today', '2010-09-02');
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});
afterEach(async () => {
  expect(pane.mishaps).toEqual([]);
  await pane.close();
});

async function submit(facts: CountyFacts, month: string): Promise<void> {
  await openApiOf(server).submit(
    county?.code ?? '',
    submissionOfFile(countyWorkbook(facts), '台账.xlsx', month),
  );
}

async function accept(month: string): Promise<void> {
  const { status } = await fetch(`${server.api}/submissions/${month}/${county?.code}/accept`, {
    method: 'POST',
    headers: { authorization: `Bearer ${server.keys?.municipal}`, 'content-type': 'application/json' },
    body: '{}',
  });
  expect(status).toBe(200);
}

async function openPage(width: number): Promise<void> {
  const size = { width, height: 900 };
  pane = await PanePage.open(browser, server.page, size, [server.page, server.api]);
  await pane.verdict.waitFor();
  await pane.choose('台账.xlsx', countyWorkbook(more));
  await openSummary();
}

async function openSummary(): Promise<void> {
  await pane.tab('报送').click();
  await pane.panel.getByRole('button', { name: '全年总结' }).click();
}

test('without an accepted month there is nothing to sum up', async () => {
  if (county) await submit(county, '2010-07');
  await openPage(320);
  await pane.panel.getByRole('button', { name: '保存为 Excel' }).click();
  await pane.panel.getByText('还没有一个月的报送被采纳，写不出全年总结。').waitFor();
  expect(await pane.scrollsSideways()).toBe(false);
  expect(await pane.violations()).toEqual([]);
  await pane.screenshot('year-summary-320');
});

test('in Excel the sheet says every month, and counts what was accepted last', async () => {
  await accept('2010-07');
  await submit(more, '2010-08');
  const excel = new ExcelStandIn(countyWorkbook(more));
  pane = await openExcelPane(browser, server, excel);
  await pane.page.getByRole('button', { name: '一键校验' }).click();
  await pane.verdict.waitFor();
  await openSummary();
  await pane.panel.getByRole('button', { name: '写入工作簿' }).click();
  await pane.panel.getByText('已写入工作表“全年总结”。').waitFor();
  await pane.screenshot('year-summary-excel');

  expect(tableRows(excel, '牵手_全年月份', ['月份', '状态', '版本', '迟报（天）'])).toEqual([
    ['2010年7月', '已采纳', 1, 34],
    ['2010年8月', '已报送', 1, 3],
    ['2010年9月', '未报送', '', ''],
  ]);
  const pairings = tableRows(excel, '牵手_全年结对', [
    '乡镇（街道）',
    '帮扶单位',
    '资金到位（元）',
    '乡镇小额贷款（元）',
    '得分',
  ]);
  expect(pairings.map(String).sort()).toEqual(
    counted
      .map(({ township, unit, cash, townshipLoans, total }) =>
        String([township, unit, cash, townshipLoans, total]),
      )
      .sort(),
  );
  const blocks = tableRows(excel, '牵手_全年完成', ['已得分', '应得分']);
  const total = (column: number): number => hundredths(sum(blocks.map((row) => Number(row[column]))));
  expect(total(0)).toBe(hundredths(sum(counted.map(({ earned }) => earned))));
  expect(total(1)).toBe(hundredths(sum(counted.map(({ due }) => due))));
  const short = tableRows(excel, '牵手_全年缺项', ['已得', '应得']);
  const lacking = hundredths(sum(short.map(([earned, due]) => Number(due) - Number(earned))));
  expect(lacking).toBe(hundredths(total(1) - total(0)));

  const written = [1, 2, 3, 4, 5, 6, 7, 8].map((row) => String(excel.person.sees('全年总结', `A${row}`)));
  const cash = sum(counted.map((pairing) => pairing.cash)).toLocaleString('en-US');
  expect(written.join('\n')).toContain('2010年7月（第 1 版，截至 2010-07-31）');
  expect(written.join('\n')).toContain('应报 3 个月：已采纳 1 个月，其他已报送 1 个月，未报送 1 个月。');
  expect(written.join('\n')).toContain(`3 对结对共到位资金 ${cash} 元`);
  expect(excel.unknowns).toEqual([]);
});

test('where workbooks come as files it is saved as one', async () => {
  await openPage(1280);
  const saving = pane.page.waitForEvent('download');
  await pane.panel.getByRole('button', { name: '保存为 Excel' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('全年总结.xlsx');
  const book = read(readFileSync(await download.path()));
  const cells = utils.sheet_to_json<unknown[]>(book.Sheets['全年总结'] ?? {}, { header: 1 }).flat();
  for (const { unit } of counted) expect(cells).toContain(unit);
});
