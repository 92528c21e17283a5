import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { JSDOM, VirtualConsole } from 'jsdom';
import { installExternal, type ExternalWindow } from './excel-external';
import type { ExcelStandIn } from './excel-stand-in';

const dist = resolve('node_modules/@microsoft/office-js/dist');

/** The genuine Office.js in a page of jsdom's, its `Excel` and `Office` global. Answers how to close the page. */
export async function openInJsdom(excel: ExcelStandIn): Promise<() => void> {
  const { window } = new JSDOM('<!doctype html><html><head></head><body></body></html>', {
    url: pathToFileURL(join(dist, 'page.html')).href,
    runScripts: 'dangerously',
    resources: 'usable',
    virtualConsole: new VirtualConsole(),
  });
  const page = window as unknown as ExternalWindow & Pick<typeof globalThis, 'Excel' | 'Office'>;
  installExternal(
    page,
    { apiSet: excel.apiSet, locale: excel.locale, documentUrl: 'C:\\台账\\沅陵县.xlsx' },
    (body) => new Promise((resolve) => setTimeout(() => resolve(excel.execute(body)))),
  );
  excel.connect((...event) => setTimeout(() => page.tellExcelEvent?.(...event)));
  const script = window.document.createElement('script');
  script.src = pathToFileURL(join(dist, 'office.js')).href;
  await new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
    window.document.head.append(script);
  });
  await page.Office.onReady();
  Object.assign(globalThis, { Excel: page.Excel, Office: page.Office });
  return () => {
    excel.connect(() => undefined);
    window.close();
  };
}
