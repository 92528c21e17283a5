import type { Browser } from 'playwright-core';
import { sampleCounty } from '../fixtures/sample';
import { launchBrowser } from '../support/browser';
import { servePage, type PageServer } from '../support/page-server';
import { PanePage } from './pane-page';

jest.setTimeout(90_000);

let browser: Browser;
let server: PageServer;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await servePage({ 'config.json': JSON.stringify({ today: '2010-12-31' }) });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test('an officer corrects what a sheet and a column are; the browser remembers it', async () => {
  const pane = await PanePage.open(browser, `${server.address}index.html`, { width: 450, height: 800 }, [
    server.address,
  ]);
  const { page, panel } = pane;
  const funding = panel.locator('.understood').filter({ hasText: '资金支持台账' }).first();
  const chosen = async (label: string, option: string): Promise<void> => {
    await page
      .getByRole('combobox', { name: label })
      .or(page.getByRole('listbox', { name: label }))
      .click();
    await page.getByRole('option', { name: option, exact: true }).click();
  };

  await pane.choose('沅陵县.xlsx', sampleCounty.bytes());
  await pane.verdict.waitFor();
  await pane.tab('识别').click();
  await funding.getByRole('button', { name: '查看各列，更正' }).click();
  await pane.screenshot('correcting-450');
  expect(await pane.violations()).toEqual([]);
  await chosen('“资金支持台账”是', '不属于本活动，不读取');
  await funding.getByText('不属于本活动', { exact: true }).waitFor();

  await page.reload();
  await pane.choose('沅陵县.xlsx', sampleCounty.bytes());
  await pane.verdict.waitFor();
  await pane.tab('识别').click();
  await funding.getByText('不属于本活动', { exact: true }).waitFor();
  await funding.getByRole('button', { name: '查看各列，更正' }).click();
  await page.getByRole('button', { name: '恢复系统识别' }).click();
  await funding.locator('.understood-kind:not(.not-read)').waitFor();
  expect(pane.mishaps).toEqual([]);
});
