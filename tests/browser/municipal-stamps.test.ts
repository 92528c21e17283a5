import type { Browser, Locator } from 'playwright-core';
import type { Stamp, StampFacts } from '../../shared/submission/stamp';
import {
  countyWorkbook,
  prefecture,
  prefectureMonth as month,
  type CountyFacts,
} from '../fixtures/prefecture';
import { launchBrowser } from '../support/browser';
import { startLocalServer, type LocalServer } from '../support/local-server';
import { openApiOf, type OfficeApi } from '../support/office-api';
import { submissionOfFile } from '../support/sample-submission';
import { signedStamp, stampFactsOf, withStamp } from '../support/stamped-file';
import { PanePage } from './pane-page';

jest.setTimeout(90_000);

let browser: Browser;
let server: LocalServer;
let office: OfficeApi;
let pane: PanePage;

const counties = prefecture.map((county) => ({ ...county, bytes: countyWorkbook(county) }));
type County = (typeof counties)[number];
const [good, held, gone, alone, edited, moved, early, old, none, cut, renamed, recheck] = counties;
if (!good || !held || !gone || !alone || !edited || !moved) throw new Error('too few counties');
if (!early || !old || !none || !cut || !renamed || !recheck) throw new Error('too few counties');

/** The same ledgers with another sum in the first payment. */
const richer = (county: CountyFacts): Uint8Array =>
  countyWorkbook({
    ...county,
    pairings: county.pairings.map((pairing, nth) =>
      nth > 0 ? pairing : { ...pairing, cash: pairing.cash.map((yuan, at) => (at === 0 ? yuan + 88 : yuan)) },
    ),
  });
const withLeaders = (county: CountyFacts, leader: string): Uint8Array =>
  countyWorkbook({ ...county, pairings: county.pairings.map((pairing) => ({ ...pairing, leader })) });

