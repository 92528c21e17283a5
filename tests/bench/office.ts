import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { ExcelStandIn, type Sync } from '../support/excel-stand-in/client/excel-stand-in';
import { openInChromium } from '../support/excel-stand-in/client/open-in-chromium';
import { servePage } from '../support/page-server';
import { ledgerFile } from './ledger-file';
import { longestTask, watchLongTasks } from './long-tasks';
import { figure, type Figure } from './measure';

const rows = 40_000;
const faults = 1_000;
const runs = 3;

/** The pane in Chromium with the genuine Office.js over the stand-in for Excel: what a large workbook costs. */
export async function benchOffice(): Promise<Figure[]> {
  const excel = new ExcelStandIn(ledgerFile(rows, faults));
  const server = await servePage({
    'config.json': JSON.stringify({ today: '2010-12-31', officeJs: './office/office.js' }),
  });
  const browser = await launchBrowser();
  try {
    const measured: Measured[] = [];
    while (measured.length < runs) measured.push(await checkAndMark(browser, server.address, excel));
    const [first] = measured;
    return first ? figures(first, measured) : [];
  } finally {
    await browser.close();
    await server.close();
  }
}

async function checkAndMark(browser: Browser, address: string, excel: ExcelStandIn): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 380, height: 760 } });
  try {
    const page = await context.newPage();
    await openInChromium(page, excel, 'C:\\台账\\沅陵县.xlsx');
    const loaded = bytesOfFirstLoad(page, address);
    await page.goto(`${address}taskpane.html`);
    const check = page.getByRole('button', { name: '一键校验' });
    await check.waitFor();
    await page.waitForLoadState('networkidle');
    const firstLoad = await loaded();
    await page.evaluate(watchLongTasks);

    excel.syncs.length = 0;
    await check.click();
    await page.locator('.verdict-headline').waitFor({ timeout: 120_000 });
    const whileChecking = await page.evaluate(longestTask);
    const reads = excel.syncs.filter(({ paths }) =>
      paths.some((path) => /Range/.test(path) || path === 'Functions'),
    );
    const tab = await page.getByRole('tab', { name: '问题' }).innerText();
    const findings = Number(/\d+/.exec(tab)?.[0]);
    excel.syncs.length = 0;
    await page.getByRole('button', { name: '标出问题', exact: true }).click();
    const marked = page.locator('p.mark-bar');
    await marked.waitFor({ timeout: 120_000 });
    const places = Number(/\d+/.exec(await marked.innerText())?.[0]);
    const [marks, ...sheets] = excel.syncs.filter(({ isWrite }) => isWrite);
    const whileMarking = await page.evaluate(longestTask);
    return {
      reads,
      marks,
      sheets,
      findings,
      places,
      firstLoad,
      whileChecking,
      whileMarking,
      all: [...reads, ...excel.syncs],
    };
  } finally {
    await context.close();
  }
}

interface Measured {
  reads: readonly Sync[];
  marks: Sync | undefined;
  sheets: readonly Sync[];
  findings: number;
  places: number;
  firstLoad: number;
  whileChecking: number;
  whileMarking: number;
  all: readonly Sync[];
}

function figures(first: Measured, measured: readonly Measured[]): Figure[] {
  const { reads, marks, sheets, findings, places, firstLoad, all } = first;
  // Whatever else the machine does only makes a task longer.
  const shortest = (of: (one: Measured) => number): number => Math.min(...measured.map(of));
  const chunkReads = reads.filter(({ paths }) => paths.includes('GetRangeByIndexes')).length;
  const largest = Math.max(...all.map(({ requestBytes }) => requestBytes));
  const answer = Math.max(...all.map(({ responseBytes }) => responseBytes));
  return [
    figure('office/findings', findings, 'findings'),
    figure('office/read-syncs', reads.length, `syncs, ${chunkReads} of chunks`),
    figure('office/read-syncs-beyond-chunks', reads.length - chunkReads, 'syncs', 2),
    figure('office/mark-write-syncs', marks ? 1 : 0, 'syncs', 1),
    figure('office/sheet-write-syncs', sheets.length, 'syncs', 1),
    figure('office/mark-bytes-per-finding', (marks?.requestBytes ?? 0) / findings, 'bytes', 10),
    figure('office/mark-bytes-per-place', (marks?.requestBytes ?? 0) / places, 'bytes'),
    figure('office/mark-actions', marks?.actions ?? 0, 'actions'),
    figure('office/largest-request', largest / 1_000_000, 'MB', 4),
    figure('office/largest-answer', answer / 1_000_000, 'MB', 5),
    figure(
      'office/longest-task-checking',
      shortest(({ whileChecking }) => whileChecking),
      'ms',
      50,
      runs,
    ),
    figure(
      'office/longest-task-marking',
      shortest(({ whileMarking }) => whileMarking),
      'ms',
      50,
      runs,
    ),
    figure('office/first-load', firstLoad / 1_000, 'KB gzip, no office.js', 300),
  ];
}

/** Everything of ours that the pane fetches before anyone has pressed a button. */
function bytesOfFirstLoad(page: Page, address: string): () => Promise<number> {
  const paths: string[] = [];
  page.on('request', (request) => {
    const path = decodeURIComponent(new URL(request.url()).pathname);
    if (request.url().startsWith(address) && !path.startsWith('/office/') && path !== '/in-excel')
      paths.push(path);
  });
  return async () =>
    paths
      .filter((path) => path !== '/config.json')
      .reduce(
        (sum, path) => sum + gzipSync(readFileSync(resolve(`.build/page${path}`)), { level: 9 }).length,
        0,
      );
}
