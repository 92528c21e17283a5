import type { Browser } from 'playwright-core';
import { completePairingXlsx } from '../fixtures/complete-pairing';
import { largeLedger } from '../fixtures/large-ledger';
import { sampleCounty } from '../fixtures/sample';
import { launchBrowser } from '../support/browser';
import { servePage, type PageServer } from '../support/page-server';
import { hiddenPlaces, manyFindings } from './workbooks';
import { PanePage } from './pane-page';

jest.setTimeout(60_000);

let browser: Browser;
let server: PageServer;
let pane: PanePage;
const sizes = [
  { width: 1280, height: 800 },
  { width: 450, height: 900 },
  { width: 380, height: 760 },
  { width: 320, height: 640 },
];

async function serve(config: object, sample?: Uint8Array): Promise<void> {
  server = await servePage({
    'config.json': JSON.stringify(config),
    ...(sample && { 'sample/沅陵县.xlsx': sample }),
  });
}

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  expect(pane.mishaps).toEqual([]);
  await pane.close();
  await server.close();
});

describe('the sample county', () => {
  beforeEach(async () => {
    await serve({ sample: 'sample/沅陵县.xlsx', today: '2010-12-31' }, sampleCounty.bytes());
  });

  test('the verdict comes first, and a finding shows its very cell', async () => {
    pane = await PanePage.open(browser, server.address);
    await pane.verdict.waitFor();
    expect(await pane.verdictText()).toBe('有 7 处错误，改正后再报送。');
    await pane.finding('约2000').click();
    expect(await pane.chosenCell()).toEqual({ sheet: '资金支持台账', address: 'E14', inView: true });
    await pane.finding('2010.11.31').click();
    expect(await pane.chosenCell()).toEqual({ sheet: '小额贷款台账', address: 'F45', inView: true });
    await pane.screenshot('finding-shown');
  });

  test('the score card goes from the workbook to a pairing to the cell that is missing', async () => {
    pane = await PanePage.open(browser, server.address);
    await pane.tab('得分').click();
    await pane.panel.getByText('整个工作簿的得分').waitFor();
    await pane.screenshot('score-of-workbook');
    await pane.panel.getByRole('button', { name: '沅陵镇 / 怀化市教育局' }).click();
    await pane.panel.getByRole('button', { name: '查看单元格 “七个一”完成情况 I3' }).first().click();
    expect(await pane.chosenCell()).toEqual({ sheet: '“七个一”完成情况', address: 'I3', inView: true });
    await pane.panel.getByRole('button', { name: /沟通/ }).click();
    await pane.screenshot('score-of-pairing');
  });

  test('what was understood names each sheet and column', async () => {
    pane = await PanePage.open(browser, server.address);
    await pane.tab('识别').click();
    await pane.panel.getByRole('button', { name: '查看各列' }).nth(1).click();
    const amount = pane.panel.locator('tr', { hasText: '金额' });
    expect(await amount.locator('td').allInnerTexts()).toEqual(['E3 金额', expect.stringMatching(/^金额/)]);
    await pane.screenshot('understood');
  });

  test('another day and another county are another review', async () => {
    pane = await PanePage.open(browser, server.address);
    await pane.verdict.waitFor();
    await pane.page.getByRole('button', { name: '更改' }).click();
    await pane.page.getByLabel('截至日期').fill('2012-01-01');
    expect(await pane.page.getByRole('button', { name: '按此口径重新校验' }).isDisabled()).toBe(true);
    await pane.page.getByLabel('截至日期').fill('2010-09-30');
    await pane.page
      .getByRole('combobox', { name: '县（市、区）' })
      .or(pane.page.getByRole('listbox', { name: '县（市、区）' }))
      .first()
      .click();
    await pane.page.getByRole('option', { name: '辰溪县' }).click();
    await pane.screenshot('settings');
    await pane.page.getByRole('button', { name: '按此口径重新校验' }).click();
    await pane.page.getByText('截至 2010-09-30 · 辰溪县').waitFor();
    expect(await pane.verdictText()).not.toBe('有 7 处错误，改正后再报送。');
  });

  test('the whole pane speaks English when asked to', async () => {
    pane = await PanePage.open(browser, server.address);
    await pane.verdict.waitFor();
    await pane.page.getByRole('button', { name: 'English' }).click();
    await pane.page.getByText('Errors: 7.').waitFor();
    await pane.screenshot('english');
    await pane.page.reload();
    await pane.page.getByText('Errors: 7.').waitFor();
  });

  test('it can be walked with the keyboard alone', async () => {
    pane = await PanePage.open(browser, server.address);
    await pane.verdict.waitFor();
    await pane.page.waitForFunction(() => document.activeElement?.className === 'verdict-headline');
    await pane.finding('约2000').focus();
    await pane.page.keyboard.press('Enter');
    expect(await pane.chosenCell()).toMatchObject({ address: 'E14' });
    await pane.page.getByRole('grid').focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowLeft']) await pane.page.keyboard.press(key);
    expect(await pane.chosenCell()).toMatchObject({ address: 'D16', inView: true });
    await pane.tab('问题').focus();
    await pane.page.keyboard.press('ArrowRight');
    await pane.page.keyboard.press('Enter');
    await pane.panel.getByText('整个工作簿的得分').waitFor();
  });

  const chinese = ['问题', '得分', '识别', '报送', '市级'];
  const english = ['Findings', 'Score', 'Read as', 'Submit', 'Municipal'];

  test.each(sizes)('it fits $width pixels, for every reader', async (size) => {
    pane = await PanePage.open(browser, server.address, size);
    await pane.verdict.waitFor();
    for (const name of chinese) {
      await pane.tab(name).click();
      expect(await pane.scrollsSideways()).toBe(false);
      expect(await pane.violations()).toEqual([]);
      await pane.screenshot(`sample-${size.width}-${name}`);
    }
  });

  test('it fits the narrowest pane in English, too', async () => {
    pane = await PanePage.open(browser, server.address, { width: 320, height: 900 });
    await pane.page.getByRole('button', { name: 'English' }).click();
    await pane.page.getByText('Errors: 7.').waitFor();
    for (const name of english) {
      await pane.tab(name).click();
      expect(await pane.scrollsSideways()).toBe(false);
      await pane.screenshot(`sample-english-${name}`);
    }
    expect(await pane.violations()).toEqual([]);
  });
});

