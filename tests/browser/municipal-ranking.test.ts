import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
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

test('other points are tried, and published from the month on that nobody has submitted', async () => {
  await open('分值试算');
  await press(/^资金（10 分）/);
  await pane.panel.getByRole('textbox', { name: /^资金支持/ }).fill('１２');
  await pane.panel.getByText('分值合计 102 分，应为 100 分，还要减 2 分。').waitFor();
  expect(await pane.panel.getByRole('button', { name: '试算 2010年7月' }).isDisabled()).toBe(true);
  await press(/^贷款（15 分）/);
  await pane.panel.getByRole('textbox', { name: /^青年小额贷款发放/ }).fill('十');
  await pane.panel.getByText('请填数字，例如 1.5。').waitFor();
  await pane.panel.getByRole('textbox', { name: /^青年小额贷款发放/ }).fill('10');
  await pane.panel.getByText('分值合计 100 分，与通知一致。').waitFor();
  await press('标准');
  await pane.panel.getByRole('textbox', { name: /^每年资金支持/ }).fill('0');
  await pane.panel.getByText('请填大于 0 的金额，最小到分。').waitFor();
  await pane.panel.getByRole('textbox', { name: /^每年资金支持/ }).fill('8000');
  expect(await pane.violations()).toEqual([]);
  await pane.screenshot('municipal-rubric-fields');
  const before = await (await ask('/campaign')).json();

  await press('试算 2010年7月');
  await pane.panel.getByRole('heading', { name: '2010年7月试算结果' }).waitFor();
  await press('结对');
  await pane.panel.getByText('只看有变动的').click();
  const tried = counted.map((count) => {
    const isStreet = count.due === 77;
    const loans = isStreet ? 0 : 2 * Math.min(1, count.townshipLoans / 500_000);
    const cash = 12 * Math.min(1, count.cash / 8_000) - 10 * Math.min(1, count.cash / 5_000);
    return (100 * (count.earned + cash - loans)) / (isStreet ? 79 : 92);
  });
  const expected = tried.sort((a, b) => b - a).map((total) => total.toFixed(2));
  const shown = await pane.panel.locator('.rubric-result .ranking-total').allInnerTexts();
  expect(shown.map((text) => text.split(' → ')[1])).toEqual(expected);
  expect([...shown.map((text) => text.split(' → ')[0])].sort()).toEqual(
    counted.map(({ total }) => total.toFixed(2)).sort(),
  );
  expect(await pane.violations()).toEqual([]);
  await pane.screenshot('municipal-rubric-trial');
  expect(await (await ask('/campaign')).json()).toEqual(before);

  await press('公布为第 2 版');
  await pane.panel.getByText('从2010年8月起按新的分值评分？').waitFor();
  // Someone else is quicker.
  const points = { ...before.rubric.points, 'funding/annual-cash': 11, 'loans/disbursed': 11 };
  const other = { method: 'PUT', body: JSON.stringify({ points, from: '2011-01' }) };
  expect((await ask('/campaign/rubric', other)).status).toBe(200);
  await press('公布');
  await pane.panel.getByText('您改的内容还在。').waitFor();
  await press('试算 2010年7月');
  await press('公布为第 3 版');
  await press('公布');
  await pane.panel.getByText('第 3 版分值已公布，从2010年8月起用。').waitFor();
  await pane.screenshot('municipal-rubric-published');
  const { rubrics } = await (await ask('/campaign')).json();
  expect(rubrics.at(-1)).toMatchObject({
    id: 'huaihua-2010-19/3',
    from: '2010-08',
    thresholds: { annualCash: 800_000 },
  });
  await pane.openDesk('评优排名');
  await press('结对');
  await pane.panel.locator('.ranking-line').nth(8).waitFor();
  expect(await totals()).toEqual(counted.map(({ total }) => total.toFixed(2)));
});

