import type { Browser } from 'playwright-core';
import { funding, roster } from '../fixtures/parts';
import { launchBrowser } from '../support/browser';
import { buildWorkbook, day } from '../support/build-workbook';
import { startLocalServer, type LocalServer } from '../support/local-server';
import { PanePage } from './pane-page';

jest.setTimeout(90_000);

let browser: Browser;
let server: LocalServer;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startLocalServer('--memory', '--demo-key', '--today', '2010-12-31');
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** Without an error, but with a list of townships that nobody can read. */
const book = buildWorkbook({
  sheets: [
    roster(['官庄镇', '怀化学院'], ['凉水井镇', '怀化市卫生局']),
    funding(
      ['官庄镇', '怀化学院', day('2010-07-15'), 5000, '资金'],
      ['凉水井镇', '怀化市卫生局', day('2010-08-15'), 3000, '资金'],
    ),
    {
      name: '备查',
      rows: [
        ['甲', '乙', '丙', '丁'],
        ['官庄镇', 3, 8, 2],
        ['凉水井镇', 4, 1, 9],
        ['马底驿乡', 5, 2, 6],
      ],
    },
  ],
});

test('a workbook that was not read whole is sent only if the officer means it; what was said goes to colleagues', async () => {
  const pane = await PanePage.open(browser, server.page, { width: 450, height: 900 }, [
    server.page,
    server.api,
  ]);
  const { page, panel } = pane;
  await pane.verdict.waitFor();
  await pane.choose('台账.xlsx', book);
  await page.getByText('读到的没有错误，但有内容没有读到').waitFor();
  await pane.tab('报送').click();
  await panel.getByText('这个月还没有报送过。').waitFor();
  await panel.getByRole('button', { name: '报送', exact: true }).click();
  await panel.getByText('还没有报送。确定要报2010年12月吗？').waitFor();
  await pane.screenshot('asked-before-sending-450');
  expect(await pane.violations()).toEqual([]);

  await pane.tab('识别').click();
  await panel.getByRole('button', { name: '备查 不属于本活动' }).click();
  await page.getByText('可以报送：没有错误。').waitFor();
  await pane.tab('报送').click();
  await panel.getByRole('button', { name: '报送', exact: true }).click();
  await panel.getByText('已报送：2010年12月，第 1 版。').waitFor();

  const colleague = await PanePage.open(browser, server.page, { width: 450, height: 900 }, [
    server.page,
    server.api,
  ]);
  await colleague.verdict.waitFor();
  await colleague.choose('同事的台账.xlsx', book);
  await colleague.page.getByText('可以报送：没有错误。').waitFor();
  expect([...pane.mishaps, ...colleague.mishaps]).toEqual([]);
});
