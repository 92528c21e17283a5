import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { startLocalServer, type LocalServer } from '../support/local-server';
import { PanePage } from './pane-page';

jest.setTimeout(90_000);

let browser: Browser;
let server: LocalServer;
let pane: PanePage;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startLocalServer('--memory', '--today', '2010-08-03', '--demo-key');
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});
afterEach(async () => {
  expect(pane.mishaps).toEqual([]);
  await pane.close();
});

async function open(width: number): Promise<void> {
  const size = { width, height: 800 };
  pane = await PanePage.open(browser, server.page, size, [server.page, server.api]);
  await pane.verdict.waitFor();
  await pane.openDesk('密钥');
  await pane.panel.locator('.keys-line').first().waitFor();
}

const press = (name: string | RegExp) => pane.panel.getByRole('button', { name }).first().click();
const roleOf = async (secret: string): Promise<unknown> =>
  (await fetch(`${server.api}/session`, { headers: { authorization: `Bearer ${secret}` } })).json();

test('a key is issued, shown once, used, and revoked after a question', async () => {
  await open(380);
  await pane.panel.getByLabel('发给').first().click();
  await pane.page.getByRole('option', { name: '中方县' }).click();
  await pane.panel.getByLabel(/备注/).fill('张某某，2010年7月');
  await press('发密钥');
  await pane.panel.getByText('只显示这一次').waitFor();
  const secret = await pane.panel.locator('.keys-secret').innerText();
  expect(await roleOf(secret)).toMatchObject({ role: 'county', county: '431221' });
  expect(await pane.violations()).toEqual([]);
  await pane.screenshot('municipal-keys-new');
  await press('已经发出，收起');
  expect(await pane.page.content()).not.toContain(secret);
  await press('作废中方县的密钥 张某某，2010年7月');
  await pane.panel.getByText('中方县用这个密钥立即报送不了').waitFor();
  await press('确定');
  await pane.panel.locator('.keys-line', { hasText: '张某某' }).waitFor({ state: 'detached' });
  expect(await roleOf(secret)).toMatchObject({ status: 401 });
});

test('the key in use is marked, and the last one of the office stays', async () => {
  await open(320);
  const own = pane.panel.locator('.keys-line', { hasText: '您正在用' });
  expect(await own.count()).toBe(1);
  await own.getByRole('button', { name: /^作废团市委的密钥/ }).click();
  await own.getByText('这就是您正在用的密钥').waitFor();
  await own.getByRole('button', { name: '确定' }).click();
  await own.locator('.notice').waitFor();
  expect(await own.locator('.notice').innerText()).toMatch(/市级密钥/);
  expect(await pane.scrollsSideways()).toBe(false);
  expect(await pane.violations()).toEqual([]);
  await pane.screenshot('municipal-keys-320');
});
