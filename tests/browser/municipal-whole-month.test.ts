import { read, utils } from '@e965/xlsx';
import type { Browser, Locator } from 'playwright-core';
import {
  countyWorkbook,
  prefecture,
  prefectureMonth as month,
  type CountyFacts,
  type PairingFacts,
} from '../fixtures/prefecture';
import { launchBrowser } from '../support/browser';
import { buildWorkbook } from '../support/build-workbook';
import { ExcelStandIn } from '../support/excel-stand-in/client/excel-stand-in';
import { tableRows } from '../support/excel-stand-in/client/table-rows';
import { startLocalServer, type LocalServer } from '../support/local-server';
import { openApiOf, type OfficeApi } from '../support/office-api';
import { countCounty, countPairings, hundredths, sum, type PairingCount } from '../support/recount';
import { submissionOfFile } from '../support/sample-submission';
import { openExcelPane } from './excel-pane';
import type { PanePage } from './pane-page';

jest.setTimeout(180_000);

/** What the counties have mailed last; every number is recounted from it. */
let counties = prefecture.map((county) => ({ ...county, report: 'inTime' as 'inTime' | 'late' }));
const [returned, twice, late, rival, other, broken, cutOff] = counties;
if (!returned || !twice || !late || !rival || !other || !broken || !cutOff)
  throw new Error('too few counties');

// Two counties say that one unit supports a township of theirs.
const disputed = other.pairings[0]?.unit ?? '';
put(rival.code, (county) => withFirst(county, { unit: disputed }));
put(late.code, (county) => ({ ...county, report: 'late' as const }));

let browser: Browser;
let server: LocalServer;
let office: OfficeApi;
let excel: ExcelStandIn;
let pane: PanePage;

beforeAll(async () => {
  browser = await launchBrowser();
  // Reports of July were due on the 30th.
  server = await startLocalServer('--memory', '--today', '2010-08-03', '--demo-key');
  office = openApiOf(server);
  excel = new ExcelStandIn(
    buildWorkbook({ sheets: [{ name: '工作安排', rows: [['八月', '催报、汇总、通报']] }] }),
  );
  pane = await openExcelPane(browser, server, excel, { width: 450, height: 900, fileName: '全市.xlsx' });
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});
afterEach(() => {
  expect(pane.mishaps).toEqual([]);
  expect(excel.unknowns).toEqual([]);
});

function put(code: string, change: (county: (typeof counties)[number]) => (typeof counties)[number]): void {
  counties = counties.map((county) => (county.code === code ? change(county) : county));
}
function withFirst<C extends CountyFacts>(county: C, changes: Partial<PairingFacts>): C {
  const [first, ...others] = county.pairings;
  return first ? { ...county, pairings: [{ ...first, ...changes }, ...others] } : county;
}
const now = ({ code }: CountyFacts) => counties.find((county) => county.code === code) ?? counties[0];
const bytesOf = (county: CountyFacts): Uint8Array => countyWorkbook(now(county) ?? county);

const press = (name: string | RegExp) => pane.panel.getByRole('button', { name }).first().click();
const line = (text: string): Locator => pane.panel.locator('.mail-line').filter({ hasText: text });

async function mail(files: readonly (readonly [string, Uint8Array])[]): Promise<void> {
  await pane.openDesk('邮件附件');
  await pane.panel.locator('input[type=file]').setInputFiles(
    files.map(([name, bytes]) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    })),
  );
  await pane.panel.getByText(/^已校验/).waitFor({ state: 'detached' });
}

async function submitChosen(files: number): Promise<void> {
  await press(`代报勾选的 ${files} 个`);
  await pane.panel.getByText(`已代报 ${files} 个县（市、区）。`).waitFor();
}

test('the mail of thirteen counties: two files are broken, one came twice, one came late', async () => {
  const files = counties.map((county): [string, Uint8Array] => [`${county.code}.xlsx`, bytesOf(county)]);
  const cut = files.map(([name, bytes]): [string, Uint8Array] =>
    name.startsWith(broken.code) || name.startsWith(cutOff.code)
      ? [name, bytes.slice(0, 2_000)]
      : [name, bytes],
  );
  await mail([...cut, ['再发一次.xlsx', bytesOf(twice)]]);
  await pane.panel.getByRole('heading', { name: '没有错误，可以代报（12）' }).waitFor();
  expect(await line('再发一次').innerText()).toContain('内容完全相同，报一份即可');
  await pane.chooseDay(pane.panel.getByLabel('收到日期').first(), '2010-07-29');
  await line(`${late.code}.xlsx`).getByRole('button', { name: '改日期' }).click();
  await pane.chooseDay(line(`${late.code}.xlsx`).getByLabel('收到日期'), '2010-08-02');
  await submitChosen(11);
  expect(await line(`${broken.code}.xlsx`).innerText()).toContain('损坏');

  // The two are asked to send theirs again, and do.
  await mail([
    ['重发1.xlsx', bytesOf(broken)],
    ['重发2.xlsx', bytesOf(cutOff)],
  ]);
  await press('代报勾选的 2 个');
  await pane.panel.getByText('已代报 13 个县（市、区）。').waitFor();
  await pane.openDesk('月度一览');
  await pane.panel.getByText('已报待审 13').waitFor();
  expect(await pane.panel.locator('.month-line', { hasText: late.name }).innerText()).toContain('迟 3 天');
});

