import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { readWorkbookFile } from '../../addin/host/file-workbook';
import { sampleCounty } from '../fixtures/sample';
import { launchBrowser } from '../support/browser';
import { servePage, type PageServer } from '../support/page-server';
import { PanePage } from './pane-page';

jest.setTimeout(60_000);

let browser: Browser;
let server: PageServer;
let pane: PanePage;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await servePage({ 'config.json': JSON.stringify({ today: '2010-12-31' }) });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
afterEach(async () => {
  expect(pane.mishaps).toEqual([]);
  await pane.close();
});

async function downloaded(): Promise<{ fileName: string; bytes: Uint8Array }> {
  const download = pane.page.waitForEvent('download');
  await pane.page.getByRole('button', { name: '下载标记副本' }).click();
  const file = await download;
  return { fileName: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString('latin1')]),
  );

test('a dropped file comes back marked, with every other part as it was', async () => {
  const original = sampleCounty.bytes();
  pane = await PanePage.open(browser, server.address);
  await pane.choose('沅陵县.xlsx', original);
  await pane.verdict.waitFor();
  const { fileName, bytes } = await downloaded();
  expect(fileName).toBe('沅陵县-校验.xlsx');
  await pane.page.getByText('已下载“沅陵县-校验.xlsx”').waitFor();
  await pane.screenshot('marked-copy');

  const [before, after] = [partsOf(original), partsOf(bytes)];
  const changed = Object.keys(before).filter((name) => after[name] !== before[name]);
  const linking = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];
  const marked = changed.filter((name) => !linking.includes(name));
  expect(marked.length).toBeGreaterThan(2);
  for (const name of marked) {
    expect(name).toMatch(/^xl\/worksheets\/sheet\d+\.xml$/);
    const withoutMarks = after[name]?.replace(
      /<conditionalFormatting [^>]*><cfRule [^>]*><formula>LEN\(&quot;qianshou:\w+&quot;\)&gt;0<\/formula><\/cfRule><\/conditionalFormatting>/g,
      '',
    );
    expect(withoutMarks).toBe(before[name]);
  }
  const read = readWorkbookFile(bytes, fileName);
  if (read.kind !== 'workbook') throw new Error(read.message.zhCN);
  expect(read.grid.sheets.at(-1)?.name).toBe('校验结果');
});

test('a file that cannot be patched comes back as its values, and says so in its name', async () => {
  pane = await PanePage.open(browser, server.address);
  const { utils, write } = await import('@e965/xlsx');
  const book = utils.book_new();
  const rows = [
    ['乡镇', '帮扶单位', '日期', '金额（元）'],
    ['官庄镇', '怀化学院', '2010-08-03', '约2000'],
  ];
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '资金支持');
  await pane.choose('沅陵县.xls', new Uint8Array(write(book, { type: 'array', bookType: 'biff8' })));
  await pane.verdict.waitFor();
  expect((await downloaded()).fileName).toBe('沅陵县-校验（仅数据）.xlsx');
});
