import type { Browser, BrowserContext } from 'playwright-core';
import { openOwnApi, type OwnApi } from '../support/api';
import { launchBrowser } from '../support/browser';
import { openReady, queue, versions } from './outbox-pane';

jest.setTimeout(120_000);

let browser: Browser;
let api: OwnApi;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  api = await openOwnApi('--demo-key');
  context = await browser.newContext({ viewport: { width: 380, height: 800 } });
});
afterEach(async () => {
  await context.close();
  await api.close();
});

test('of two windows one sends, and both tell what became of it', async () => {
  const posted: string[] = [];
  context.on('request', (request) => {
    if (request.method() === 'POST') posted.push(request.url());
  });
  const mine = await openReady(context, api);
  const other = await openReady(context, api);
  await context.setOffline(true);
  await queue(mine);
  await other.panel.getByText('等待网络，还没有报出去。').waitFor();
  posted.length = 0;
  await context.setOffline(false);
  await mine.panel.getByText('已报送，服务器上是第 1 版。').waitFor();
  await other.panel.getByText('已报送，服务器上是第 1 版。').waitFor();
  await mine.panel.getByText('服务器上是第 1 版（').waitFor();
  expect(posted).toHaveLength(1);
  expect(await versions(api)).toEqual([1]);
});

test('taken by the server with the answer lost, it is sent again and is still one', async () => {
  const pane = await openReady(context, api);
  let taken = 0;
  await context.route(`${api.base}/submissions`, async (route) => {
    if (route.request().method() === 'POST' && taken === 0) taken = (await route.fetch()).status();
    await route.abort();
  });
  await queue(pane);
  expect(taken).toBe(201);
  await context.unroute(`${api.base}/submissions`);
  await pane.panel.getByRole('button', { name: '立即重试' }).click();
  await pane.panel.getByText('已报送，服务器上是第 1 版。').waitFor();
  expect(await versions(api)).toEqual([1]);
});

test('it can be taken back, and then nothing is sent', async () => {
  const pane = await openReady(context, api);
  await context.setOffline(true);
  await queue(pane);
  await pane.panel.getByRole('button', { name: '不报这一份' }).click();
  await pane.panel.getByRole('button', { name: '不报了' }).click();
  await pane.panel.getByText('等待网络，还没有报出去。').waitFor({ state: 'hidden' });
  await context.setOffline(false);
  await pane.panel.getByText('这个月还没有报送过。').waitFor();
  expect(await versions(api)).toEqual([]);
});