test('one is returned with a note, and its answer is seen', async () => {
  await pane.panel.locator('.month-line', { hasText: returned.name }).click();
  await press(/^退回意见/);
  await pane.panel.getByLabel('意见', { exact: true }).fill('金额与凭证不一致，请核对');
  await press('列入');
  await press('退回（1 条意见）');
  await press('确定');
  await pane.panel.getByText('已退回。').waitFor();

  put(returned.code, (county) => withFirst(county, { cash: [4_321] }));
  const answer = submissionOfFile(bytesOf(returned), returned.fileName, month, { baseVersion: 1 });
  await office.submit(returned.code, answer);
  await pane.openDesk('月度一览');
  await pane.panel.locator('.month-line', { hasText: returned.name }).click();
  await pane.panel.getByText('第 2 版').first().waitFor();
  await press('与第 1 版相比');
  await pane.panel.getByText(/→ 4,321/).waitFor();
  await press('采纳');
  await press('确定');
  await pane.panel.getByText('已采纳。').waitFor();
});

test('the unit that two counties claim is decided', async () => {
  await pane.openDesk('冲突');
  const conflict = pane.panel.locator('.conflict').filter({ hasText: disputed });
  await conflict.getByRole('button', { name: '裁定' }).click();
  await conflict.getByRole('textbox', { name: '裁定理由' }).fill('结对文件上是后者');
  await conflict.getByRole('radio', { name: `以${other.name}为准` }).check({ force: true });
  await conflict.getByRole('button', { name: '保存裁定' }).click();
  await pane.panel.getByText('待裁定 0 处，已裁定 1 处。').waitFor();
});

const money = (yuan: number): string => yuan.toLocaleString('en-US');
const countAll = () => ({
  pairings: countPairings(counties),
  counties: counties.map((county) => ({ name: county.name, total: countCounty(county, county.report) })),
});
/** As the municipal table sums them: a township's loans once. */
const loansOf = (pairings: readonly PairingCount[]): number =>
  sum([...new Map(pairings.map((each) => [`${each.county} ${each.township}`, each.townshipLoans])).values()]);
const meanOf = (pairings: readonly PairingCount[]): number =>
  hundredths(sum(pairings.map(({ earned, due }) => (100 * earned) / due)) / pairings.length);

test('every number on the screen is that of a recount', async () => {
  const { pairings, counties: totals } = countAll();
  await pane.openDesk('汇总表');
  const cash = money(sum(pairings.map((pairing) => pairing.cash)));
  const mean = meanOf(pairings).toFixed(2);
  await pane.panel
    .getByText(`合计资金 ${cash} 元，贷款 ${money(loansOf(pairings))} 元，平均得分 ${mean}。`)
    .waitFor();
  const rows = await pane.panel
    .locator('.data-table tbody tr')
    .evaluateAll((lines) =>
      lines.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')),
    );
  const titles = await pane.panel.locator('.data-table thead th').allInnerTexts();
  const at = (row: readonly string[], title: string): string => row[titles.indexOf(title)] ?? '';
  const shown = rows.map((row) =>
    ['县（市、区）', '乡镇（街道）', '帮扶单位', '资金到位（元）', '乡镇小额贷款（元）', '得分'].map(
      (title) => at(row, title),
    ),
  );
  const recounted = pairings.map(({ county, township, unit, cash: yuan, townshipLoans, total }) => [
    county,
    township,
    unit,
    money(yuan),
    money(townshipLoans),
    String(total),
  ]);
  expect(sorted(shown)).toEqual(sorted(recounted));
  expect(totals).toHaveLength(13);
});

function sorted(rows: readonly (readonly unknown[])[]): string[] {
  return rows.map((row) => row.map(String).join(' ')).sort();
}

const rowsOf = (tableName: string, wanted: readonly string[]): unknown[][] =>
  tableRows(excel, tableName, wanted);

