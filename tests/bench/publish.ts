import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { buildWorkbook } from '../support/build-workbook';
import { ExcelStandIn } from '../support/excel-stand-in/client/excel-stand-in';
import { openInChromium } from '../support/excel-stand-in/client/open-in-chromium';
import { madeMonth } from '../support/made-month';
import { servePage } from '../support/page-server';
import { longestTask, watchLongTasks } from './long-tasks';
import { figure, type Figure } from './measure';

const counties = 13;
const pairingsEach = 24;
const runs = 3;

/** A month of 312 pairings, each county's twelve months among it, into a workbook, and the same once more in place. */
export async function benchPublish(): Promise<Figure[]> {
  const { month, summary, ranking, status, conflicts } = madeMonth('2011-06', counties, pairingsEach);
  const server = await servePage({
    'config.json': JSON.stringify({
      today: '2011-07-03',
      officeJs: './office/office.js',
      api: '/api',
      demoKeys: { municipal: 'qs1.municipal' },
    }),
    'api/municipal/table': JSON.stringify(summary),
    'api/municipal/ranking': JSON.stringify(ranking),
    'api/municipal/status': JSON.stringify(status),
    'api/municipal/conflicts': JSON.stringify(conflicts),
  });
  const browser = await launchBrowser();
  try {
    const measured: Measured[] = [];
    while (measured.length < runs) measured.push(await publishTwice(browser, server.address, month));
    const shortest = (of: (one: Measured) => number): number => Math.min(...measured.map(of));
    return [
      figure('publish/pairings', summary.rows.length, 'pairings'),
      figure('publish/syncs', measured[0]?.syncs ?? 0, 'syncs of 9 sheets, twice'),
      figure('publish/largest-request', (measured[0]?.largest ?? 0) / 1_000_000, 'MB', 4),
      figure(
        'publish/longest-task-new',
        shortest(({ made }) => made),
        'ms',
        50,
        runs,
      ),
      figure(
        'publish/longest-task-again',
        shortest(({ refreshed }) => refreshed),
        'ms',
        50,
        runs,
      ),
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

interface Measured {
  made: number;
  refreshed: number;
  syncs: number;
  largest: number;
}

async function publishTwice(browser: Browser, address: string, month: string): Promise<Measured> {
  const excel = new ExcelStandIn(buildWorkbook({ sheets: [{ name: '空', rows: [] }] }));
  const context = await browser.newContext({ viewport: { width: 380, height: 760 } });
  try {
    const page = await context.newPage();
    await openInChromium(page, excel, 'C:\\汇总\\全市.xlsx');
    await page.goto(`${address}taskpane.html`);
    await page.getByRole('tab', { name: '市级' }).click();
    await page.locator('.desk-nav-narrow [role=combobox]').first().click();
    await page.getByRole('option', { name: '取回汇总', exact: true }).click();
    const fetchAll = page.getByRole('button', {
      name: `取回${Number(month.slice(0, 4))}年${Number(month.slice(5))}月汇总`,
    });
    await fetchAll.waitFor();
    await page.waitForLoadState('networkidle');
    await page.evaluate(watchLongTasks);
    const publish = async (): Promise<number> => {
      await fetchAll.click();
      await page.getByText('共 9 张表').waitFor({ timeout: 120_000 });
      return page.evaluate(longestTask);
    };
    excel.syncs.length = 0;
    const made = await publish();
    const refreshed = await publish();
    if (excel.unknowns.length > 0) throw new Error(excel.unknowns.join());
    const largest = Math.max(...excel.syncs.map(({ requestBytes }) => requestBytes));
    return { made, refreshed, syncs: excel.syncs.length, largest };
  } finally {
    await context.close();
  }
}
