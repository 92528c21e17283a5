import type { Browser } from 'playwright-core';
import { roster } from '../fixtures/parts';
import { launchBrowser } from '../support/browser';
import { buildWorkbook, day } from '../support/build-workbook';
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

/** A ledger whose headings say nothing. */
function monthOf(sheet: string, month: string): Uint8Array {
  const pairings = [
    ['官庄镇', '怀化学院', 5000],
    ['凉水井镇', '怀化市卫生局', 3000],
    ['马底驿乡', '怀化市审计局', 4000],
  ] as const;
  const rows = pairings.map(([township, unit, amount], index) => [
    township,
    unit,
    day(`${month}-1${index}`),
    amount,
  ]);
  return buildWorkbook({
    sheets: [
      roster(...pairings.map(([township, unit]) => [township, unit] as const)),
      { name: sheet, rows: [['甲项', '乙项', '丙项', '丁项'], ...rows] },
    ],
  });
}

test('what nobody could read is told in the first line, answered in one click, and read by itself next month', async () => {
  const pane = await PanePage.open(browser, `${server.address}index.html`, { width: 450, height: 900 }, [
    server.address,
  ]);
  const { page, panel } = pane;
  const reading = page.locator('.verdict').getByRole('button', { name: /^读了/ });
  const kindOf = (sheet: string) =>
    panel.locator('.understood').filter({ hasText: sheet }).locator('.understood-kind').innerText();

  await pane.choose('七月.xlsx', monthOf('Sheet2', '2010-07'));
  await pane.verdict.waitFor();
  expect(await reading.innerText()).toMatch(/(没读|拿不准)：.*Sheet2/);
  expect(await pane.verdictText()).not.toContain('可以报送');
  await reading.click();
  await pane.screenshot('asked-once-450');
  expect(await pane.violations()).toEqual([]);

  await panel
    .locator('.question')
    .first()
    .getByRole('button', { name: /资金支持台账$/ })
    .click();
  await panel.locator('.understood-kind', { hasText: /^资金支持台账$/ }).waitFor();
  await pane.screenshot('asked-once-answered-450');

  await pane.choose('八月.xlsx', monthOf('Sheet7', '2010-08'));
  await page.locator('.file-name', { hasText: '八月.xlsx' }).waitFor();
  await pane.tab('识别').click();
  expect(await kindOf('Sheet7')).toBe('资金支持台账');
  expect(await reading.innerText()).not.toContain('整张');
  expect(pane.mishaps).toEqual([]);
});
