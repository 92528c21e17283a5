import type { Browser, BrowserContext } from 'playwright-core';
import { openOwnApi, ownCounty, type OwnApi } from '../support/api';
import { launchBrowser } from '../support/browser';
import {
  chooseCorrected,
  openReady,
  outboxMonth,
  pressSubmit,
  queue,
  versions,
  withRenamedSheet,
} from './outbox-pane';

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

test('what is submitted anew takes the place of what waits; the same once more is still the same', async () => {
  const pane = await openReady(context, api);
  const ids = new Set<string>();
  context.on('request', (request) => {
    if (request.method() === 'POST') ids.add(JSON.parse(request.postData() ?? '{}').submissionId);
  });
  await context.setOffline(true);
  await queue(pane);
  await pane.page.close();
  await context.setOffline(false);

  await context.route(`${api.base}/submissions`, (route) => route.abort());
  const next = await openReady(context, api);
  await queue(next);
  expect(ids.size).toBe(1);
  await context.unroute(`${api.base}/submissions`);
  await pressSubmit(next);
  await next.panel.getByText('已报送：2010年12月，第 1 版。').waitFor();
  await next.panel.getByRole('heading', { name: '发件箱' }).waitFor({ state: 'hidden' });
  expect(ids.size).toBe(1);
  expect(await versions(api)).toEqual([1]);
});

test('a workbook that was changed takes the place of what waits, and that one alone is sent', async () => {
  const pane = await openReady(context, api);
  await context.setOffline(true);
  await queue(pane);
  await chooseCorrected(pane, withRenamedSheet());
  await pane.page.locator('.sheet-tab-name', { hasText: '活动台账（新）' }).waitFor();
  await pane.tab('报送').click();
  await pressSubmit(pane);
  await pane.panel.getByText('发件箱里原来等着的那一份已由这一份替换。').waitFor();
  expect(await pane.panel.getByText('等待网络，还没有报出去。').count()).toBe(1);
  await pane.screenshot('outbox-replaced');
  await context.setOffline(false);
  await pane.panel.getByText('已报送，服务器上是第 1 版。').waitFor();
  expect(await versions(api)).toEqual([1]);
  const { body } = await api.ask(`/submissions/${outboxMonth}/${ownCounty}`, 'municipal');
  expect(JSON.stringify(body.records.blocks)).toContain('活动台账（新）');
});

test('without a word from the browser that the network is back it is tried again by and by', async () => {
  await context.clock.install();
  await context.route(`${api.base}/submissions`, (route) => route.abort());
  const pane = await openReady(context, api);
  await queue(pane);
  await context.unroute(`${api.base}/submissions`);
  await context.clock.fastForward('15:00');
  await pane.panel.getByText('已报送，服务器上是第 1 版。').waitFor();
  expect(await versions(api)).toEqual([1]);
});
