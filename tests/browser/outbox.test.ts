import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Route } from 'playwright-core';
import { correctedSampleCounty } from '../fixtures/sample';
import { openOwnApi, ownCounty, type OwnApi } from '../support/api';
import { launchBrowser, launchProfile } from '../support/browser';
import { submissionOfFile } from '../support/sample-submission';
import { PanePage } from './pane-page';

jest.setTimeout(120_000);

const month = '2010-12';
const narrow = { width: 320, height: 760 };
const { fileName } = correctedSampleCounty;

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

async function openIn(one: BrowserContext): Promise<PanePage> {
  return PanePage.on(await one.newPage(), api.page, [api.page, api.base]);
}

/** A pane with a workbook that can be submitted, which knows that nothing has been. */
async function openReady(one = context): Promise<PanePage> {
  const pane = await openIn(one);
  await pane.verdict.waitFor();
  await pane.choose(fileName, correctedSampleCounty.bytes());
  await pane.page.getByText('可以报送：没有错误。').waitFor();
  await pane.tab('报送').click();
  await pane.panel.getByText('这个月还没有报送过。').waitFor();
  return pane;
}

async function submit(pane: PanePage): Promise<void> {
  await pane.panel.getByRole('button', { name: '报送', exact: true }).click();
}

async function queue(pane: PanePage): Promise<void> {
  await submit(pane);
  await pane.panel.getByText('已存入发件箱，联网后自动报送').waitFor();
  await pane.panel.getByText('等待网络，还没有报出去。').waitFor();
}

async function versions(): Promise<number[]> {
  const { status, body } = await api.ask(`/submissions/${month}/${ownCounty}/history`, 'municipal');
  if (status === 404) return [];
  const entries: { event: string; version: number }[] = body.entries;
  return entries.filter(({ event }) => event === 'submitted').map(({ version }) => version);
}

/** The county's month without one of its rows. */
function byColleague(): object {
  const submission = submissionOfFile(correctedSampleCounty.bytes(), fileName, month);
  const { rows } = submission.records;
  const activities = (rows.activities ?? []).slice(1);
  return { ...submission, records: { ...submission.records, rows: { ...rows, activities } } };
}

const cut = (route: Route): Promise<void> => route.abort();

test('what was submitted without a network outlives the browser and is sent once when it is back', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'qianshou-'));
  const first = await launchProfile(folder, narrow);
  const before = await openReady(first);
  await first.setOffline(true);
  await queue(before);
  expect(await before.violations()).toEqual([]);
  expect(await before.scrollsSideways()).toBe(false);
  await before.screenshot('outbox-queued-320');
  await first.close();
  expect(await versions()).toEqual([]);

  const second = await launchProfile(folder, narrow);
  await second.route(`${api.base}/**`, cut);
  const after = await openIn(second);
  await after.page.getByText('1 份台账还没有报出去').waitFor();
  expect(await after.violations()).toEqual([]);
  await after.screenshot('outbox-line-320');
  await after.page.getByRole('button', { name: '查看', exact: true }).click();
  await after.panel.getByText(`${fileName}，`).waitFor();
  expect(await versions()).toEqual([]);

  await second.setOffline(true);
  await second.unroute(`${api.base}/**`);
  await second.setOffline(false);
  await after.panel.getByText('已报送，服务器上是第 1 版。').waitFor();
  expect(await versions()).toEqual([1]);
  await after.screenshot('outbox-sent-320');
  await after.page.reload();
  await after.page.getByText('发件箱里的 1 份台账已报出去。').waitFor();
  await after.tab('报送').click();
  await after.panel.getByRole('button', { name: '知道了' }).click();
  await after.panel.getByText('发件箱').waitFor({ state: 'hidden' });
  expect([...before.mishaps, ...after.mishaps]).toEqual([]);
  await second.close();
  rmSync(folder, { recursive: true, force: true });
});

test('of two windows one sends, and both tell what became of it', async () => {
  const posted: string[] = [];
  context.on('request', (request) => {
    if (request.method() === 'POST') posted.push(request.url());
  });
  const mine = await openReady();
  const other = await openReady();
  await context.setOffline(true);
  await queue(mine);
  await other.panel.getByText('等待网络，还没有报出去。').waitFor();
  posted.length = 0;
  await context.setOffline(false);
  await mine.panel.getByText('已报送，服务器上是第 1 版。').waitFor();
  await other.panel.getByText('已报送，服务器上是第 1 版。').waitFor();
  await mine.panel.getByText('服务器上是第 1 版（').waitFor();
  expect(posted).toHaveLength(1);
  expect(await versions()).toEqual([1]);
});

test('taken by the server with the answer lost, it is sent again and is still one', async () => {
  const pane = await openReady();
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
  expect(await versions()).toEqual([1]);
});

test('a month that was locked meanwhile is told, and sent once it is open again', async () => {
  const pane = await openReady();
  await context.setOffline(true);
  await queue(pane);
  await api.send(`/months/${month}/lock`, 'municipal', {});
  await context.setOffline(false);
  await pane.panel.getByText('这个月已经锁定或已采纳，没有报出去。').waitFor();
  await pane.screenshot('outbox-locked');
  await pane.page.reload();
  await pane.page.getByText('发件箱里有 1 份台账没有报出去，等您处理。').waitFor();
  await api.send(`/months/${month}/unlock`, 'municipal', {});
  await pane.tab('报送').click();
  await pane.panel.getByRole('button', { name: '再报一次' }).click();
  await pane.panel.getByText('已报送，服务器上是第 1 版。').waitFor();
  expect(await versions()).toEqual([1]);
});

test('what a colleague submitted meanwhile is never covered without a decision', async () => {
  const pane = await openReady();
  await context.setOffline(true);
  await queue(pane);
  expect((await api.send('/submissions', ownCounty, byColleague())).status).toBe(201);
  await context.setOffline(false);
  await pane.panel.getByText('存入之后服务器上又有了第 1 版，这一份没有报出去。').waitFor();
  expect(await pane.violations()).toEqual([]);
  await pane.screenshot('outbox-undecided');
  expect(await versions()).toEqual([1]);
  await pane.panel.getByRole('button', { name: '仍报这一份' }).click();
  await pane.panel.getByText('已报送，服务器上是第 2 版。').waitFor();
  expect(await versions()).toEqual([1, 2]);
});

test('it can be taken back, and then nothing is sent', async () => {
  const pane = await openReady();
  await context.setOffline(true);
  await queue(pane);
  await pane.panel.getByRole('button', { name: '不报这一份' }).click();
  await pane.panel.getByRole('button', { name: '不报了' }).click();
  await pane.panel.getByText('等待网络，还没有报出去。').waitFor({ state: 'hidden' });
  await context.setOffline(false);
  await pane.panel.getByText('这个月还没有报送过。').waitFor();
  expect(await versions()).toEqual([]);
});