test('the table and its charts stand in the workbook, with the same numbers', async () => {
  await pane.openDesk('取回汇总');
  await press('取回2010年7月汇总');
  await pane.panel.getByText('2010年7月汇总已写入工作簿').waitFor();
  const { pairings, counties: totals } = countAll();
  expect(
    sorted(
      rowsOf('牵手_全市汇总', [
        '县（市、区）',
        '乡镇（街道）',
        '帮扶单位',
        '资金到位（元）',
        '乡镇小额贷款（元）',
        '得分',
      ]),
    ),
  ).toEqual(
    sorted(
      pairings.map(({ county, township, unit, cash, townshipLoans, total }) => [
        county,
        township,
        unit,
        cash,
        townshipLoans,
        total,
      ]),
    ),
  );
  const charts = excel.workbook.sheets.flatMap((sheet) => sheet.charts);
  expect(charts.map(({ title }) => title)).toContain('各县（市、区）得分');
  expect(excel.workbook.sheets[0]?.name).toBe('工作安排');
  expect(sorted(rowsOf('牵手_排名', ['县（市、区）', '得分']))).toEqual(
    sorted(totals.map(({ name, total }) => [name, total])),
  );
});

test('the ranking names every county at its place', async () => {
  await pane.openDesk('评优排名');
  await pane.panel.locator('.ranking-line').nth(12).waitFor();
  const totals = countAll()
    .counties.map(({ total }) => total)
    .sort((a, b) => b - a);
  expect(await pane.panel.locator('.ranking-total').allInnerTexts()).toEqual(
    totals.map((total) => total.toFixed(2)),
  );
  await press('结对');
  await pane.panel
    .locator('.ranking-line')
    .nth(countAll().pairings.length - 1)
    .waitFor();
  expect(await pane.panel.locator('.ranking-total').allInnerTexts()).toEqual(
    countAll()
      .pairings.map(({ total }) => total)
      .sort((a, b) => b - a)
      .map((total) => total.toFixed(2)),
  );
});

test('the briefing says the same, on the page and in the workbook', async () => {
  const { pairings, counties: totals } = countAll();
  const activities = counties.flatMap((county) => county.pairings.filter(({ training }) => training));
  await pane.openDesk('季度通报');
  await pane.panel.getByLabel(/下一步工作要求/).fill('八月底前补齐贷款。');
  const page = pane.panel.locator('.briefing-page');
  await page.getByText('本季度应报 1 个月、13 份月报：按时 12 份，迟报 1 份，未报 0 份。').waitFor();
  const written = await page.innerText();
  expect(written).toContain(`迟报的：${late.name}。`);
  expect(written).toContain(
    `13 个县（市、区）的 ${pairings.length} 对结对共到位资金 ${money(sum(pairings.map(({ cash }) => cash)))} 元，` +
      `发放青年小额贷款 ${money(loansOf(pairings))} 元（同一乡镇只计一次），` +
      `开展活动 ${activities.length} 次；各结对平均得分 ${meanOf(pairings).toFixed(2)} 分。`,
  );
  expect(written).toContain('各县（市、区）所报没有不一致之处。');
  expect(written).toContain('八月底前补齐贷款。');

  await press('写入工作簿');
  await pane.panel.getByText('已写入工作表“通报2010年第三季度”。').waitFor();
  expect(rowsOf('牵手_通报2010Q3_县排名', ['县（市、区）', '得分'])).toEqual(
    [...totals].sort((a, b) => b.total - a.total).map(({ name, total }) => [name, total]),
  );
  const earned = sum(rowsOf('牵手_通报2010Q3_完成', ['已得分']).map(([points]) => Number(points)));
  expect(hundredths(earned)).toBe(hundredths(sum(pairings.map((pairing) => pairing.earned))));
  const due = sum(rowsOf('牵手_通报2010Q3_完成', ['应得分']).map(([points]) => Number(points)));
  expect(due).toBe(sum(pairings.map((pairing) => pairing.due)));
});

test('the export holds the same numbers', async () => {
  const response = await fetch(`${server.api}/municipal/export?month=${month}&format=xlsx`, {
    headers: { authorization: `Bearer ${server.keys?.municipal}` },
  });
  const book = read(new Uint8Array(await response.arrayBuffer()));
  const { pairings, counties: totals } = countAll();
  const sheets = book.SheetNames.map((name) =>
    utils.sheet_to_json<Record<string, string | number>>(book.Sheets[name] ?? {}),
  );
  const table = sheets.find(([row]) => row && '资金到位（元）' in row) ?? [];
  expect(
    sorted(table.map((row) => [row['县（市、区）'], row['帮扶单位'], row['资金到位（元）'], row['得分']])),
  ).toEqual(sorted(pairings.map(({ county, unit, cash, total }) => [county, unit, cash, total])));
  const ranked = sheets.find(([row]) => row && '月报得分' in row) ?? [];
  expect(sorted(ranked.map((row) => [row['县（市、区）'], row['得分']]))).toEqual(
    sorted(totals.map(({ name, total }) => [name, total])),
  );
});
