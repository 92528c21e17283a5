import type { Browser } from 'playwright-core';
import { cellAddress } from '../../shared/workbook/cell-ref';
import { openOwnApi, type OwnApi } from '../support/api';
import { launchBrowser } from '../support/browser';
import { buildWorkbook } from '../support/build-workbook';
import { ExcelStandIn } from '../support/excel-stand-in/client/excel-stand-in';
import { startLocalServer } from '../support/local-server';
import { openExcelPane } from './excel-pane';
import { PanePage } from './pane-page';

jest.setTimeout(90_000);

type Line = readonly [county: string, township: string, unit: string];

/** The office's own roster: whatever it calls its columns, counties merged or not. */
function roster(...lines: readonly Line[]): Uint8Array {
  const rows = lines.map(([county, township, unit], index) => [index + 1, county, township, unit]);
  return buildWorkbook({
    sheets: [
      {
        name: '结对安排',
        rows: [['怀化市结对共建名单'], ['序号', '县市区', '受帮扶乡镇', '结对单位'], ...rows],
      },
      { name: '说明', rows: [['请各单位于月底前完成对接。']] },
    ],
  });
}

const first: readonly Line[] = [
  ['沅陵县', '官庄镇', '怀化学院'],
  ['沅陵县', '沅陵镇', '怀化市教育局'],
  ['辰溪县', '孝坪镇', '怀化市气象局'],
];

let browser: Browser;
let api: OwnApi;
let pane: PanePage;

beforeAll(async () => {
  browser = await launchBrowser();
  api = await openOwnApi('--demo-key');
});
afterAll(async () => {
  await browser.close();
  await api.close();
});
afterEach(async () => {
  expect(pane.mishaps).toEqual([]);
  await pane.close();
});

async function open(width = 1280): Promise<void> {
  pane = await PanePage.open(browser, api.page, { width, height: 800 }, [api.page, api.base]);
  await pane.openDesk('结对名单');
}

