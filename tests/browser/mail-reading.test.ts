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
    roster(['官庄镇', '怀化学院']),
    funding(['官庄镇', '怀化学院', day('2010-07-15'), 5000, '资金']),
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

async function openMail(): Promise<PanePage> {
  const pane = await PanePage.open(browser, server.page, { width: 450, height: 1000 }, [
    server.page,
    server.api,
  ]);
  await pane.openDesk('邮件附件');
  const file = { name: '附件.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(book) };
  await pane.page.locator('input[type=file]').last().setInputFiles([file]);
  return pane;
}

test('a mailed file that was not read whole waits for an answer, and the next one is read by it', async () => {
  const pane = await openMail();
  const line = pane.panel.locator('.mail-line');
  await line.getByText('没读：备查（整张）').waitFor();
  expect(await line.getByRole('checkbox').isChecked()).toBe(false);
  await line.getByText('有内容没有读到').waitFor();
  await line.getByRole('button', { name: '识别', exact: true }).click();
  await pane.screenshot('mail-reading-450');
  expect(await pane.violations()).toEqual([]);
  await line.getByRole('button', { name: '备查 不属于本活动' }).click();
  await pane.page.locator('.mail-line input[type=checkbox]:checked').waitFor();

  const again = await openMail();
  await again.page.locator('.mail-line input[type=checkbox]:checked').waitFor();
  expect([...pane.mishaps, ...again.mishaps]).toEqual([]);
});
