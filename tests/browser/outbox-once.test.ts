import type { Browser, BrowserContext, Route } from 'playwright-core';
import { openOwnApi, type OwnApi } from '../support/api';
import { launchBrowser } from '../support/browser';
import { openPane, openReady, pressSubmit, queue, versions } from './outbox-pane';

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

test('what was being submitted when the pane was closed is submitted when it is opened again', async () => {
  const hanging: Route[] = [];
  await context.route(`${api.base}/submissions`, (route) => void hanging.push(route));
  const pane = await openReady(context, api);
  await Promise.all([pane.page.waitForRequest(`${api.base}/submissions`), pressSubmit(pane)]);
  await pane.panel.getByText('正在报送…').waitFor();
  expect(await pane.page.getByRole('heading', { name: '发件箱' }).count()).toBe(0);
  await pane.close();
  await context.unroute(`${api.base}/submissions`);
  expect(await versions(api)).toEqual([]);
  const next = await openPane(context, api);
  await next.page.getByText('发件箱里的 1 份台账已报出去。').waitFor();
  expect(await versions(api)).toEqual([1]);
});

test('a submission that is stopped does not go on by itself', async () => {
  await context.route(`${api.base}/submissions`, () => undefined);
  const pane = await openReady(context, api);
  await pressSubmit(pane);
  await pane.panel.getByText('正在报送…').waitFor();
  await pane.panel.getByRole('button', { name: '停止' }).click();
  await pane.panel.getByText('已停止报送。').waitFor();
  await pane.close();
  await context.unroute(`${api.base}/submissions`);
  const next = await openReady(context, api);
  await next.panel.getByText('这个月还没有报送过。').waitFor();
  expect(await next.page.getByText('发件箱').count()).toBe(0);
  expect(await versions(api)).toEqual([]);
});
