import type { Browser } from 'playwright-core';
import { huaihuaCounties } from '../../shared/campaign/huaihua-divisions';
import { countyWorkbook, prefecture } from '../fixtures/prefecture';
import { launchBrowser } from '../support/browser';
import { startLocalServer, type LocalServer } from '../support/local-server';
import { ExcelStandIn } from '../support/excel-stand-in/client/excel-stand-in';
import { openApiOf } from '../support/office-api';
import { yearsLater } from '../support/years-later';
import { openExcelPane } from './excel-pane';
import { PanePage } from './pane-page';

jest.setTimeout(90_000);

const county = prefecture.find(({ code }) => code === '431222');
if (!county) throw new Error('no county');
const past = countyWorkbook(county);

const townships = huaihuaCounties
  .flatMap((each) => each.townships)
  .filter(({ vintage }) => vintage === '2023')
  .reduce((all, { list }) => all + list.length, 0);

let browser: Browser;
let server: LocalServer;
let pane: PanePage;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startLocalServer('--memory', '--today', '2011-08-02', '--demo-key');
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});
afterEach(async () => {
  expect(pane.mishaps).toEqual([]);
  await pane.close();
});

async function open(width = 1280): Promise<void> {
  const size = { width, height: 900 };
  pane = await PanePage.open(browser, server.page, size, [server.page, server.api]);
  await pane.verdict.waitFor();
}
const press = (name: string) => pane.panel.getByRole('button', { name, exact: true }).first().click();
const fill = (label: string, value: string) => pane.panel.getByLabel(label, { exact: true }).fill(value);

test('the office makes the next campaign, tries it on a workbook and publishes it', async () => {
  await open();
  await pane.openDesk('新活动');
  await press('拟下一次活动');
  await pane.panel.getByText('通知文号：还没有填').first().waitFor();
  await pane.screenshot('campaign-draft');
  await fill('活动名称', '怀化市“牵手帮扶”第二轮共建行动');
  await fill('通知文号', '怀团发[2011]7号');
  await fill('每月几号前报送', '25');
  await press('要报的月份和季度（12 个月、4 个季度）');
  await pane.panel.getByRole('checkbox', { name: '2012年6月' }).waitFor();
  await press('标准');
  await fill('每年资金支持（元）', '20000');
  await pane.panel
    .getByRole('combobox', { name: '乡镇名单' })
    .or(pane.panel.getByLabel('乡镇名单'))
    .first()
    .click();
  await pane.page.getByRole('option', { name: '2023 年的区划' }).click();
  await pane.panel
    .getByRole('heading', { name: `县和乡镇（13 个县（市、区），${townships} 个乡镇、街道）` })
    .waitFor();
  expect(await pane.violations()).toEqual([]);
  await pane.screenshot('campaign-editing');

  await pane.panel.getByLabel('选择工作簿试判').setInputFiles({
    name: county?.fileName ?? '',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(past),
  });
  await pane.panel.getByText(/的试判结果/).waitFor();
  const [total] = await pane.panel.locator('.campaign-figures dd').allInnerTexts();
  const [before = 0, after = 0] = (total ?? '').split(' → ').map(Number);
  expect(after).toBeLessThan(before);
  await pane.screenshot('campaign-tried');

  // Whoever comes back later finds the draft as it was.
  await pane.page.reload();
  await pane.verdict.waitFor();
  await pane.openDesk('新活动');
  expect(await pane.panel.getByLabel('通知文号').inputValue()).toBe('怀团发[2011]7号');
  await press('公布这次活动');
  await pane.panel.getByText(/^公布 怀化市“牵手帮扶”第二轮共建行动（2011年7月至2012年6月）？/).waitFor();
  await press('公布');
  await pane.panel.getByText('已公布：怀化市“牵手帮扶”第二轮共建行动。').waitFor();
  // The page goes on by the campaign that it began with until another is chosen.
  await pane.page.locator('.campaign-choice').waitFor();
  await pane.screenshot('campaign-published');
  expect(await pane.violations()).toEqual([]);
});

