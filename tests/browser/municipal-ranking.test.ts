import type { Browser } from 'playwright-core';
import { countyWorkbook, prefecture, prefectureMonth } from '../fixtures/prefecture';
import { launchBrowser } from '../support/browser';
import { startLocalServer, type LocalServer } from '../support/local-server';
import { countCounty, countPairings } from '../support/recount';
import { submissionOfFile } from '../support/sample-submission';
import { PanePage } from './pane-page';

jest.setTimeout(90_000);

const submitted = prefecture.slice(0, 3);
const counted = countPairings(submitted).sort((a, b) => b.total - a.total);

let browser: Browser;
let server: LocalServer;
let pane: PanePage;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startLocalServer('--memory', '--today', '2010-08-03', '--demo-key');
  for (const county of submitted) await post(county);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});
afterEach(async () => {
  expect(pane.mishaps).toEqual([]);
  await pane.close();
});

async function post(county: (typeof prefecture)[number]): Promise<void> {
  const { code, fileName } = county;
  const changes = { county: code, receivedOn: '2010-07-28' };
  const sent = submissionOfFile(countyWorkbook(county), fileName, prefectureMonth, changes);
  const { status } = await ask('/submissions', { method: 'POST', body: JSON.stringify(sent) });
  expect(status).toBe(201);
}

async function ask(address: string, init: RequestInit = {}): Promise<Response> {
  const headers = {
    authorization: `Bearer ${server.keys?.municipal}`,
    'content-type': 'application/json',
  };
  return fetch(server.api + address, { ...init, headers });
}

async function open(view: string, width = 1280): Promise<void> {
  const size = { width, height: 900 };
  pane = await PanePage.open(browser, server.page, size, [server.page, server.api]);
  await pane.verdict.waitFor();
  await pane.openDesk(view);
}

const press = (name: string | RegExp) =>
  pane.panel
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
const totals = () => pane.panel.locator('.ranking-total').allInnerTexts();

test('an officer sees who stands where, and how each total is made down to the cells', async () => {
  await open('评优排名');
  await pane.panel.locator('.ranking-line').nth(12).waitFor();
  const counties = submitted.map((county) => countCounty(county, 'inTime')).sort((a, b) => b - a);
  expect((await totals()).slice(0, 3)).toEqual(counties.map((total) => total.toFixed(2)));
  expect(await pane.violations()).toEqual([]);
  await pane.screenshot('municipal-ranking');

  const [best] = submitted
    .map((county) => ({ county, total: countCounty(county, 'inTime') }))
    .sort((a, b) => b.total - a.total);
  if (!best) throw new Error('no county');
  await press(new RegExp(best.county.name));
  await pane.panel.getByText(/10 分 ×（1）÷ 1 个月 = 10.00/).waitFor();
  const sum = await pane.panel.locator('.ranking-sum').allInnerTexts();
  expect(sum[0]).toMatch(new RegExp(`^结对平均分 .* × 0.9 \\+ 月报得分 10.00 = ${best.total.toFixed(2)}`));
  const of = counted.filter(({ county }) => county === best.county.name);
  const exact = of.reduce((all, { earned, due }) => all + (100 * earned) / due, 0);
  expect(sum.at(-1)).toMatch(new RegExp(`^合计 ${exact.toFixed(2)} ÷ 3 对 = 平均 `));
  expect(await pane.violations()).toEqual([]);
  await pane.screenshot('municipal-ranking-county');

  const [first] = of;
  if (!first) throw new Error('no pairing');
  await press(new RegExp(first.unit));
  await pane.panel
    .getByText(`= ${first.total.toFixed(2)}`)
    .first()
    .waitFor();
  await pane.panel.getByText('依据').first().waitFor();
  await pane.screenshot('municipal-ranking-pairing');
  expect(await pane.violations()).toEqual([]);
  await pane.panel.locator('.evidence .place-link').first().click();
  await pane.panel.getByText(new RegExp(`在${best.county.name}第 1 版的工作簿里`)).waitFor();

  await press('返回排名');
  await press('返回排名');
  await press('结对');
  await pane.panel.locator('.ranking-line').nth(8).waitFor();
  expect(await totals()).toEqual(counted.map(({ total }) => total.toFixed(2)));
  await pane.panel.getByLabel('查找名称').fill(first.unit);
  await pane.panel.getByText('显示 1 个，共 9 个').waitFor();
  expect(await pane.scrollsSideways()).toBe(false);
});

test('the ranking at 320 pixels, and a server that is gone', async () => {
  await open('评优排名', 320);
  await pane.panel.locator('.ranking-line').first().waitFor();
  await press('帮扶单位');
  await pane.screenshot('municipal-ranking-320');
  expect(await pane.violations()).toEqual([]);
  expect(await pane.scrollsSideways()).toBe(false);
  await pane.page.route(`${server.api}/**`, (route) => route.abort());
  await pane.openDesk('月度一览');
  await pane.openDesk('评优排名');
  await pane.panel.getByText(/连不上服务器/).waitFor();
});
