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
  server = await startLocalServer('--memory', '--today', '2010-12-31', '--demo-key');
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const press = (name: string | RegExp) => pane.panel.getByRole('button', { name }).first().click();
const periods = () => pane.panel.locator('.meetings-periods li').allInnerTexts();

test('a meeting is noted, and the period that lacked one has it; it is changed and taken out again', async () => {
  const size = { width: 320, height: 900 };
  pane = await PanePage.open(browser, server.page, size, [server.page, server.api]);
  await pane.verdict.waitFor();
  await pane.openDesk('碰头会');
  await pane.panel.getByText('还没有记录。').waitFor();
  expect((await periods()).slice(0, 3)).toEqual([
    expect.stringContaining('2010-12-31 前'),
    expect.stringContaining('没有开，已过 92 天'),
    expect.stringContaining('2010-12-31 前'),
  ]);
  await press('记一次碰头会');
  await pane.panel.getByLabel(/^日期/).fill('2010-9-20');
  await pane.panel.getByText(/^日期写成 .+ 这样。$/).waitFor();
  await pane.panel.getByLabel(/^日期/).fill('2010-09-20');
  await pane.panel.getByLabel('议题').fill('上半程进度和贷款发放');
  expect(await pane.violations()).toEqual([]);
  await pane.screenshot('municipal-meetings-320');
  await press('保存');
  await pane.panel.locator('.meetings-line', { hasText: '上半程进度和贷款发放' }).waitFor();
  expect((await periods())[1]).toContain('已开：2010-09-20');
  await press('修改 2010-09-20 的记录');
  await pane.panel.getByLabel(/^议定事项/).fill('每月25日前催报');
  await press('保存');
  await pane.panel.getByText('每月25日前催报').waitFor();
  expect(await pane.scrollsSideways()).toBe(false);
  expect(await pane.violations()).toEqual([]);
  await press('删去 2010-09-20 的记录');
  await press('确定');
  await pane.panel.getByText('还没有记录。').waitFor();
  expect(pane.mishaps).toEqual([]);
  await pane.close();
});
