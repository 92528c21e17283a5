import type { Browser } from 'playwright-core';
import { sampleCounty } from '../fixtures/sample';
import { launchBrowser } from '../support/browser';
import { servePage, type PageServer } from '../support/page-server';
import { PanePage } from './pane-page';
import { manyFindings } from './workbooks';

jest.setTimeout(60_000);

let browser: Browser;
let server: PageServer;
let pane: PanePage;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await servePage({
    'config.json': JSON.stringify({ sample: 'sample/沅陵县.xlsx', today: '2010-12-31' }),
    'sample/沅陵县.xlsx': sampleCounty.bytes(),
  });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
afterEach(async () => {
  expect(pane.mishaps).toEqual([]);
  await pane.close();
});

async function open(size = { width: 450, height: 900 }): Promise<void> {
  pane = await PanePage.open(browser, server.address, size);
  await pane.verdict.waitFor();
}

const button = (name: string) => pane.panel.getByRole('button', { name, exact: true });
const counted = (title: string) =>
  pane.panel.locator('.finding-group', { hasText: title }).locator('.count').first();

async function choose(label: string, option: RegExp): Promise<void> {
  await pane.panel.getByRole('combobox', { name: label }).or(pane.panel.getByLabel(label)).first().click();
  await pane.page.getByRole('option', { name: option }).click();
}

test('the findings are narrowed by words, severity, sheet and pairing', async () => {
  await open();
  await pane.panel.getByPlaceholder('搜索问题').fill('明溪口镇 约2000');
  await pane.finding('约2000').waitFor();
  expect(await pane.panel.locator('.finding').count()).toBe(1);
  await button('清除筛选').click();
  await button('筛选').click();
  await choose('级别', /^存疑/);
  expect(await pane.panel.locator('.finding-group').count()).toBe(1);
  await choose('工作表', /^小额贷款台账$/);
  await choose('级别', /^全部$/);
  const sheets = await pane.panel.locator('.finding-sheet').allInnerTexts();
  expect(new Set(sheets)).toEqual(new Set(['小额贷款台账']));
  await choose('结对', /^官庄镇 \/ 怀化学院$/);
  await pane.panel.getByText('没有符合条件的问题。').waitFor();
  expect(await pane.violations()).toEqual([]);
  await pane.screenshot('findings-filtered-450');
});

test('from finding to finding by button and by key, and how many have been seen', async () => {
  await open({ width: 1280, height: 800 });
  await pane.panel.getByText('已看 0/386').waitFor();
  await button('下一处').click();
  await pane.panel.getByText('已看 1/386').waitFor();
  const first = await pane.chosenCell();
  await pane.page.keyboard.press('Alt+ArrowDown');
  await pane.panel.getByText('已看 2/386').waitFor();
  expect(await pane.chosenCell()).not.toEqual(first);
  await pane.page.keyboard.press('Alt+ArrowUp');
  expect(await pane.chosenCell()).toEqual(first);
  for (let steps = 0; steps < 8; steps += 1) await pane.page.keyboard.press('Alt+ArrowDown');
  await pane.panel.getByText('已看 9/386').waitFor();
  expect(
    await pane.panel.locator('.finding-chosen').evaluate((row) => row.closest('.tone-shortfall') !== null),
  ).toBe(true);
  await pane.tab('得分').click();
  await pane.tab('问题').click();
  await pane.panel.getByText('已看 9/386').waitFor();
});

test('warnings that are put aside stay aside in the next visit, until they are brought back', async () => {
  await open();
  const before = await counted('存疑').innerText();
  await pane.panel.getByRole('button', { name: /^存疑/ }).click();
  await button('不再提示这类').first().click();
  await pane.panel.getByRole('button', { name: /^不再提示的/ }).waitFor();
  await pane.page.reload();
  await pane.panel.getByRole('button', { name: /^不再提示的/ }).click();
  expect(await counted('存疑').innerText()).not.toBe(before);
  await pane.screenshot('findings-muted-450');
  await button('恢复提示').click();
  await pane.panel.getByRole('button', { name: /^不再提示的/ }).waitFor({ state: 'detached' });
  expect(await counted('存疑').innerText()).toBe(before);
});

test('an error is disputed with a reason, which outlasts another review and can be taken back', async () => {
  await open({ width: 320, height: 900 });
  await pane.finding('约2000').click();
  await button('这条不对').click();
  await pane.panel.getByText('由团市委审核').waitFor();
  const reason = pane.panel.getByLabel('为什么这条不对？');
  expect(await reason.evaluate((field) => field === document.activeElement)).toBe(true);
  await reason.fill('不对');
  expect(await button('说明理由').isDisabled()).toBe(true);
  await reason.fill('凭证上就是约数，已核对');
  expect(await pane.violations()).toEqual([]);
  await pane.screenshot('dispute-320');
  await button('说明理由').click();
  await pane.page.getByText('有 7 处错误，其中 1 处已说明理由；其余改正后再报送。').waitFor();
  await pane.panel.getByText('已说明理由：凭证上就是约数，已核对').waitFor();
  expect(await pane.violations()).toEqual([]);

  await pane.page.getByRole('button', { name: '更改' }).click();
  await pane.page.getByLabel('截至日期').fill('2010-11-30');
  await pane.page.getByRole('button', { name: '按此口径重新校验' }).click();
  await pane.page.getByText('截至 2010-11-30').waitFor();
  await pane.panel.getByText('已说明理由：凭证上就是约数，已核对').waitFor();
  await pane.page.reload();
  await pane.panel.getByText('已说明理由：凭证上就是约数，已核对').waitFor();
  await pane.screenshot('disputed-320');
  await button('收回').click();
  await pane.page.getByText('有 7 处错误，改正后再报送。').waitFor();
});

test('five thousand findings are a page at a time, and every one can be found', async () => {
  await open();
  await pane.choose('台账.xlsx', manyFindings(5_000));
  await pane.page.getByText('有 5000 处错误').waitFor();
  expect(await pane.panel.locator('.finding').count()).toBe(20);
  await pane.panel.getByPlaceholder('搜索问题').fill('E2501');
  await pane.panel.locator('.finding-address', { hasText: /^E2501$/ }).waitFor();
  expect(await pane.panel.locator('.finding').count()).toBe(1);
});

test.each(['zh', 'en'])('it can be read in high contrast (%s)', async (language) => {
  pane = await PanePage.open(browser, server.address, { width: 450, height: 900 });
  await pane.page.emulateMedia({ forcedColors: 'active' });
  await pane.verdict.waitFor();
  if (language === 'en') await pane.page.getByRole('button', { name: 'English' }).click();
  await pane.page.getByText(language === 'en' ? 'Errors: 7' : '有 7 处错误').waitFor();
  await pane.finding('约2000').click();
  await pane.screenshot(`high-contrast-${language}`);
  await pane.page.getByRole('tab').nth(1).click();
  await pane.panel.locator('.score-fill').first().waitFor();
  await pane.screenshot(`high-contrast-score-${language}`);
});
