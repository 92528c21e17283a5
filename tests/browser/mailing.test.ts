import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import type { Browser, Download } from 'playwright-core';
import { checkMailed } from '../../addin/desk/check-mailed';
import { readFileStamp } from '../../addin/host/file-stamp';
import { huaihua2010 as campaign } from '../../shared/campaign/huaihua-2010-19';
import type { StampKey } from '../../shared/submission/stamp';
import { correctedSampleCounty, sampleCounty } from '../fixtures/sample';
import { launchBrowser } from '../support/browser';
import { ExcelStandIn } from '../support/excel-stand-in/client/excel-stand-in';
import { startLocalServer, type LocalServer } from '../support/local-server';
import { openExcelPane } from './excel-pane';
import { PanePage } from './pane-page';

jest.setTimeout(90_000);

const month = '2010-12';
const today = '2010-12-31';
const fileName = '2010-12_沅陵县_共建台账.xlsx';

let browser: Browser;
let server: LocalServer;
let pane: PanePage;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startLocalServer('--memory', '--demo-key', '--today', today);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});
afterEach(async () => {
  expect(pane.mishaps).toEqual([]);
  await pane.close();
});

/** What the municipal office's import says of a mailed workbook's stamp. */
async function stampVerdict(bytes: Uint8Array<ArrayBuffer>): Promise<unknown> {
  const response = await fetch(`${server.api}/campaign`);
  const { stampKeys } = (await response.json()) as { stampKeys: StampKey[] };
  const answer = await checkMailed(
    bytes,
    {
      fileName,
      month,
      today,
      stampKeys,
      countyCorrections: {},
      county: null,
      assigned: [],
      rubric: campaign.rubric,
    },
    campaign,
  );
  return answer.kind === 'checked' ? answer.stamp : answer;
}

const openMailForm = async (): Promise<void> => {
  await pane.tab('报送').click();
  await pane.panel.getByRole('button', { name: '用邮件报送' }).click();
};
const checkButton = () => pane.panel.getByRole('button', { name: /^报送前校验/ });
const bytesOf = async (download: Download): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(readFileSync(await download.path()));

async function openPage(width = 1280): Promise<void> {
  const size = { width, height: 900 };
  pane = await PanePage.open(browser, server.page, size, [server.page, server.api]);
  await pane.verdict.waitFor();
}

async function openCorrected(width?: number): Promise<void> {
  await openPage(width);
  await pane.choose(correctedSampleCounty.fileName, correctedSampleCounty.bytes());
  await pane.page.getByText('可以报送：没有错误。').waitFor();
  await openMailForm();
}

test('in Excel one press stamps the workbook, signed by the server, and writes the letter', async () => {
  const excel = new ExcelStandIn(correctedSampleCounty.bytes());
  pane = await openExcelPane(browser, server, excel);
  await pane.page.getByRole('button', { name: '一键校验' }).click();
  await pane.verdict.waitFor();
  await openMailForm();
  await checkButton().click();
  await pane.panel.getByText('没有错误，已盖校验戳，服务器已签名。').waitFor();
  await pane.panel.getByText(fileName, { exact: true }).waitFor();
  const letter = await pane.panel.locator('.report-letter').innerText();
  expect(letter).toContain('沅陵县2010年12月共建台账');
  expect(letter).toContain('按截至 2010-12-31 校验，没有错误，得分');
  expect(letter).toContain('工作簿已盖校验戳，由服务器签名。');
  expect(await pane.violations()).toEqual([]);
  expect(await pane.scrollsSideways()).toBe(false);
  await pane.screenshot('mailing-excel');

  expect(excel.person.sees('校验结果', 'A1')).toMatch(
    /^报送前校验：沅陵县2010年12月，.* 校验，没有错误，缺项 \d+ 项，得分 [\d.]+，服务器已签名。/,
  );
  expect(await stampVerdict(new Uint8Array(excel.saved()))).toMatchObject({ kind: 'valid' });
  expect(excel.unknowns).toEqual([]);

  // Marks put on afterwards keep the line.
  await pane.tab('问题').click();
  await pane.page.getByRole('button', { name: '标出问题', exact: true }).click();
  await pane.page.locator('p.mark-bar').waitFor();
  expect(excel.person.sees('校验结果', 'A1')).toMatch(/^报送前校验/);

  // A value that changes afterwards is told here, and to whoever reads the mail.
  excel.person.type('结对名单', 'E4', '怀化市某某局');
  await openMailForm();
  await pane.panel.getByText('工作簿在这之后有改动，请再点一次“报送前校验”。').waitFor();
  expect(await stampVerdict(new Uint8Array(excel.saved()))).toMatchObject({
    kind: 'changed',
    isSigned: true,
  });
});

