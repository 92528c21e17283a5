import type { Browser, BrowserContext } from 'playwright-core';
import { openOwnApi, type OwnApi } from '../support/api';
import { launchBrowser } from '../support/browser';
import {
  chooseCorrected,
  openPane,
  openReady,
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

test('where the disk is full, nobody is told that it waits', async () => {
  const pane = await openReady(context, api);
  const devTools = await context.newCDPSession(pane.page);
  const origin = new URL(api.page).origin;
  await devTools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await context.setOffline(true);
  await pressSubmit(pane);
  await pane.panel.getByText('存储空间满了，也没能存入发件箱').waitFor();
  await pane.screenshot('outbox-full');
  expect(await pane.panel.getByText('等待网络').count()).toBe(0);
  await context.setOffline(false);
  await pressSubmit(pane);
  await pane.panel.getByText('已报送：2010年12月，第 1 版。').waitFor();
  expect(await versions(api)).toEqual([1]);
});

test('where the disk got full meanwhile, what waits there already is still told and never sent out of date', async () => {
  const pane = await openReady(context, api);
  await context.setOffline(true);
  await queue(pane);
  // The browser counts anew only by and by.
  await pane.page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await chooseCorrected(pane, withRenamedSheet());
  await pane.page.locator('.sheet-tab-name', { hasText: '活动台账（新）' }).waitFor();
  await pane.tab('报送').click();
  await pressSubmit(pane);
  await pane.panel.getByText('存储空间满了，也没能存入发件箱').waitFor();
  await pane.panel.getByText('等待网络，还没有报出去。').waitFor();

  await context.route(`${api.base}/submissions`, (route) =>
    JSON.stringify(route.request().postDataJSON()).includes('活动台账（新）')
      ? route.continue()
      : route.abort(),
  );
  await context.setOffline(false);
  await pressSubmit(pane);
  await pane.panel.getByText('已报送：2010年12月，第 1 版。').waitFor();
  await pane.panel.getByRole('heading', { name: '发件箱' }).waitFor({ state: 'hidden' });
  expect(await versions(api)).toEqual([1]);
});

test('where the browser keeps nothing at all, the pane works and says so', async () => {
  await context.addInitScript('Object.defineProperty(globalThis, "indexedDB", { value: undefined })');
  const pane = await openReady(context, api);
  await context.setOffline(true);
  await pressSubmit(pane);
  await pane.panel.getByText('这个浏览器不让网页存东西').waitFor();
  expect(pane.mishaps).toEqual([]);
});

test('what another version of the pane stored otherwise is told and can be put away', async () => {
  const pane = await openReady(context, api);
  await context.setOffline(true);
  await queue(pane);
  await pane.page.evaluate(async () => {
    const opening = indexedDB.open('qianshou');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const transaction = opening.result.transaction('outbox', 'readwrite');
    transaction.objectStore('outbox').put({ format: 99 }, '2010-12 431222');
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  });
  await pane.close();
  await context.setOffline(false);
  const next = await openPane(context, api);
  await next.page.getByText('发件箱里有 1 份台账没有报出去，等您处理。').waitFor();
  await next.tab('报送').click();
  await next.panel.getByText('发件箱里有一份2010年12月的报送读不出来').waitFor();
  expect(await next.violations()).toEqual([]);
  await next.panel.getByRole('button', { name: '知道了' }).click();
  await next.panel.getByRole('heading', { name: '发件箱' }).waitFor({ state: 'hidden' });
  expect(next.mishaps).toEqual([]);
});