describe('other files', () => {
  test('nothing is open at first, and submitting says that there is no server', async () => {
    await serve({});
    pane = await PanePage.open(browser, server.address, { width: 380, height: 760 });
    await pane.page.getByText('把工作簿拖到这里').waitFor();
    expect(await pane.violations()).toEqual([]);
    await pane.screenshot('empty');
    await pane.tab('报送').click();
    await pane.panel.getByText('没有接入报送服务器').waitFor();
  });

  test('a workbook without any finding is simply ready', async () => {
    await serve({ today: '2011-06-30' });
    pane = await PanePage.open(browser, server.address, { width: 380, height: 760 });
    await pane.choose(completePairingXlsx.fileName, completePairingXlsx.bytes());
    await pane.verdict.waitFor();
    expect(await pane.verdictText()).toBe('可以报送：没有错误。');
    await pane.panel.getByRole('heading', { name: '没有发现问题' }).waitFor();
    expect(await pane.violations()).toEqual([]);
    await pane.screenshot('no-findings');
  });

  test('five hundred findings stay calm: true totals, one page at a time', async () => {
    await serve({ today: '2010-12-31' });
    for (const size of sizes) {
      pane = await PanePage.open(browser, server.address, size);
      await pane.choose(
        '沅陵县共青团“牵手帮扶、助推基层”共建行动工作台账（2010年12月报送稿）.xlsx',
        manyFindings(),
      );
      await pane.verdict.waitFor();
      expect(await pane.verdictText()).toBe('有 500 处错误，改正后再报送。');
      expect(await pane.panel.locator('.finding').count()).toBe(20);
      await pane.panel.getByRole('button', { name: '下一页' }).click();
      await pane.panel.getByText('第 21–40 条').waitFor();
      expect(await pane.panel.locator('.finding').count()).toBe(20);
      expect(await pane.scrollsSideways()).toBe(false);
      await pane.screenshot(`many-findings-${size.width}`);
      if (size !== sizes[sizes.length - 1]) await pane.close();
    }
    expect(await pane.violations()).toEqual([]);
  });

  test('what Excel hides is shown, and said to be hidden', async () => {
    await serve({ today: '2010-12-31' });
    pane = await PanePage.open(browser, server.address);
    await pane.choose('沅陵县.xlsx', hiddenPlaces());
    await pane.verdict.waitFor();
    await pane.finding('D3').click();
    expect(await pane.chosenCell()).toEqual({ sheet: '资金支持台账', address: 'D3', inView: true });
    await pane.page.getByText('此行在 Excel 中是隐藏的。').waitFor();
    await pane.finding('D2').click();
    expect(await pane.chosenCell()).toEqual({ sheet: '小额贷款台账', address: 'D2', inView: true });
    await pane.page.getByText('此工作表在 Excel 中是隐藏的。').waitFor();
    await pane.screenshot('hidden');
  });

  test.each([
    ['broken', 'PK\u0003\u0004 and nothing more', '文件已损坏或不完整'],
    ['no workbook', 'only a text', '这不是 Excel 工作簿'],
  ])('a dropped file that is %s is refused in a sentence', async (name, content, says) => {
    await serve({ sample: 'sample/沅陵县.xlsx', today: '2010-12-31' }, sampleCounty.bytes());
    pane = await PanePage.open(browser, server.address, { width: 380, height: 760 });
    await pane.verdict.waitFor();
    await pane.drop('台账.xlsx', Buffer.from(content));
    await pane.page.getByRole('alert').filter({ hasText: says }).waitFor();
    expect(await pane.verdict.count()).toBe(0);
    expect(await pane.page.locator('.sheet-tab').count()).toBe(0);
    expect(await pane.violations()).toEqual([]);
    await pane.screenshot(`refused-${name.replace(' ', '-')}`);
    await pane.drop('沅陵县.xlsx', sampleCounty.bytes());
    await pane.verdict.waitFor();
  });

  test('twenty thousand rows are reviewed beside the page, which goes on answering', async () => {
    await serve({ today: '2011-06-30' });
    pane = await PanePage.open(browser, server.address);
    await pane.page.evaluate(() => {
      let last = performance.now();
      setInterval(() => {
        const now = performance.now();
        const gap = Number(document.body.dataset['gap'] ?? 0);
        document.body.dataset['gap'] = String(Math.max(gap, now - last));
        last = now;
      }, 10);
    });
    await pane.choose(largeLedger.fileName, largeLedger.bytes());
    await pane.verdict.waitFor();
    const gap = await pane.page.evaluate(() => Number(document.body.dataset['gap']));
    expect(gap).toBeGreaterThan(0);
    expect(gap).toBeLessThan(1_000);
  });

  test('a long review can be cancelled and done again while the page stays usable', async () => {
    await serve({ today: '2011-06-30' });
    pane = await PanePage.open(browser, server.address, { width: 380, height: 760 });
    await pane.choose(largeLedger.fileName, largeLedger.bytes());
    await pane.page.getByRole('button', { name: '取消' }).click();
    await pane.page.getByText('已取消校验').waitFor();
    await pane.screenshot('cancelled');
    await pane.page.getByRole('button', { name: '重新校验' }).click();
    await pane.page.locator('.work').waitFor();
    await pane.screenshot('working');
    await pane.page.getByRole('button', { name: 'English' }).click();
    await pane.page.getByText('Errors: 28.').waitFor({ timeout: 30_000 });
  });
});
