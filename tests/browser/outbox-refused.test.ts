import type { Browser, BrowserContext } from 'playwright-core';
import { openOwnApi, ownCounty, type OwnApi } from '../support/api';
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

test('a key that was revoked meanwhile is told, and a new one sends', async () => {
  const pane = await openReady(context, api);
  await pane.panel.getByRole('button', { name: '更换密钥' }).click();
  const scope = { role: 'county', county: ownCounty };
  const [old, fresh] = await Promise.all(
    ['old', 'fresh'].map(async (label) => (await api.send('/keys', 'municipal', { scope, label })).body),
  );
  await pane.panel.getByLabel('报送密钥').fill(old.secret);
  await pane.panel.getByRole('button', { name: '保存密钥' }).click();
  await pane.panel.getByText('这个月还没有报送过。').waitFor();
  await context.setOffline(true);
  await queue(pane);
  await api.ask(`/keys/${old.id}`, 'municipal', { method: 'DELETE' });
  await context.setOffline(false);
  await pane.panel.getByText('密钥不对或已失效，没有报出去。').waitFor();
  await pane.panel.getByText('已存入发件箱，联网后自动报送').waitFor({ state: 'hidden' });
  await pane.screenshot('outbox-revoked');
  expect(await versions(api)).toEqual([]);
  await pane.panel.getByRole('button', { name: '更换密钥' }).click();
  await pane.panel.getByLabel('报送密钥').fill(fresh.secret);
  await pane.panel.getByRole('button', { name: '保存密钥' }).click();
  await pane.panel.getByText('已报送，服务器上是第 1 版。').waitFor();
  expect(await versions(api)).toEqual([1]);
});

test('points that were published meanwhile: it is not taken, and what to do is told', async () => {
  const pane = await openReady(context, api);
  await pane.panel.getByText('这个月还没有报送过。').waitFor();
  await context.setOffline(true);
  await queue(pane);
  const { points } = (await api.ask('/campaign', null)).body.rubric;
  const moved = { ...points, 'funding/annual-cash': 12, 'loans/disbursed': 10 };
  const published = await api.send(
    '/campaign/rubric',
    'municipal',
    { points: moved, from: '2010-12' },
    { method: 'PUT' },
  );
  expect(published.status).toBe(200);
  await context.setOffline(false);
  await pane.panel.getByText('存入之后评分细则有更新，服务器没有收下。').waitFor();
  await pane.screenshot('outbox-other-points');
  expect(await versions(api)).toEqual([]);
  await pane.panel.getByRole('button', { name: '知道了' }).click();
  await pane.panel.getByRole('heading', { name: '发件箱' }).waitFor({ state: 'hidden' });
});
