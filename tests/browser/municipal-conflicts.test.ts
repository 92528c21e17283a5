import type { Browser } from 'playwright-core';
import { buildCorrectedSampleCounty } from '../fixtures/sample-county';
import { openOwnApi, otherCounty, ownCounty, type OwnApi } from '../support/api';
import { launchBrowser } from '../support/browser';
import { inConflict } from '../support/in-conflict';
import { submissionOfFile } from '../support/sample-submission';
import { PanePage } from './pane-page';

jest.setTimeout(90_000);

const month = '2010-12';
const corrected = submissionOfFile(buildCorrectedSampleCounty(), '沅陵县.xlsx', month);

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
  await pane.openDesk('冲突');
}

const card = (kind: string) => pane.panel.locator('.conflict').filter({ hasText: kind });

test('a month without conflicts says so', async () => {
  await open();
  await pane.panel.getByText('2010年12月没有两县填报不一致的地方。').waitFor();
  expect(await pane.violations()).toEqual([]);
  await pane.screenshot('conflicts-none');
});

test('an officer sees both sides with their cells, decides, and sees it come back when a side changes', async () => {
  expect((await api.send('/submissions', ownCounty, corrected)).status).toBe(201);
  expect((await api.send('/submissions', otherCounty, inConflict(corrected, otherCounty))).status).toBe(201);
  await open();
  await pane.panel.getByText('待裁定 3 处，已裁定 0 处。').waitFor();
  await pane.screenshot('conflicts-open');
  const figures = card('同一结对两县数字不同');
  const other = figures.getByRole('article', { name: '辰溪县' });
  expect(await other.innerText()).toMatch(/1,234 元.*见 .+!E4/s);
  await figures.getByRole('button', { name: '裁定' }).click();
  expect(await figures.getByRole('button', { name: '保存裁定' }).isDisabled()).toBe(true);
  await figures.getByRole('button', { name: '按凭证以沅陵县的数字为准' }).click();
  expect(await figures.getByRole('radio', { name: '以沅陵县为准' }).isChecked()).toBe(true);
  expect(await pane.violations()).toEqual([]);
  await pane.screenshot('conflicts-deciding');
  await figures.getByRole('button', { name: '保存裁定' }).click();
  await pane.panel.getByText('已裁定：').waitFor();
  await pane.panel.getByText('待裁定 2 处，已裁定 1 处。').waitFor();
  await pane.screenshot('conflicts-decided');
  await card('同一结对两县数字不同').getByRole('button', { name: '去退回辰溪县' }).click();
  const note = pane.panel.getByRole('textbox', { name: /!E4$/ });
  expect(await note.inputValue()).toContain('按凭证以沅陵县的数字为准');
  await pane.panel.getByRole('button', { name: '经过' }).click();
  await pane.panel.getByText('与本县有关的冲突裁定').waitFor();
  await pane.panel.locator('p', { hasText: '按凭证以沅陵县的数字为准' }).waitFor();
  expect(await pane.violations()).toEqual([]);
  await pane.screenshot('conflicts-in-history');

  const changed = inConflict(corrected, otherCounty, { amount: 200_000, baseVersion: 1 });
  expect((await api.send('/submissions', otherCounty, changed)).status).toBe(201);
  await pane.openDesk('冲突');
  await pane.panel.getByText('其中 1 处裁定后数据有变').waitFor();
  const first = pane.panel.locator('.conflict').first();
  expect(await first.innerText()).toContain('资金到位 1,234 元，现为 2,000 元');
  expect(await pane.violations()).toEqual([]);
  await pane.screenshot('conflicts-lapsed');
});

test('of two officers who decide at once the second is told, and keeps what he wrote', async () => {
  await open(320);
  const township = card('同一乡镇由两县填报');
  await township.getByRole('button', { name: '裁定' }).click();
  await township.getByRole('textbox', { name: '裁定理由' }).fill('归沅陵县');
  const { conflicts } = (await api.ask(`/municipal/conflicts?month=${month}`, 'municipal')).body;
  const [{ id }] = conflicts.filter(({ kind }: { kind: string }) => kind === 'township');
  const path = `/municipal/conflicts/${id}/decision`;
  expect((await api.send(path, 'municipal', { note: '归辰溪县', county: otherCounty })).status).toBe(200);
  await township.getByRole('button', { name: '保存裁定' }).click();
  await township.getByText('在您查看之后，有县改了数据，或有人已作裁定').waitFor();
  await township.getByText('归辰溪县').waitFor();
  expect(await township.getByRole('textbox', { name: '裁定理由' }).inputValue()).toBe('归沅陵县');
  expect(await pane.scrollsSideways()).toBe(false);
  expect(await pane.violations()).toEqual([]);
  await pane.screenshot('conflicts-320');
  await township.getByText('同样裁定相关的 2 处').click();
  await township.getByRole('button', { name: '保存裁定' }).click();
  await pane.panel.getByText('待裁定 0 处，已裁定 3 处。').waitFor();
  await township.getByRole('button', { name: '全部裁定记录（2 次）' }).click();
  expect(await township.locator('.conflict-decision').allInnerTexts()).toEqual([
    expect.stringContaining('归沅陵县'),
    expect.stringContaining('归沅陵县'),
    expect.stringMatching(/以辰溪县为准\s+归辰溪县/),
  ]);
});

test('what the counties have put right since is no conflict any more, and its decisions are kept', async () => {
  const without = {
    ...inConflict(corrected, otherCounty, { baseVersion: 2 }),
    records: { blocks: [], rows: {} },
    disputes: [],
  };
  expect((await api.send('/submissions', otherCounty, without)).status).toBe(201);
  await open();
  await pane.panel.getByText('2010年12月没有两县填报不一致的地方。').waitFor();
  await pane.panel.getByRole('button', { name: '已消除（3 处）' }).click();
  await card('同一乡镇由两县填报').getByText('以辰溪县为准').waitFor();
  expect(await pane.violations()).toEqual([]);
  await pane.screenshot('conflicts-gone');
});
