import type { Page } from 'playwright-core';
import { installExternal, type ExternalWindow } from './excel-external';
import type { ExcelStandIn } from './excel-stand-in';

const codeHeader = 'excel-code';

/** Makes a page a pane of Excel, before it is loaded; the stand-in works in this process, not in the page. */
export async function openInChromium(page: Page, excel: ExcelStandIn, documentUrl: string): Promise<void> {
  await page.route('**/in-excel', async (route) => {
    const answer = excel.execute(route.request().postData() ?? '');
    const code = 'code' in answer ? answer.code : 0;
    const body = 'code' in answer ? '' : answer.body;
    await route.fulfill({ body, headers: { [codeHeader]: String(code) } });
  });
  const settings = { apiSet: excel.apiSet, locale: excel.locale, documentUrl };
  await page.addInitScript(
    `(${installExternal.toString()})(window, ${JSON.stringify(settings)}, ${askByRequest.toString()})`,
  );
  excel.connect((...event) => {
    if (page.isClosed()) return;
    void page.evaluate((told) => (window as unknown as ExternalWindow).tellExcelEvent?.(...told), event);
  });
}

/** Runs in the page; the answer comes over the network, so that the page's own thread has little to do with it. */
async function askByRequest(body: string): Promise<{ body: string } | { code: number }> {
  const response = await fetch('/in-excel', { method: 'POST', body });
  const code = Number(response.headers.get('excel-code'));
  return code === 0 ? { body: await response.text() } : { code };
}