test('the briefing is read, printed on A4 and saved; its numbers are those of a recount', async () => {
  await open('季度通报');
  const page = pane.panel.locator('.briefing-page');
  await page.waitFor();
  await pane.panel.getByLabel('下一步工作要求（可不填）').fill('补齐贷款宣传。\n按时报送八月月报。');
  await page.getByRole('heading', { name: '七、下一步工作要求' }).waitFor();
  const told = await page.innerText();
  const cash = counted.reduce((sum, each) => sum + each.cash, 0);
  expect(told).toContain('怀化市“牵手帮扶、助推基层”共建行动2010年第三季度进展情况通报');
  expect(told).toContain('本季度应报 1 个月、13 份月报：按时 3 份，迟报 0 份，未报 10 份。');
  expect(told).toContain(`3 个县（市、区）的 9 对结对共到位资金 ${cash.toLocaleString('en')} 元`);
  const missing = prefecture.slice(3).map(({ name }) => name);
  expect(told).toContain(`还没有报送的：${missing.join('、')}。`);
  const table = async (caption: string): Promise<string[][]> =>
    page
      .getByRole('region', { name: caption })
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')),
      );
  const counties = submitted
    .map((county) => [county.name, countCounty(county, 'inTime')] as const)
    .sort(([, a], [, b]) => b - a);
  expect((await table('三、县（市、区）排名')).slice(0, 3).map((cells) => cells.slice(0, 3))).toEqual(
    counties.map(([name, total], index) => [String(index + 1), name, total.toFixed(2)]),
  );
  const [funding] = await table('二、完成情况');
  const all = counted.filter((each) => each.cash >= 5_000).length;
  const earned = counted.reduce((sum, each) => sum + 10 * Math.min(1, each.cash / 5_000), 0);
  const share = `${((100 * earned) / 90).toFixed(1)}%`;
  expect(funding).toEqual(['资金', earned.toFixed(2), '90.00', share, String(all), '9']);
  const lacking = await table('五、存在的不足');
  const training = lacking.find(([, title]) => title === '青年就业创业培训');
  const trained = submitted.flatMap(({ pairings }) => pairings).filter((each) => each.training).length;
  expect(training?.[2]).toBe(String(9 - trained));
  expect(await pane.violations()).toEqual([]);
  await pane.screenshot('municipal-briefing');

  const pdf = await pane.page.pdf({
    path: '.build/screenshots/municipal-briefing.pdf',
    preferCSSPageSize: true,
  });
  const text = pdf.toString('latin1');
  expect(text).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  const pages = text.match(/\/Type \/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThanOrEqual(2);
  await pane.page.emulateMedia({ media: 'print' });
  expect(await pane.page.getByRole('tab').first().isVisible()).toBe(false);
  expect(await pane.page.locator('.briefing-page').isVisible()).toBe(true);
  await pane.page.emulateMedia({ media: null });

  const download = pane.page.waitForEvent('download');
  await press('保存为 Excel');
  const file = await download;
  expect(file.suggestedFilename()).toBe('通报2010年第三季度.xlsx');
  await pane.panel.getByText('已保存为“通报2010年第三季度.xlsx”。').waitFor();
  const sheet = read(readFileSync(await file.path())).Sheets['通报2010年第三季度'] ?? {};
  const cells = utils.sheet_to_json<unknown[]>(sheet, { header: 1 });
  expect(cells.flat()).toEqual(expect.arrayContaining(['三、县（市、区）排名', counties[0]?.[1]]));
});

test('the briefing at 320 pixels, and of a month that nobody has submitted', async () => {
  await open('季度通报', 320);
  await pane.panel.locator('.briefing-page').waitFor();
  expect(await pane.violations()).toEqual([]);
  expect(await pane.scrollsSideways()).toBe(false);
  await pane.screenshot('municipal-briefing-320');
  await pane.panel.locator('.month-field').click();
  await pane.page.getByRole('option', { name: '2010年8月' }).click();
  await pane.panel.getByText('2010年8月还没有县（市、区）报送，写不出通报。').waitFor();
});
