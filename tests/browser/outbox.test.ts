import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openOwnApi, type OwnApi } from '../support/api';
import { launchProfile } from '../support/browser';
import { chooseCorrected, openPane, queue, versions } from './outbox-pane';

jest.setTimeout(120_000);

const narrow = { width: 320, height: 760 };

let api: OwnApi;
let folder: string;
beforeEach(async () => {
  api = await openOwnApi('--demo-key');
  folder = mkdtempSync(join(tmpdir(), 'qianshou-'));
});
afterEach(async () => {
  await api.close();
  rmSync(folder, { recursive: true, force: true });
});

test('checked, stamped and submitted without a network, it outlives the browser and is sent once', async () => {
  const first = await launchProfile(folder, narrow);
  const before = await openPane(first, api);
  await before.verdict.waitFor();
  await first.setOffline(true);
  await chooseCorrected(before);
  await before.tab('报送').click();
  await before.panel.getByRole('button', { name: '用邮件报送' }).click();
  const saving = before.page.waitForEvent('download');
  await before.panel.getByRole('button', { name: '报送前校验' }).click();
  await before.panel.getByText('没有错误，已盖校验戳（未签名）。').waitFor();
  await (await saving).delete();
  await queue(before);
  expect(await before.violations()).toEqual([]);
  expect(await before.scrollsSideways()).toBe(false);
  await before.screenshot('outbox-queued-320');
  await first.close();
  expect(await versions(api)).toEqual([]);

  const second = await launchProfile(folder, narrow);
  await second.route(`${api.base}/**`, (route) => route.abort());
  const after = await openPane(second, api);
  await after.page.getByText('1 份台账还没有报出去').waitFor();
  expect(await after.violations()).toEqual([]);
  await after.screenshot('outbox-line-320');
  await after.page.getByRole('button', { name: '查看', exact: true }).click();
  await after.panel.getByText('沅陵县.xlsx，').waitFor();
  expect(await versions(api)).toEqual([]);

  await second.setOffline(true);
  await second.unroute(`${api.base}/**`);
  await second.setOffline(false);
  await after.panel.getByText('已报送，服务器上是第 1 版。').waitFor();
  expect(await versions(api)).toEqual([1]);
  await after.screenshot('outbox-sent-320');
  await after.page.reload();
  await after.page.getByText('发件箱里的 1 份台账已报出去。').waitFor();
  // The sample that opens by itself moves the tabs down.
  await after.verdict.waitFor();
  await after.tab('报送').click();
  await after.panel.getByRole('button', { name: '知道了' }).click();
  await after.panel.getByRole('heading', { name: '发件箱' }).waitFor({ state: 'hidden' });
  expect([...before.mishaps, ...after.mishaps]).toEqual([]);
  await second.close();
});
