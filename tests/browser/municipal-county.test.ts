import type { Browser } from 'playwright-core';
import { countyWorkbook, prefecture, prefectureMonth, type CountyFacts } from '../fixtures/prefecture';
import { launchBrowser } from '../support/browser';
import { startLocalServer, type LocalServer } from '../support/local-server';
import { submissionOfFile } from '../support/sample-submission';
import { PanePage } from './pane-page';

jest.setTimeout(90_000);

const [county] = prefecture;
if (!county) throw new Error('no county');
const path = `/submissions/${prefectureMonth}/${county.code}`;

let browser: Browser;
let server: LocalServer;
let pane: PanePage;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  server = await startLocalServer('--memory', '--today', '2010-08-03', '--demo-key');
  expect((await post('/submissions', mailed(county, 0))).status).toBe(201);
});
afterEach(async () => {
  expect(pane.mishaps).toEqual([]);
  await pane.close();
  await server.stop();
});

function mailed(facts: CountyFacts, baseVersion: number): object {
  const bytes = countyWorkbook(facts);
  return submissionOfFile(bytes, facts.fileName, prefectureMonth, { baseVersion, receivedOn: '2010-07-28' });
}

async function ask(address: string, init: RequestInit = {}): Promise<Response> {
  const headers = {
    authorization: `Bearer ${server.keys?.municipal}`,
    'content-type': 'application/json',
  };
  return fetch(server.api + address, { ...init, headers });
}
const post = (address: string, body: object) => ask(address, { method: 'POST', body: JSON.stringify(body) });

async function open(width: number): Promise<void> {
  const size = { width, height: 900 };
  pane = await PanePage.open(browser, server.page, size, [server.page, server.api]);
  await pane.verdict.waitFor();
  await pane.openDesk('月度一览');
  await pane.panel.locator('.month-line', { hasText: county?.name ?? '' }).click();
  await pane.panel.getByText('第 1 版').first().waitFor();
}

const press = (name: string | RegExp) => pane.panel.getByRole('button', { name }).first().click();

test('an officer reads a county’s month, returns it with two notes, sees the answer and accepts it', async () => {
  await open(450);
  await pane.panel.getByText('缺项（已逾期） 5 · 缺项（期末前补齐） 77').waitFor();
  expect(await pane.violations()).toEqual([]);
  expect(await pane.scrollsSideways()).toBe(false);
  await pane.screenshot('municipal-county-450');

  await pane.panel
    .getByRole('button', { name: /资金支持台账|结对名单 B3/ })
    .first()
    .click();
  const shown = pane.panel.locator('.county-place');
  await shown.getByText(county.pairings[0]?.unit ?? '').waitFor();
  expect(await pane.violations()).toEqual([]);
  await pane.screenshot('municipal-county-place');
  await shown.getByRole('button', { name: '收起' }).click();
  await press('退回这一条');
  await press(/^退回意见/);
  await pane.panel
    .getByRole('combobox', { name: '常用意见' })
    .or(pane.panel.getByLabel('常用意见'))
    .first()
    .click();
  await pane.page.getByRole('option', { name: '请补充凭证' }).click();
  await pane.panel.getByLabel('工作表（可不填）').first().click();
  await pane.page.getByRole('option', { name: '资金支持台账' }).click();
  await pane.panel.getByLabel('单元格（可不填）').fill('d3');
  await press('列入');
  await pane.screenshot('municipal-county-return');
  expect(await pane.violations()).toEqual([]);
  await press('退回（2 条意见）');
  await pane.panel.getByText(`把${county.name}2010年7月月报连同 2 条意见退回？`).waitFor();
  await press('确定');
  await pane.panel.getByText('已退回。').waitFor();
  await pane.panel.getByText('退回待改').waitFor();
  const { notes } = await (await ask(path)).json();
  expect(notes.map(({ at, text }: { at: object; text: string }) => [at, text])).toEqual([
    [expect.anything(), expect.any(String)],
    [{ sheet: '资金支持台账', address: 'D3' }, '请补充凭证'],
  ]);

  const [first, ...others] = county.pairings;
  if (!first) throw new Error('no pairing');
  const corrected = { ...county, pairings: [{ ...first, cash: [4_200] }, ...others] };
  expect((await post('/submissions', mailed(corrected, 1))).status).toBe(201);
  await pane.openDesk('月度一览');
  await pane.panel.locator('.month-line', { hasText: county.name }).click();
  await pane.panel.getByText('第 2 版').first().waitFor();
  expect(await pane.panel.locator('.county-dealt').allInnerTexts()).toEqual(['没有改', '已改']);
  await press('与第 1 版相比');
  await pane.panel.getByText('1,000 → 4,200').waitFor();
  await press('经过');
  await pane.panel.locator('.county-timeline li').nth(2).waitFor();
  expect(await pane.panel.locator('.county-timeline strong').allInnerTexts()).toEqual([
    '报送',
    '退回',
    '报送',
  ]);
  await pane.screenshot('municipal-county-second');
  await press('采纳');
  await press('确定');
  await pane.panel.getByText('已采纳。').waitFor();
  await press('重新开放');
  await press('确定');
  await pane.panel.getByText('已重新开放。').waitFor();
});

test('what changed while it was looked at is said, and nothing is decided on it unseen', async () => {
  await open(1280);
  await pane.screenshot('municipal-county-wide');
  const [first, ...others] = county.pairings;
  if (!first) throw new Error('no pairing');
  await post('/submissions', mailed({ ...county, pairings: [{ ...first, cash: [4_200] }, ...others] }, 1));
  await press('采纳');
  await press('确定');
  await pane.panel.getByRole('button', { name: '重新取这个县的月报' }).click();
  await pane.panel.getByText('第 2 版').first().waitFor();
  expect(await (await ask(path)).json()).toMatchObject({ version: 2, state: 'submitted' });
});

test('a county that has not submitted, at 320 pixels', async () => {
  await open(320);
  await pane.panel.getByLabel('县（市、区）', { exact: true }).first().click();
  await pane.page.getByRole('option', { name: '靖州苗族侗族自治县' }).click();
  await pane.panel.getByText('靖州苗族侗族自治县还没有报送2010年7月。').waitFor();
  await pane.panel.getByText('应于 2010-07-30 前报送').waitFor();
  expect(await pane.scrollsSideways()).toBe(false);
  expect(await pane.violations()).toEqual([]);
  await press('下一个：通道侗族自治县');
  await pane.panel.getByText('通道侗族自治县还没有报送2010年7月。').waitFor();
  await press('回到月度一览');
  await pane.panel.locator('.month-line').first().waitFor();
});
