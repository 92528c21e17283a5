import type { Browser } from 'playwright-core';
import { countyWorkbook, prefecture, prefectureMonth } from '../fixtures/prefecture';
import { launchBrowser } from '../support/browser';
import { ExcelStandIn } from '../support/excel-stand-in/client/excel-stand-in';
import { startLocalServer, type LocalServer } from '../support/local-server';
import { submissionOfFile } from '../support/sample-submission';
import { openExcelPane } from './excel-pane';
import type { PanePage } from './pane-page';

jest.setTimeout(90_000);

// The county that the demonstration's key is of.
const county = prefecture.find(({ code }) => code === '431222');
if (!county) throw new Error('no county');
const path = `/submissions/${prefectureMonth}/${county.code}`;
const bytes = countyWorkbook(county);

let browser: Browser;
let server: LocalServer;
let excel: ExcelStandIn;
let pane: PanePage;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startLocalServer('--memory', '--today', '2010-08-03', '--demo-key');
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function ask(address: string, body?: object): Promise<Response> {
  const headers = {
    authorization: `Bearer ${server.keys?.municipal}`,
    'content-type': 'application/json',
  };
  return fetch(
    server.api + address,
    body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers },
  );
}

const press = (name: string) => pane.page.getByRole('button', { name, exact: true }).first().click();
const todo = () => pane.page.locator('.todo');

test('what the office returned stands at its cells, is ticked off as they change, and the office sees it', async () => {
  const receivedOn = '2010-07-28';
  const mailed = submissionOfFile(bytes, county.fileName, prefectureMonth, { receivedOn });
  expect((await ask('/submissions', mailed)).status).toBe(201);
  const notes = [
    { text: '金额与凭证不一致，请核对', at: { sheet: '资金支持台账', address: 'D3' } },
    { text: '请附情况说明', at: null },
  ];
  expect((await ask(`${path}/return`, { notes })).status).toBe(200);

  excel = new ExcelStandIn(bytes);
  pane = await openExcelPane(browser, server, excel, { width: 320 });
  await press('一键校验');
  await pane.verdict.waitFor();
  await todo().getByRole('heading', { name: '市级退回了2010年7月月报：2 条意见，已改 0 条' }).waitFor();
  expect(await pane.scrollsSideways()).toBe(false);
  expect(await pane.violations()).toEqual([]);
  await pane.screenshot('returned-320');

  await todo()
    .getByRole('button', { name: /资金支持台账 D3/ })
    .click();
  // Rows are found again wherever they stand.
  excel.person.type('资金支持台账', 'D3', 2_345);
  await todo().getByRole('heading', { name: '2 条意见，已改 1 条' }).waitFor();
  expect(excel.workbook.active?.name).toBe('资金支持台账');
  await todo().getByRole('checkbox', { name: '请附情况说明' }).check({ force: true });
  await todo().getByText('都改好了，可以重新报送。').waitFor();

  await pane.tab('报送').click();
  await todo().getByText('都改好了').waitFor();
  await pane.screenshot('returned-submit');
  await press('报送');
  await pane.page.getByText('第 2 版').first().waitFor();
  await todo().waitFor({ state: 'detached' });
  const { notes: dealt } = await (await ask(path)).json();
  expect(dealt.map(({ dealt: how, before }: { dealt: string; before: unknown }) => [how, before])).toEqual([
    ['changed', expect.any(Number)],
    ['noCell', null],
  ]);
  expect(pane.mishaps).toEqual([]);
  expect(excel.unknowns).toEqual([]);
});
