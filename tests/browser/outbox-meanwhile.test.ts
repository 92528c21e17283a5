import type { Browser, BrowserContext } from 'playwright-core';
import { openOwnApi, ownCounty, type OwnApi } from '../support/api';
import { launchBrowser } from '../support/browser';
import { byColleague, openReady, outboxMonth, queue, versions } from './outbox-pane';

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

test('a month that was locked meanwhile is told, and sent once it is open again', async () => {
  const pane = await openReady(context, api);
  await context.setOffline(true);
  await queue(pane);
  await api.send(`/months/${outboxMonth}/lock`, 'municipal', {});
  await context.setOffline(false);
  await pane.panel.getByText('这个月已经锁定或已采纳，没有报出去。').waitFor();
  await pane.screenshot('outbox-locked');
  await pane.page.reload();
  await pane.page.getByText('发件箱里有 1 份台账没有报出去，等您处理。').waitFor();
  await api.send(`/months/${outboxMonth}/unlock`, 'municipal', {});
  await pane.tab('报送').click();
  await pane.panel.getByRole('button', { name: '再报一次' }).click();
  await pane.panel.getByText('已报送，服务器上是第 1 版。').waitFor();
  expect(await versions(api)).toEqual([1]);
});

test('what a colleague submitted meanwhile is never covered without a decision', async () => {
  const pane = await openReady(context, api);
  await context.setOffline(true);
  await queue(pane);
  expect((await api.send('/submissions', ownCounty, byColleague())).status).toBe(201);
  await context.setOffline(false);
  await pane.panel.getByText('存入之后服务器上又有了第 1 版，这一份没有报出去。').waitFor();
  await pane.panel.getByRole('button', { name: '看两份有什么不同' }).click();
  await pane.panel.getByText('服务器上的第 1 版由本县报送').waitFor();
  expect(await pane.panel.locator('.outbox .row-changes > li').count()).toBe(1);
  await pane.panel.locator('.outbox .row-changes').getByText('新增').waitFor();
  expect(await pane.violations()).toEqual([]);
  await pane.screenshot('outbox-undecided');
  expect(await versions(api)).toEqual([1]);
  await pane.panel.getByRole('button', { name: '仍报这一份' }).click();
  await pane.panel.getByText('已报送，服务器上是第 2 版。').waitFor();
  expect(await versions(api)).toEqual([1, 2]);
});

test('a version that was heard of in an earlier session is one to submit on, also without a network', async () => {
  expect((await api.send('/submissions', ownCounty, byColleague())).status).toBe(201);
  const earlier = await openReady(context, api);
  await earlier.panel.getByText('服务器上是第 1 版').waitFor();
  await earlier.close();
  await context.route(`${api.base}/submissions/**`, (route) => route.abort());
  const pane = await openReady(context, api);
  await pane.panel.getByText('查不到这个月的报送情况').waitFor();
  await pane.screenshot('outbox-unreached');
  await context.setOffline(true);
  await queue(pane);
  await context.unroute(`${api.base}/submissions/**`);
  await context.setOffline(false);
  await pane.panel.getByText('已报送，服务器上是第 2 版。').waitFor();
  expect(await versions(api)).toEqual([1, 2]);
});
