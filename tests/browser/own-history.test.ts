import type { Browser } from 'playwright-core';
import { countyWorkbook, prefecture, type CountyFacts } from '../fixtures/prefecture';
import { launchBrowser } from '../support/browser';
import { startLocalServer, type LocalServer } from '../support/local-server';
import { openApiOf } from '../support/office-api';
import { submissionOfFile } from '../support/sample-submission';
import { PanePage } from './pane-page';

jest.setTimeout(90_000);

// The demonstration's key is Yuanling's.
const county = prefecture.find(({ name }) => name === '沅陵县') ?? prefecture[0];
if (!county) throw new Error('no county');
const [first, second, third] = county.pairings;
if (!first || !second || !third) throw new Error('too few pairings');
const july: CountyFacts = {
  ...county,
  pairings: [{ ...first, cash: [2_000, 300] }, { ...second, cash: [1_500, 400] }, third],
};
const august: CountyFacts = {
  ...july,
  pairings: [{ ...first, cash: [20_000, 3_000] }, { ...second, cash: [1_500] }, third],
};

let browser: Browser;
let server: LocalServer;
let pane: PanePage;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startLocalServer('--memory', '--demo-key', '--today', '2010-08-31');
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});
afterEach(async () => {
  expect(pane.mishaps).toEqual([]);
  await pane.close();
});

async function open(facts: CountyFacts, width: number): Promise<void> {
  await openPage(width);
  await openFile(facts);
}

async function openPage(width: number): Promise<void> {
  const size = { width, height: 900 };
  pane = await PanePage.open(browser, server.page, size, [server.page, server.api]);
  await pane.verdict.waitFor();
}

async function openFile(facts: CountyFacts): Promise<void> {
  await pane.choose('沅陵县8月.xlsx', countyWorkbook(facts));
  await pane.tab('报送').click();
}

test('a county that has submitted nothing yet is told so', async () => {
  await open(july, 380);
  await pane.panel.getByText('以前的月份没有报送过，没有可以比较的。').waitFor();
});

test('figures that fell or jumped tenfold since last month are warned of, with their cells', async () => {
  await openApiOf(server).submit(county.code, submissionOfFile(countyWorkbook(july), '7月.xlsx', '2010-07'));
  await open(august, 1280);
  const warning = pane.panel.locator('.own-history .notice');
  await warning.getByText('和2010年7月报送的相比，有 2 个数字不太对，请核对：').waitFor();
  const lines = await warning.locator('li').allInnerTexts();
  expect(lines[0]).toContain(
    `${first.township} / ${first.unit}：到位资金 2,300 元 → 23,000 元，是上次的 10 倍。会不会把元当成了万元？`,
  );
  expect(lines[1]).toContain(
    `${second.township} / ${second.unit}：到位资金 1,900 元 → 1,500 元，比上次少了。是不是漏了行，或者日期改了？`,
  );
  expect(await pane.violations()).toEqual([]);
  await warning.locator('.place-link').first().click();
  expect(await pane.chosenCell()).toMatchObject({ sheet: '资金支持台账', inView: true });

  await pane.panel
    .getByRole('button', { name: /^和2010年7月（第 1 版）相比：新增 0 行，修改 2 行，删去 1 行/ })
    .click();
  const rows = await pane.panel.locator('.row-changes > li').allInnerTexts();
  expect(rows).toHaveLength(3);
  expect(rows.filter((row) => row.startsWith('删去')).join()).toContain('400');
  expect(await pane.violations()).toEqual([]);
  await pane.screenshot('own-history');
});

test('it fits 320 pixels, says when nothing changed, and never stands in the way', async () => {
  await open(july, 320);
  await pane.panel.getByText(/相比：台账完全一样/).waitFor();
  expect(await pane.scrollsSideways()).toBe(false);
  await pane.screenshot('own-history-320');
});

test('a server that does not tell what was submitted stops nobody', async () => {
  await openPage(380);
  await pane.page.route(`${server.api}/submissions/2010-07/**`, (route) => route.abort());
  await openFile(august);
  await pane.panel.getByText('没有取到上次报送的内容，比较不了；不影响报送。').waitFor();
  await pane.page.unroute(`${server.api}/submissions/2010-07/**`);
  await pane.panel.getByRole('button', { name: '再试一次' }).click();
  await pane.panel.getByText('和2010年7月报送的相比，有 2 个数字不太对，请核对：').waitFor();
  expect(await pane.panel.getByRole('button', { name: '报送', exact: true }).isEnabled()).toBe(true);
});
