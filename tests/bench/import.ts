import { read } from '@e965/xlsx';
import exceljs from 'exceljs';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { startServerOver } from '../support/local-server';
import { newStampKey, signedStamp, signerOf, stampFactsOf, withStamp } from '../support/stamped-file';
import { mailedCounties, mailedFile, mailedMonths } from './mailed-files';
import { figure, type Figure } from './measure';
import { quantile } from './measure-async';

const rows = 1_000;
const runs = 3;

interface Mail {
  month: string;
  files: readonly Uint8Array[];
}

const stampKey = newStampKey();
const signer = signerOf(stampKey);

function stamped(bytes: Uint8Array, month: string): Uint8Array {
  return withStamp(bytes, signedStamp(stampFactsOf(bytes, month), signer));
}

/** Sixty mailed files, stamped by their counties, through the page into the local server, against libraries that merely read them. */
export async function benchImport(): Promise<Figure[]> {
  const mails = mailedMonths.map((month): Mail => ({
    month,
    files: mailedCounties.map((county) => stamped(mailedFile(county, month, rows), month)),
  }));
  const files = mails.flatMap((mail) => mail.files);
  const libraries = await readTimes(files);
  const browser = await launchBrowser();
  try {
    const imports: Imported[] = [];
    while (imports.length < runs) imports.push(await importAll(browser, mails));
    const median = (of: (one: Imported) => number): number => quantile(imports.map(of), 0.5);
    const whole = median(({ checkMs, submitMs }) => checkMs + submitMs);
    return [
      figure('import/files', files.length, `files of ${rows} rows`),
      figure('import/per-xlsx-read', whole / libraries.xlsx, 'ratio of time', 1.3, runs),
      figure('import/per-exceljs-read', whole / libraries.exceljs, 'ratio of time', 0.6, runs),
      figure(
        'import/check-per-xlsx-read',
        median(({ checkMs }) => checkMs) / libraries.xlsx,
        'ratio of time',
        null,
        runs,
      ),
      figure(
        'import/submit-per-xlsx-read',
        median(({ submitMs }) => submitMs) / libraries.xlsx,
        'ratio of time',
        null,
        runs,
      ),
      // Whatever else the machine does only makes a task longer.
      figure(
        'import/longest-task',
        Math.min(...imports.map(({ longestTask }) => longestTask)),
        'ms',
        50,
        runs,
      ),
    ];
  } finally {
    await browser.close();
  }
}

/** Of all files one after the other, in ms: the median of a few rounds after a first that warms up. */
async function readTimes(files: readonly Uint8Array[]): Promise<{ xlsx: number; exceljs: number }> {
  const times = { xlsx: [] as number[], exceljs: [] as number[] };
  for (let run = -1; run < runs; run += 1) {
    const start = performance.now();
    for (const bytes of files) read(bytes, { type: 'array', dense: true, cellNF: true });
    const between = performance.now();
    for (const bytes of files) await new exceljs.Workbook().xlsx.load(bytes.slice().buffer);
    if (run < 0) continue;
    times.xlsx.push(between - start);
    times.exceljs.push(performance.now() - between);
  }
  return { xlsx: quantile(times.xlsx, 0.5), exceljs: quantile(times.exceljs, 0.5) };
}

interface Imported {
  checkMs: number;
  submitMs: number;
  /** 0 where none took 50 ms: shorter ones are not told. */
  longestTask: number;
}

async function importAll(browser: Browser, mails: readonly Mail[]): Promise<Imported> {
  const environment = { STAMP_KEY: stampKey };
  const server = await startServerOver(environment, '--memory', '--today', '2011-01-05', '--demo-key');
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    await page.goto(server.page);
    await page.locator('.verdict-headline').waitFor();
    await page.getByRole('tab', { name: '市级' }).click();
    await page.locator('.desk-nav-wide').getByText('邮件附件', { exact: true }).click();
    await page.getByRole('button', { name: '选择附件（可多选）' }).waitFor();
    for (const { month, files } of mails) await keepFiles(page, month, files);
    const imported = { checkMs: 0, submitMs: 0, longestTask: 0 };
    for (const { month, files } of mails) {
      await page.locator('.month-field [role=combobox], .month-field [role=listbox]').first().click();
      await page.getByRole('option', { name: `2010年${Number(month.slice(5))}月` }).click();
      await page.getByRole('button', { name: '选择附件（可多选）' }).waitFor();
      const { checkMs, submitMs, longestTask } = await page.evaluate(importMonth, {
        month,
        all: files.length,
      });
      imported.checkMs += checkMs;
      imported.submitMs += submitMs;
      imported.longestTask = Math.max(imported.longestTask, longestTask);
    }
    return imported;
  } finally {
    await page.close();
    await server.stop();
  }
}

interface Kept {
  mails?: Record<string, File[]>;
}

/** Into the page's memory, as its own files. */
async function keepFiles(page: Page, month: string, files: readonly Uint8Array[]): Promise<void> {
  const contents = files.map((bytes) => Buffer.from(bytes).toString('base64'));
  await page.evaluate(
    ({ of, list }) => {
      const kept: Kept = window as unknown as Kept;
      kept.mails = {
        ...kept.mails,
        [of]: list.map((base64, nth) => {
          const data = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
          return new File([data], `附件${nth}.xlsx`);
        }),
      };
    },
    { of: month, list: contents },
  );
}

/** Drops a month's files and submits them all. */
async function importMonth({ month, all }: { month: string; all: number }): Promise<Imported> {
  const kept: Kept = window as unknown as Kept;
  const transfer = new DataTransfer();
  for (const file of kept.mails?.[month] ?? []) transfer.items.add(file);
  const seen = (find: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (!find()) return;
        observer.disconnect();
        resolve();
      };
      const observer = new MutationObserver(look);
      observer.observe(document.body, { childList: true, subtree: true, characterData: true });
      look();
    });
  let longestTask = 0;
  const hear = (entries: PerformanceEntryList): void => {
    for (const { duration } of entries) longestTask = Math.max(longestTask, duration);
  };
  const tasks = new PerformanceObserver((list) => hear(list.getEntries()));
  tasks.observe({ type: 'longtask', buffered: false });
  const start = performance.now();
  document.body.dispatchEvent(
    new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }),
  );
  const button = (): HTMLElement | undefined =>
    [...document.querySelectorAll<HTMLElement>('.mail-group button')].find(
      ({ textContent }) => textContent === `代报勾选的 ${all} 个`,
    );
  await seen(() => button() !== undefined);
  const checked = performance.now();
  button()?.click();
  await seen(() => document.querySelector('.desk-panel')?.textContent?.includes(`已代报 ${all} 个`) === true);
  const done = performance.now();
  hear(tasks.takeRecords());
  tasks.disconnect();
  return { checkMs: checked - start, submitMs: done - checked, longestTask };
}