test('a county’s pane goes by it from its next start, and old months stay readable', async () => {
  const bytes = yearsLater(past, 1);
  await open();
  const choice = pane.page.locator('.campaign-choice');
  await choice.getByText('2011年7月至2012年6月 怀化市“牵手帮扶”第二轮共建行动').waitFor();
  // The sample is of the years before.
  await pane.page.getByText('这本台账的日期大多不在这次活动期内。').waitFor();
  await pane.screenshot('campaign-meant');
  expect(await pane.violations()).toEqual([]);
  await choice.getByText(/^换用 2010年6月至2011年6月/).click();
  await choice.getByText(/^换用/).waitFor({ state: 'detached' });
  await pane.page.getByText('截至 2011-06-30').first().waitFor();
  await pane.choose('沅陵县2011年7月.xlsx', bytes);
  await choice.getByText(/^换用 2011年7月至2012年6月/).click();
  await pane.page.getByText('沅陵县2011年7月.xlsx').first().waitFor();
  await pane.page.getByText('可以报送：没有错误。').waitFor();
  await pane.tab('报送').click();
  await pane.panel.getByRole('button', { name: '报送', exact: true }).click();
  await pane.panel.getByText('已报送：2011年7月，第 1 版。').waitFor();
  await pane.screenshot('campaign-county');
  const office = openApiOf(server);
  expect((await office.heads('2011-07')).get('431222')).toMatchObject({ version: 1, state: 'submitted' });

  await choice.getByRole('combobox').or(choice.locator('[role=listbox]')).first().click();
  await pane.page.getByRole('option', { name: /^2010年6月至2011年6月/ }).click();
  await pane.openDesk('月度一览');
  await pane.panel.getByText('2011年6月：13 个县（市、区）').waitFor();
  expect(await pane.violations()).toEqual([]);
  expect(await pane.scrollsSideways()).toBe(false);
});

test('in Excel it is tried on the workbook that is open', async () => {
  const excel = new ExcelStandIn(past);
  pane = await openExcelPane(browser, server, excel, { width: 320, fileName: county?.fileName ?? '' });
  await pane.openDesk('新活动');
  await press('拟下一次活动');
  await press('用当前工作簿试判');
  await pane.panel.getByText(/的试判结果/).waitFor();
  await pane.screenshot('campaign-excel');
  expect(await pane.violations()).toEqual([]);
  expect(await pane.scrollsSideways()).toBe(false);
  await press('放弃草稿');
  await pane.panel.getByText('放弃这份草稿？改过的内容不能找回。').waitFor();
  await press('放弃草稿');
  await pane.panel.getByRole('button', { name: '拟下一次活动' }).waitFor();
});

test('at 320 pixels', async () => {
  await open(320);
  await pane.openDesk('新活动');
  await press('拟下一次活动');
  await pane.panel.getByText('还不能公布，请先改好：').waitFor();
  await press('逐个修改乡镇');
  await pane.panel.getByLabel(/^一行一个/).fill('沅陵县,官庄镇\n乌有县,官庄镇');
  await pane.panel.getByText(/第 2 行“乌有县,官庄镇”认不出是哪个县/).waitFor();
  await pane.screenshot('campaign-320');
  expect(await pane.violations()).toEqual([]);
  expect(await pane.scrollsSideways()).toBe(false);
  await pane.page.getByRole('button', { name: 'English' }).click();
  await pane.panel.getByText(/Line 2, “乌有县,官庄镇”: no such county/).waitFor();
  await pane.panel.locator('.campaign-draft').scrollIntoViewIfNeeded();
  await pane.screenshot('campaign-320-en');
  expect(await pane.violations()).toEqual([]);
  expect(await pane.scrollsSideways()).toBe(false);
});

test('mailed workbooks of an earlier campaign are told', async () => {
  await open();
  await pane.openDesk('邮件附件');
  await pane.panel.locator('input[type=file]').setInputFiles({
    name: county?.fileName ?? '',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(past),
  });
  await pane.panel.getByText('有 1 个附件的日期大多不在这次活动期内。').waitFor();
  await pane.screenshot('campaign-mail');
  expect(await pane.violations()).toEqual([]);
});

test('a link to a month of an earlier campaign opens that month', async () => {
  const size = { width: 1280, height: 900 };
  const address = `${server.page}#municipal/county/2010-12/431222`;
  pane = await PanePage.open(browser, address, size, [server.page, server.api]);
  await pane.panel.getByText('沅陵县还没有报送2010年12月。').waitFor();
  await pane.page
    .locator('.campaign-choice')
    .getByText(/^2010年6月至2011年6月/)
    .waitFor();
});
