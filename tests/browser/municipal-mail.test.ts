import type { Browser, Locator } from 'playwright-core';
import {
  countyWorkbook,
  prefecture,
  prefectureMonth as month,
  type CountyFacts,
} from '../fixtures/prefecture';
import { buildCorrectedSampleCounty } from '../fixtures/sample-county';
import { openApiOf, type OfficeApi } from '../support/office-api';
import { launchBrowser } from '../support/browser';
import { buildWorkbook } from '../support/build-workbook';
import { startLocalServer, type LocalServer } from '../support/local-server';
import { submissionOfFile } from '../support/sample-submission';
import { PanePage } from './pane-page';

jest.setTimeout(90_000);

let browser: Browser;
let server: LocalServer;
let office: OfficeApi;
let pane: PanePage;

const counties = prefecture.map((county) => ({ ...county, bytes: countyWorkbook(county) }));
const [same, own, older, twice, faulty, untold, lost, ...plain] = counties;
if (!same || !own || !older || !twice || !faulty || !untold || !lost) throw new Error('too few counties');

/** The county's ledgers with all cash multiplied: other content. */
const changed = (county: CountyFacts, times: number): Uint8Array =>
  countyWorkbook({
    ...county,
    pairings: county.pairings.map((pairing) => ({
      ...pairing,
      cash: pairing.cash.map((yuan) => yuan * times),
    })),
  });
/** One funding row; no county anywhere. */
const nameless = ({ pairings: [pairing] }: CountyFacts, amount: string | number): Uint8Array =>
  buildWorkbook({
    sheets: [
      {
        name: '资金支持台账',
        rows: [
          ['乡镇（街道）', '帮扶单位', '到位时间', '金额（元）', '形式'],
          ['无名乡', pairing?.unit ?? '', '2010-7-15', amount, '资金'],
        ],
      },
    ],
  });

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startLocalServer('--memory', '--today', '2010-08-03', '--demo-key');
  office = openApiOf(server);
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
  await pane.openDesk('邮件附件');
  await pane.panel.getByRole('button', { name: '选择附件（可多选）' }).waitFor();
}

type Mailed = readonly (readonly [fileName: string, bytes: Uint8Array])[];

async function choose(files: Mailed): Promise<void> {
  await pane.panel.locator('input[type=file]').setInputFiles(
    files.map(([name, bytes]) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    })),
  );
}

const group = (title: string): Locator =>
  pane.panel.locator('.mail-group').filter({ has: pane.page.getByRole('heading', { name: title }) });
const line = (text: string): Locator => pane.panel.locator('.mail-line').filter({ hasText: text });
const checked = async (files: number): Promise<void> => {
  await pane.panel
    .locator('.mail-line')
    .nth(files - 1)
    .waitFor();
  await pane.panel.getByText(/^已校验/).waitFor({ state: 'detached' });
};

