import type { Page } from 'playwright-core';
import { installExternal, type ExternalWindow } from './excel-external';
import type { ExcelStandIn } from './excel-stand-in';

/** Makes a page a pane of Excel, before it is loaded; the stand-in works in this process, not in the page. */
export async function openInChromium(page: Page, excel: ExcelStandIn, documentUrl: string): Promise<void> {
  await page.exposeFunction('executeInExcel', (body: string) => excel.execute(body));
  const settings = { apiSet: excel.apiSet, locale: excel.locale, documentUrl };
  await page.addInitScript(
    `(${installExternal.toString()})(window, ${JSON.stringify(settings)}, (body) => window.executeInExcel(body))`,
  );
  excel.connect((...event) => {
    if (page.isClosed()) return;
    void page.evaluate((told) => (window as unknown as ExternalWindow).tellExcelEvent?.(...told), event);
  });
}
