import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { closeServer, listen } from '../../functions/local/listen';
import { startPageServer } from '../../functions/local/page-server';
import { launchProfile } from '../support/browser';
import { startLocalServer, type LocalServer } from '../support/local-server';
import { chooseCorrected, queue } from './outbox-pane';
import { PanePage } from './pane-page';

jest.setTimeout(120_000);

const narrow = { width: 320, height: 760 };

let folder: string;
let server: LocalServer;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'qianshou-'));
  server = await startServer();
});
afterEach(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('a page that was opened once opens without a network, checks and queues, and sends when the server is back', async () => {
  const first = await launchProfile(join(folder, 'browser'), narrow);
  await kept(await first.newPage());
  await first.close();
  await server.stop();

  const second = await launchProfile(join(folder, 'browser'), narrow);
  const pane = await open(second);
  await pane.verdict.waitFor();
  await chooseCorrected(pane);
  await pane.tab('报送').click();
  await queue(pane);
  expect(await pane.violations()).toEqual([]);
  await pane.screenshot('offline-opened-320');
  const addresses = [server.api, server.page].map((address) => new URL(address).port);
  server = await startServer('--port', addresses[0] ?? '', '--page-port', addresses[1] ?? '');
  await pane.page.reload();
  await pane.page.getByText('发件箱里的 1 份台账已报出去。').waitFor();
  expect(pane.mishaps).toEqual([]);
  await second.close();
});

test('who is online gets the page of today, not the one that was kept', async () => {
  const files = join(folder, 'page');
  cpSync('.build/page', files, { recursive: true });
  let pages = await startPageServer(files, 0, () => ({ api: server.api }));
  const address = `http://127.0.0.1:${pages.port}/`;
  const context = await launchProfile(join(folder, 'browser'), narrow);
  const page = await context.newPage();
  await kept(page, address);
  writeFileSync(join(files, 'index.html'), '<title>新版</title>');
  await page.reload();
  expect(await page.title()).toBe('新版');
  await pages.close();
  await page.reload();
  expect(await page.title()).toBe('牵手 · 共建台账校验与报送');
  await page.goto(`${address}taskpane.html?_host_Info=Excel$Win32$16.01$zh-CN`);
  await page.getByText('Excel').first().waitFor();
  await page.goto(address);
  const broken = createServer((_request, response) => response.writeHead(502).end());
  await listen(broken, pages.port);
  await page.reload();
  expect(await page.title()).toBe('牵手 · 共建台账校验与报送');
  await closeServer(broken);
  pages = await startPageServer(files, pages.port, () => ({ api: server.api }));
  await page.reload();
  expect(await page.title()).toBe('新版');
  await pages.close();
  await context.close();
});

function startServer(...options: string[]): Promise<LocalServer> {
  return startLocalServer('--data', join(folder, 'data'), '--today', '2010-12-31', '--demo-key', ...options);
}

function open(context: BrowserContext): Promise<PanePage> {
  return context.newPage().then((page) => PanePage.on(page, server.page, [server.page, server.api]));
}

/** Opens the page, and waits until the browser keeps all of it. */
async function kept(page: Page, address = server.page): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}