test('the month’s mail: known by content, told what would happen, submitted by one press, the others answered', async () => {
  const mailed = (county: CountyFacts, bytes: Uint8Array, receivedOn?: string): object =>
    submissionOfFile(bytes, '附件.xlsx', month, { county: county.code, ...(receivedOn && { receivedOn }) });
  await office.submit('municipal', mailed(same, same.bytes, '2010-07-29'));
  await office.submit(own.code, mailed(own, changed(own, 2)));
  await office.submit('municipal', mailed(older, older.bytes, '2010-07-20'));
  await office.submit('municipal', { ...mailed(older, changed(older, 3), '2010-07-28'), baseVersion: 1 });
  await open();
  const files: Mailed = [
    ['1.xlsx', same.bytes],
    ['2.xlsx', own.bytes],
    ['3.xlsx', older.bytes],
    [`${plain[0]?.name}.xlsx`, twice.bytes],
    ['改后.xlsx', changed(twice, 2)],
    ['5.xlsx', nameless(faulty, '五千左右')],
    ['6.xlsx', nameless(untold, 3000)],
    ['7.xlsx', lost.bytes],
    ['会议通知.xlsx', buildWorkbook({ sheets: [{ name: '通知', rows: [['各位', '请准时参加']] }] })],
    ['损坏.xlsx', same.bytes.slice(0, 3000)],
    ...plain.map(({ fileName, bytes }) => [fileName, bytes] as const),
  ];
  await choose(files);
  await checked(files.length);
  await pane.panel.getByLabel('收到日期').pressSequentially('07302010');
  expect(await line('1.xlsx').innerText()).toContain('与已代报的第 1 版完全相同');
  expect(await line('2.xlsx').innerText()).toContain(`${own.name} 2.xlsx`);
  expect(await line('2.xlsx').innerText()).toContain('该县已自己报送第 1 版（2010-08-03）');
  expect(await line('3.xlsx').innerText()).toContain('与以前的第 1 版相同，现行的是第 2 版');
  expect(await line('改后.xlsx').first().innerText()).toContain('请勾选其中一份');
  const boxes = group('没有错误').getByRole('checkbox');
  expect(await boxes.count()).toBe(5 + plain.length);
  expect(await group('没有错误').getByRole('checkbox', { checked: true }).count()).toBe(1 + plain.length);
  expect(await pane.violations()).toEqual([]);
  await pane.screenshot('mail-checked');

  for (const [name, county] of [
    ['5.xlsx', faulty.name],
    ['6.xlsx', untold.name],
  ] as const) {
    await line(name)
      .getByRole('combobox', { name: '县（市、区）' })
      .or(line(name).getByRole('listbox'))
      .first()
      .click();
    await pane.page.getByRole('option', { name: county, exact: true }).click();
    await line(name).getByText(county).waitFor();
  }
  const answer = line('5.xlsx');
  expect(await answer.innerText()).toMatch(/1 处错误/);
  await answer.getByRole('button', { name: '回信' }).click();
  expect(await answer.locator('pre').innerText()).toMatch(
    new RegExp(`^${faulty.name}：\\n[^]*1\\. 《资金支持台账》D2：[^]*五千左右[^]*已过期`),
  );
  await line('损坏.xlsx').getByRole('button', { name: '回信' }).click();
  expect(await line('损坏.xlsx').locator('pre').innerText()).toContain('文件已损坏或不完整');
  await pane.screenshot('mail-answers');
  expect(await pane.violations()).toEqual([]);

  const rivals = group('没有错误').locator('.mail-line').filter({ hasText: twice.name });
  await rivals.nth(0).getByRole('checkbox').check();
  await rivals.nth(1).getByRole('checkbox').check();
  expect(await rivals.nth(0).getByRole('checkbox').isChecked()).toBe(false);

  // The server takes it, but its answer never comes back.
  let cut = 0;
  await pane.page.route('**/api/submissions', async (route) => {
    const body = route.request().postData() ?? '';
    if (cut > 0 || !body.includes(`"county":"${lost.code}"`)) return route.continue();
    cut += 1;
    await route.fetch();
    await route.abort();
  });
  await pane.panel.getByRole('button', { name: `代报勾选的 ${3 + plain.length} 个` }).dblclick();
  await pane.panel.getByText(`已代报 ${3 + plain.length} 个县（市、区）。`).waitFor();
  expect(cut).toBe(1);
  await pane.screenshot('mail-submitted');
  const sent = await group('已代报').locator('.mail-line').allInnerTexts();
  expect(sent).toHaveLength(3 + plain.length);
  expect(sent.every((text) => text.includes('已报为第 1 版'))).toBe(true);
  const heads = await office.heads(month);
  for (const { code } of [twice, untold, lost, ...plain]) {
    expect(heads.get(code)).toMatchObject({
      version: 1,
      submitter: 'municipal',
      receivedAt: '2010-07-30',
      daysLate: 0,
    });
  }
  expect(heads.get(own.code)).toMatchObject({ version: 1, submitter: 'county' });
  expect(heads.get(older.code)).toMatchObject({ version: 2 });
  expect(heads.get(faulty.code)).toMatchObject({ version: 0 });

  await line('2.xlsx').getByRole('checkbox').check();
  await office.submit(own.code, { ...mailed(own, changed(own, 5)), baseVersion: 1 });
  await pane.panel.getByRole('button', { name: '代报勾选的 1 个' }).click();
  await line('2.xlsx').getByText('您查看之后，该县又有了新的一版').waitFor();
  await line('2.xlsx').getByText('该县已自己报送第 2 版').waitFor();
  expect(await line('2.xlsx').getByRole('checkbox').isChecked()).toBe(false);
  expect((await office.heads(month)).get(own.code)).toMatchObject({ version: 2, submitter: 'county' });
});

test('the check goes on while other views are looked at, and stops when it is told to', async () => {
  await open(320);
  const bytes = buildCorrectedSampleCounty();
  const files: Mailed = Array.from({ length: 40 }, (_, nth) => [`附件${nth}.xlsx`, bytes]);
  await pane.dropAll(files);
  await pane.panel.getByRole('button', { name: '停止' }).click();
  await pane.panel.getByText('已停止，还没有校验。').first().waitFor();
  await pane.panel.getByText(/^已校验/).waitFor({ state: 'detached' });
  const stopped = await pane.panel.getByText('已停止，还没有校验。').count();
  expect(stopped).toBeGreaterThan(0);
  await pane.panel.getByRole('button', { name: '接着校验' }).click();
  await pane.tab('问题').click();
  await pane.openDesk('汇总表');
  await pane.openDesk('邮件附件');
  await pane.panel.getByText(`沅陵县`).nth(39).waitFor();
  await checked(files.length);
  expect(await pane.panel.getByText('已停止，还没有校验。').count()).toBe(0);
  expect(await pane.scrollsSideways()).toBe(false);
  expect(await pane.violations()).toEqual([]);
  await pane.screenshot('mail-320');
});

test('files that are dropped before the key is known wait for it', async () => {
  const keyless = await startLocalServer('--memory', '--today', '2010-08-03');
  try {
    const size = { width: 450, height: 800 };
    pane = await PanePage.open(browser, keyless.page, size, [keyless.page, keyless.api]);
    await pane.verdict.waitFor();
    await pane.tab('市级').click();
    await pane.dropAll([
      ['1.xlsx', same.bytes],
      ['2.xlsx', own.bytes],
    ]);
    await pane.panel.getByText('收到 2 个文件，填好市级密钥后开始校验。').waitFor();
    expect(await pane.violations()).toEqual([]);
    await pane.panel.getByLabel('密钥').fill(keyless.keys?.municipal ?? '');
    await pane.panel.getByRole('button', { name: '保存' }).click();
    await pane.panel.getByRole('button', { name: '代报勾选的 2 个' }).waitFor();
    await pane.page.getByRole('button', { name: 'English' }).click();
    await pane.panel.getByRole('button', { name: 'Submit the 2 chosen' }).waitFor();
    await pane.screenshot('mail-en');
  } finally {
    await keyless.stop();
  }
});
