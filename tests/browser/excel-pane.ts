import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { ExcelStandIn } from '../support/excel-stand-in/client/excel-stand-in';
import { openInChromium } from '../support/excel-stand-in/client/open-in-chromium';
import type { LocalServer } from '../support/local-server';
import { PanePage } from './pane-page';

const officeFolder = join(__dirname, '../../node_modules/@microsoft/office-js/dist');

/** The pane in Excel before a real server: the genuine Office.js comes from its package instead of Microsoft's network. */
export async function openExcelPane(
  browser: Browser,
  server: LocalServer,
  excel: ExcelStandIn,
  { width = 380, height = 800, fileName = '沅陵县.xlsx' } = {},
): Promise<PanePage> {
  const context = await browser.newContext({ viewport: { width, height } });
  const page = await context.newPage();
  await openInChromium(page, excel, `C:\\台账\\${fileName}`);
  await page.route('**/config.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), officeJs: './office/office.js' } });
  });
  await page.route('**/office/**', (route) =>
    route.fulfill({
      path: join(officeFolder, new URL(route.request().url()).pathname.replace(/^.*\/office\//, '')),
    }),
  );
  return PanePage.on(page, `${server.page}taskpane.html`, [server.page, server.api]);
}