async function choose(bytes: Uint8Array): Promise<void> {
  const file = { name: '结对名单.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
  await pane.panel.locator('input[type=file]').setInputFiles(file);
  await pane.panel.locator('.roster-preview').waitFor();
}

const publishButton = (version: number) => pane.panel.getByRole('button', { name: `公布为第 ${version} 版` });

async function unitsOf(month: string): Promise<string[]> {
  const { body } = await api.ask(`/municipal/ranking?month=${month}`, 'municipal');
  return body.pairings.map(({ unit, township }: { unit: string; township: string }) => `${unit}—${township}`);
}

test('a roster with a slip says where to correct it; put right, it is published', async () => {
  await open();
  await pane.panel.getByText('还没有公布过结对名单。').waitFor();
  expect(await pane.violations()).toEqual([]);
  await pane.screenshot('pairings-none');

  await choose(
    roster(...first.slice(0, 2), ['阮陵县', '孝坪镇', '怀化市气象局'], ['沅陵县', '官壮镇', '怀化市财政局']),
  );
  const alert = pane.panel.getByRole('alert').filter({ hasText: '有 2 行还不能公布' });
  await alert.waitFor();
  expect(await alert.innerText()).toMatch(/结对安排 B5.*可能是“沅陵县”.*结对安排 C6.*可能是“官庄镇”/s);
  expect(await publishButton(1).isDisabled()).toBe(true);
  expect(await pane.violations()).toEqual([]);
  await pane.screenshot('pairings-blocked');

  await choose(roster(...first));
  await pane.panel.getByText('没有当作名单读的工作表：说明。').waitFor();
  await publishButton(1).click();
  await pane.panel.getByText('已公布第 1 版结对名单。').waitFor();
  await pane.panel.getByText('已公布第 1 版：现有 3 对结对，2 个县（市、区）。').waitFor();
  const { body } = await api.ask('/campaign', null);
  expect(body.pairings).toEqual([
    { county: '431222', township: '官庄镇', unit: '怀化学院' },
    { county: '431222', township: '沅陵镇', unit: '怀化市教育局' },
    { county: '431223', township: '孝坪镇', unit: '怀化市气象局' },
  ]);
});

test('a unit replaced and a township renamed keep their dates; a county left out keeps its pairings', async () => {
  await open();
  await choose(roster(['沅陵县', '官庄镇', '怀化市财政局'], ['沅陵县', '龙泉镇', '怀化市教育局']));
  await pane.panel.getByText('名单里没有：辰溪县。').waitFor();
  await pane.panel.getByText('官庄镇：怀化学院 → 怀化市财政局').waitFor();
  await pane.panel.getByText('有 1 行还不能公布').waitFor();
  await pane.screenshot('pairings-renamed');
  await pane.panel.getByText('是“沅陵镇”改名为“龙泉镇”，同一个乡镇').click();
  await pane.panel
    .getByRole('combobox', { name: '从哪个月起这样结对' })
    .or(pane.panel.getByRole('listbox', { name: '从哪个月起这样结对' }))
    .click();
  await pane.page.getByRole('option', { name: '2010年11月' }).click();
  expect(await pane.violations()).toEqual([]);
  await pane.screenshot('pairings-changes');
  await publishButton(2).click();
  await pane.panel.getByText('已公布第 2 版结对名单。').waitFor();
  expect((await unitsOf('2010-10')).sort()).toEqual(
    ['怀化学院—官庄镇', '怀化市教育局—沅陵镇', '怀化市气象局—孝坪镇'].sort(),
  );
  expect((await unitsOf('2010-11')).sort()).toEqual(
    ['怀化市教育局—龙泉镇', '怀化市气象局—孝坪镇', '怀化市财政局—官庄镇'].sort(),
  );
  await pane.panel.getByRole('button', { name: '查看已公布的名单' }).click();
  await pane.panel.getByRole('cell', { name: '龙泉镇（原沅陵镇）' }).waitFor();
  expect(await pane.panel.getByRole('cell', { name: '至2010年10月' }).count()).toBe(2);
  await pane.screenshot('pairings-published');

  // The pane itself goes by the new list at once: its December has the new unit, not the sample's.
  await pane.tab('问题').click();
  await pane.page.getByRole('button', { name: '打开改正后的示例' }).click();
  await pane.finding('团市委安排的结对“怀化市财政局—官庄镇”不在结对名单中').waitFor();
});

test('nobody replaces a list that another officer has just published; the preview fits 320 pixels', async () => {
  await open(320);
  await choose(
    roster(
      ['沅陵县', '官庄镇', '怀化市财政局'],
      ['沅陵县', '沅陵镇', '怀化市教育局'],
      ['沅陵县', '官庄镇', '怀化市财政局'],
    ),
  );
  await pane.panel.getByText('与 结对安排 D3 重复，只算一次').waitFor();
  const { pairings } = (await api.ask('/campaign', null)).body;
  const put = await api.send(
    '/campaign/pairings',
    'municipal',
    { pairings: pairings.slice(1) },
    { method: 'PUT' },
  );
  expect(put.status).toBe(200);
  await publishButton(3).click();
  await pane.panel.getByText('请先看最新一版，再决定是否公布。').waitFor();
  await publishButton(4).waitFor();
  expect(await pane.scrollsSideways()).toBe(false);
  expect(await pane.violations()).toEqual([]);
  await pane.screenshot('pairings-320');
});

/** Excel comes to show a cell in its own time. */
async function shown(excel: ExcelStandIn, wanted: string): Promise<void> {
  for (;;) {
    const { active } = excel.workbook;
    const [area] = active ? excel.workbook.selectionOn(active) : [];
    if (`${active?.name} ${area ? cellAddress(area.row, area.column) : ''}` === wanted) return;
    await pane.page.waitForTimeout(20);
  }
}

test('in Excel the roster is the workbook that is open, and a slip leads to its cell', async () => {
  const excel = new ExcelStandIn(roster(...first, ['沅陵县', '官壮镇', '怀化市财政局']));
  const server = await startLocalServer('--memory', '--today', '2010-12-31', '--demo-key');
  pane = await openExcelPane(browser, server, excel, { fileName: '结对名单.xlsx' });
  await pane.openDesk('结对名单');
  await pane.panel.getByRole('button', { name: '从当前工作簿读取' }).click();
  await pane.panel.getByText('《结对名单.xlsx》读出 4 对结对，2 个县（市、区）。').waitFor();
  await pane.panel.getByRole('button', { name: '结对安排 C6' }).click();
  await shown(excel, '结对安排 C6');
  excel.person.type('结对安排', 'C6', '荔溪乡');
  await pane.panel.getByRole('button', { name: '从当前工作簿读取' }).click();
  await pane.panel.getByText('怀化市财政局—荔溪乡').waitFor();
  expect(await publishButton(1).isEnabled()).toBe(true);
  expect(excel.unknowns).toEqual([]);
  expect(await pane.violations()).toEqual([]);
  await pane.screenshot('pairings-excel');
  await server.stop();
});