/** What the county gets where it checks its workbook before it mails it. */
async function stampBy(
  { code }: County,
  bytes: Uint8Array,
  { of = month, engine = '' }: { of?: string; engine?: string } = {},
): Promise<Stamp> {
  const facts: StampFacts = stampFactsOf(bytes, of);
  const submission = { ...submissionOfFile(bytes, '台账.xlsx', of), county: code };
  const response = await fetch(`${server.api}/stamps`, {
    method: 'POST',
    headers: { authorization: `Bearer ${server.keys?.counties[code]}`, 'content-type': 'application/json' },
    body: JSON.stringify({ submission, records: facts.records, engine: engine || facts.engine }),
  });
  if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`);
  return response.json();
}

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

const line = (text: string): Locator => pane.panel.locator('.mail-line').filter({ hasText: text });
const box = (text: string): Locator => line(text).getByRole('checkbox');
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

async function open(files: Mailed, width = 1280): Promise<void> {
  pane = await PanePage.open(browser, server.page, { width, height: 1500 }, [server.page, server.api]);
  await pane.verdict.waitFor();
  await pane.openDesk('邮件附件');
  await choose(files);
  await pane.panel
    .locator('.mail-line')
    .nth(files.length - 1)
    .waitFor();
  await pane.panel.getByText(/^已校验/).waitFor({ state: 'detached' });
}

test('a batch of every kind: each stamp is told for what it is, and only doubtful ones are asked about', async () => {
  await office.submit(held.code, submissionOfFile(held.bytes, 'a.xlsx', month));
  const stamp = await stampBy(good, good.bytes);
  const files: Mailed = [
    ['完好.xlsx', withStamp(good.bytes, stamp)],
    ['改过1.xlsx', withStamp(richer(held), await stampBy(held, held.bytes))],
    ['改过2.xlsx', withStamp(richer(gone), await stampBy(gone, gone.bytes))],
    ['离线.xlsx', withStamp(alone.bytes, signedStamp(stampFactsOf(alone.bytes, month), null))],
    ['改分.xlsx', withStamp(edited.bytes, { ...(await stampBy(edited, edited.bytes)), total: 100 })],
    ['别县.xlsx', withStamp(moved.bytes, stamp)],
    ['别月.xlsx', withStamp(early.bytes, await stampBy(early, early.bytes, { of: '2010-08' }))],
    ['旧版.xlsx', withStamp(old.bytes, await stampBy(old, old.bytes, { engine: '0' }))],
    ['没有.xlsx', none.bytes],
    ['残缺.xlsx', withStamp(cut.bytes, JSON.stringify(stamp).slice(0, 300))],
    [
      '改名.xlsx',
      withStamp(withLeaders(renamed, '王小明'), await stampBy(renamed, withLeaders(renamed, '王晓明'))),
    ],
  ];
  await open(files);
  const tags = await pane.panel
    .locator('.mail-line')
    .evaluateAll((lines) =>
      lines.map((each) => [
        each.textContent?.match(/\S+\.xlsx/)?.[0].replace(/^.*(..\d?\.xlsx)$/, '$1') ?? '',
        each.querySelector('.mail-stamp')?.textContent ?? '',
        each.querySelector('input')?.checked ?? false,
      ]),
    );
  expect(tags).toEqual([
    ['完好.xlsx', '校验戳有效', true],
    ['过1.xlsx', '校验后有改动', false],
    ['过2.xlsx', '校验后有改动', false],
    ['离线.xlsx', '校验戳未签名', true],
    ['改分.xlsx', '校验戳不符', false],
    ['别县.xlsx', '别县的校验戳', false],
    ['别月.xlsx', '别月的校验戳', false],
    ['旧版.xlsx', '以重新校验为准', true],
    ['没有.xlsx', '没有校验戳', true],
    ['残缺.xlsx', '校验戳读不出', true],
    ['改名.xlsx', '校验后有改动', false],
  ]);
  expect(await line('别县.xlsx').innerText()).toContain(`校验戳是${good.name}的`);
  expect(await line('改分.xlsx').innerText()).toContain('要代报，请勾选');
  expect(await line('改名.xlsx').innerText()).toContain('改动的只是姓名或电话');
  await line('改过1.xlsx').getByRole('button', { name: '改了哪些' }).click();
  await line('改过1.xlsx').getByText('服务器上的第 1 版').waitFor();
  expect(await line('改过1.xlsx').locator('.row-changes > li').allInnerTexts()).toEqual([
    expect.stringMatching(/^修改 资金支持台账 中方镇 \/ 怀化市农业局 资金支持台账!D3\s+金额: 4,000 → 4,088$/),
  ]);
  await line('改过2.xlsx').getByRole('button', { name: '改了哪些' }).click();
  await line('改过2.xlsx').getByText('没有报到服务器上').waitFor();
  await line('别县.xlsx').getByRole('button', { name: '回信' }).click();
  expect(await line('别县.xlsx').locator('pre').innerText()).toContain(`校验戳是${good.name}的`);
  expect(await line('完好.xlsx').getByRole('button').allInnerTexts()).not.toContain('回信');
  expect(await pane.violations()).toEqual([]);
  await pane.screenshot('mail-stamps');
  await pane.page.setViewportSize({ width: 320, height: 2600 });
  expect(await pane.scrollsSideways()).toBe(false);
  await pane.screenshot('mail-stamps-narrow');
  await pane.page.setViewportSize({ width: 1280, height: 1500 });

  await box('改分.xlsx').check();
  await pane.panel.getByRole('button', { name: '代报勾选的 6 个' }).click();
  await pane.panel.getByText('已代报 6 个县（市、区）。').waitFor();
  expect((await office.heads(month)).get(edited.code)).toMatchObject({ version: 1, submitter: 'municipal' });
  expect((await office.heads(month)).get(moved.code)).toMatchObject({ version: 0 });
});

test('stamps are verified without a network; what changed is asked for when it is back', async () => {
  pane = await PanePage.open(browser, server.page, { width: 320, height: 1400 }, [server.page, server.api]);
  await pane.verdict.waitFor();
  await pane.openDesk('邮件附件');
  await pane.panel.getByRole('button', { name: '选择附件（可多选）' }).waitFor();
  // Once checked, so that the worker's own files are there before the network goes.
  await choose([['先.xlsx', none.bytes]]);
  await line('先.xlsx').getByText('没有校验戳').waitFor();
  const files: Mailed = [
    ['完好.xlsx', withStamp(good.bytes, await stampBy(good, good.bytes))],
    ['改过.xlsx', withStamp(richer(held), await stampBy(held, held.bytes))],
    ['改分.xlsx', withStamp(alone.bytes, { ...(await stampBy(alone, alone.bytes)), total: 100 })],
  ];
  await pane.page.context().setOffline(true);
  await choose(files);
  await line('完好.xlsx').getByText('校验戳有效').waitFor();
  await line('改分.xlsx').getByText('校验戳不符').waitFor();
  await line('改过.xlsx').getByRole('button', { name: '改了哪些' }).click();
  await line('改过.xlsx').getByRole('button', { name: '再试一次' }).waitFor();
  await pane.page.context().setOffline(false);
  await line('改过.xlsx').getByRole('button', { name: '再试一次' }).click();
  await line('改过.xlsx').getByText('4,000 → 4,088').waitFor();
  await pane.page.getByRole('button', { name: 'English' }).click();
  await line('改过.xlsx').getByText('changed since its check').waitFor();
  expect(await pane.scrollsSideways()).toBe(false);
  expect(await pane.violations()).toEqual([]);
  await pane.screenshot('mail-stamps-en-320');
});