test('a file is stamped as a copy under the name that the office expects', async () => {
  await openCorrected();
  const saving = pane.page.waitForEvent('download');
  await checkButton().click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe(fileName);
  await pane.panel.getByText(`带校验戳的工作簿已保存为“${fileName}”，请寄这一份。`).waitFor();
  const bytes = await bytesOf(download);
  expect(await stampVerdict(bytes)).toMatchObject({ kind: 'valid' });
  const [first] = utils.sheet_to_json<string[]>(read(bytes).Sheets['校验结果'] ?? {}, { header: 1 });
  expect(first?.[0]).toMatch(/^报送前校验：沅陵县2010年12月/);

  const note = pane.panel.getByLabel('给团市委的说明（可不填）');
  await note.fill('官庄镇的凭证下周补寄。');
  expect(await pane.panel.locator('.report-letter pre').innerText()).toContain(
    '说明：官庄镇的凭证下周补寄。',
  );
  const link = pane.panel.getByRole('link', { name: /^用邮件程序打开/ });
  expect(decodeURIComponent((await link.getAttribute('href')) ?? '')).toContain(
    'subject=沅陵县2010年12月共建台账',
  );
  expect(await pane.violations()).toEqual([]);
  await pane.screenshot('mailing-page');
});

test('without a network the stamp is not signed, and says so', async () => {
  await openCorrected(320);
  await pane.page.context().setOffline(true);
  const saving = pane.page.waitForEvent('download');
  await checkButton().click();
  const bytes = await bytesOf(await saving);
  await pane.panel.getByText('没有错误，已盖校验戳（未签名）。').waitFor();
  await pane.panel.getByText(/现在连不上服务器。可以照常寄出/).waitFor();
  expect(await stampVerdict(bytes)).toMatchObject({ kind: 'unsigned' });
  expect(await pane.panel.locator('.report-letter pre').innerText()).toContain('没有联网，戳未签名');
  expect(await pane.scrollsSideways()).toBe(false);
  expect(await pane.violations()).toEqual([]);
  await pane.screenshot('mailing-offline-320');
});

test('errors that are left are told by the button and by the letter, and nothing is stamped', async () => {
  await openPage();
  await pane.choose(sampleCounty.fileName, sampleCounty.bytes());
  await pane.finding('约2000').waitFor();
  await openMailForm();
  let saved = 0;
  pane.page.on('download', () => (saved += 1));
  await pane.panel.getByRole('button', { name: '报送前校验（还有 7 处错误）' }).click();
  await pane.panel.getByText('还有 7 处错误，没有盖校验戳。').waitFor();
  await pane.panel.getByText('写好的邮件（会如实写明还有 7 处错误）').waitFor();
  const letter = await pane.panel.locator('.report-letter pre').innerText();
  expect(letter).toContain('尚有 7 处错误没有改正');
  expect(letter).toMatch(/1\. 《.+》[A-Z]+\d+：/);
  expect(letter).not.toContain('校验戳');
  expect(saved).toBe(0);
  await pane.screenshot('mailing-errors');
});

test('a stamp that a file carries is told on its marked copy as well', async () => {
  await openCorrected();
  const saving = pane.page.waitForEvent('download');
  await checkButton().click();
  const stamped = await bytesOf(await saving);
  await pane.choose('寄来的.xlsx', stamped);
  await pane.page.getByText('可以报送：没有错误。').waitFor();
  const marking = pane.page.waitForEvent('download');
  await pane.page.getByRole('button', { name: '下载标记副本' }).click();
  const copy = await bytesOf(await marking);
  expect(readFileStamp(copy)).toBe(readFileStamp(stamped));
  const [first] = utils.sheet_to_json<string[]>(read(copy).Sheets['校验结果'] ?? {}, { header: 1 });
  expect(first?.[0]).toMatch(/^报送前校验/);
});

test('what the officer said of a sheet goes with the stamp, and the import reads it so', async () => {
  await openCorrected();
  await pane.tab('识别').click();
  const funding = pane.panel.locator('.understood').filter({ hasText: '资金支持台账' }).first();
  await funding.getByRole('button', { name: '查看各列，更正' }).click();
  const label = '“资金支持台账”是';
  await pane.page
    .getByRole('combobox', { name: label })
    .or(pane.page.getByRole('listbox', { name: label }))
    .click();
  await pane.page.getByRole('option', { name: '不属于本活动，不读取', exact: true }).click();
  await funding.getByText('不属于本活动', { exact: true }).waitFor();
  await openMailForm();
  const saving = pane.page.waitForEvent('download');
  await checkButton().click();
  const bytes = await bytesOf(await saving);
  expect(JSON.parse(readFileStamp(bytes) ?? '').corrections).toMatchObject([
    { sheet: '资金支持台账', kind: null, columns: [], headings: expect.arrayContaining(['到位时间']) },
  ]);
  expect(await stampVerdict(bytes)).toMatchObject({ kind: 'valid' });
});
