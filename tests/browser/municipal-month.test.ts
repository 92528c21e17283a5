import type { Browser } from 'playwright-core';
import { countyWorkbook, prefecture, prefectureMonth } from '../fixtures/prefecture';
import { launchBrowser } from '../support/browser';
import { startLocalServer, type LocalServer } from '../support/local-server';
import { submissionOfFile } from '../support/sample-submission';
import { PanePage } from './pane-page';

jest.setTimeout(90_000);

let browser: Browser;
let server: LocalServer;
let pane: PanePage;

beforeAll(async () => {
  browser = await launchBrowser();
  // The day of the report was 30 July.
  server = await startLocalServer('--memory', '--today', '2010-08-03', '--demo-key');
  await Promise.all(
    prefecture.slice(0, 3).map((county) => post('/submissions', mailed(county, '2010-07-28'))),
  );
  const [first, second] = prefecture;
  await post(`/submissions/${prefectureMonth}/${first?.code}/accept`, {});
  await post(`/submissions/${prefectureMonth}/${second?.code}/return`, {
    notes: [{ text: '请补充凭证', at: null }],
  });
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});
afterEach(async () => {
  expect(pane.mishaps).toEqual([]);
  await pane.close();
});

function mailed(county: (typeof prefecture)[number], receivedOn: string): object {
  const { code, fileName } = county;
  return submissionOfFile(countyWorkbook(county), fileName, prefectureMonth, { county: code, receivedOn });
}

async function post(path: string, body: object): Promise<void> {
  const { status } = await fetch(server.api + path, {
    method: 'POST',
    headers: { authorization: `Bearer ${server.keys?.municipal}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect([200, 201]).toContain(status);
}

async function open(width = 1280): Promise<void> {
  const size = { width, height: 800 };
  pane = await PanePage.open(browser, server.page, size, [server.page, server.api]);
  await pane.verdict.waitFor();
  await pane.openDesk('月度一览');
  await pane.panel.getByText('2010年7月：13 个县（市、区）').waitFor();
}

const badges = () => pane.panel.locator('.month-counts li').allInnerTexts();

test('who has submitted, who is overdue and by how many days', async () => {
  await open();
  expect(await badges()).toEqual(['逾期未报 10', '退回待改 1', '已报待审 1', '已采纳 1']);
  const lines = await pane.panel.locator('.month-line').allInnerTexts();
  expect(lines[0]).toMatch(/辰溪县\s*逾期未报\s*逾期 4 天/);
  expect(lines[10]).toMatch(/中方县\s*退回待改\s*第 1 版 · 得分 \d+\.\d\d · 缺项 \d+/);
  const cells = pane.panel.locator('.month-matrix tbody button');
  expect(await cells.count()).toBe(13 * 12);
  expect(await cells.nth(1).innerText()).toBe('未报');
  expect(await cells.nth(2).innerText()).toBe('未到期');
  expect(await pane.violations()).toEqual([]);
  await pane.screenshot('municipal-month');
});

test.each([450, 320])('the month fits %i pixels', async (width) => {
  await open(width);
  await pane.panel.getByRole('button', { name: /催报/ }).click();
  await pane.panel.getByRole('button', { name: '复制给辰溪县的催报' }).waitFor();
  expect(await pane.scrollsSideways()).toBe(false);
  expect(await pane.violations()).toEqual([]);
  await pane.screenshot(`municipal-month-${width}`);
});

test('a reminder is copied, or stands there to be selected', async () => {
  await open(380);
  await pane.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await pane.panel.getByRole('button', { name: /催报/ }).click();
  await pane.panel.getByRole('button', { name: '复制给各县的催报通知' }).click();
  await pane.panel.getByText('已复制').waitFor();
  const copied = await pane.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('2010年7月月报（应于7月30日前报送）催报');
  expect(copied).toContain('辰溪县（4 天）');
  expect(copied).toContain('退回待改：中方县。');
});

test('a month is locked after a question, and opened again', async () => {
  await open(450);
  await pane.panel.getByRole('button', { name: '锁定2010年7月', exact: true }).click();
  await pane.panel
    .getByText('还有 10 个县（市、区）没有报送。锁定后，各县（市、区）不能再报送或改报2010年7月')
    .waitFor();
  await pane.panel.getByRole('button', { name: '取消' }).click();
  await pane.panel.getByRole('button', { name: '锁定2010年7月', exact: true }).click();
  await pane.panel.getByRole('button', { name: '确定' }).click();
  await pane.panel.getByText('2010年7月已锁定。').waitFor();
  await pane.panel.getByRole('button', { name: '解除2010年7月的锁定' }).click();
  await pane.panel.getByRole('button', { name: '确定' }).click();
  await pane.panel.getByText('2010年7月已解除锁定。').waitFor();
});

test('without a connection the last view stays, and says that it is the last', async () => {
  await open(380);
  await pane.page.context().setOffline(true);
  await pane.panel.getByRole('button', { name: '刷新' }).click();
  await pane.panel.getByText('连不上服务器').waitFor({ timeout: 30_000 });
  expect(await badges()).toHaveLength(4);
  await pane.page.context().setOffline(false);
  await pane.panel.getByRole('button', { name: '再试一次' }).click();
  await pane.panel.getByText('连不上服务器').waitFor({ state: 'detached' });
});
