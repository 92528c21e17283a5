import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { readWorkbookFile } from '../../addin/host/file-workbook';
import { lastDayOfMonth } from '../../shared/campaign/calendar';
import type { Campaign } from '../../shared/campaign/campaign';
import { huaihua2010 } from '../../shared/campaign/huaihua-2010-19';
import { nextCampaign } from '../../shared/campaign/next-campaign';
import { reviewWorkbook } from '../../shared/review/review-workbook';
import { buildSubmission } from '../../shared/submission/build-submission';
import { launchBrowser } from '../support/browser';
import { buildWorkbook } from '../support/build-workbook';
import { startLocalServer, type LocalServer } from '../support/local-server';
import { figure, type Figure } from './measure';
import { quantile } from './measure-async';

const sizes = [13, 200];
const views = [
  { id: 'matrix', name: '月度一览', rows: '.month-line' },
  { id: 'table', name: '汇总表', rows: '.data-table tbody tr' },
] as const;
const runs = 5;
const atOnce = 8;
const townships = ['甲镇', '乙镇', '丙镇'];

/** The municipal desk before a real local server that holds twelve months of so many counties: from press to sight. */
export async function benchDesk(): Promise<Figure[]> {
  const browser = await launchBrowser();
  try {
    const figures: Figure[] = [];
    for (const size of sizes) figures.push(...(await benchSize(browser, size)));
    return figures;
  } finally {
    await browser.close();
  }
}

async function benchSize(browser: Browser, size: number): Promise<Figure[]> {
  const campaign = campaignOf(size);
  const server = await startLocalServer('--memory', '--demo-key', '--today', campaign.term.last);
  try {
    await fill(server, campaign);
    const times = await timesOf(browser, server);
    return views.map(({ id }) => {
      const { ms, shown } = times[id];
      const what = `ms to ${shown} rows of ${size} counties × ${campaign.requiredMonths.length} months`;
      return figure(`desk/${id}-${size}`, quantile(ms, 0.5), what, 1_000, runs);
    });
  } finally {
    await server.stop();
  }
}

/** The next campaign, of counties that the bench has made. */
function campaignOf(size: number): Campaign {
  const next = nextCampaign(huaihua2010, { existing: [huaihua2010], today: huaihua2010.term.last });
  const counties = Array.from({ length: size }, (_, index) => ({
    code: String(500_000 + index),
    name: `测${[...String(index)].map((digit) => '零一二三四五六七八九'[Number(digit)]).join('')}县`,
    aliases: [],
    likelyTypos: [],
    townships: [
      {
        vintage: '2010',
        list: townships.map((name) => ({ code: null, name, kind: 'township' as const })),
      },
    ],
  }));
  return { ...next, notice: '测〔1〕1号', counties, ambiguousCounties: [] };
}

/** Publishes the campaign; every county submits its first month, and has nothing new in those that follow. */
async function fill(server: LocalServer, campaign: Campaign): Promise<void> {
  await send(server, 'PUT', '/campaign', { campaign });
  const bodyOf = firstSubmission(campaign);
  for (const month of campaign.requiredMonths) {
    const waiting = campaign.counties.map(({ code }) => code);
    const sendNext = async (): Promise<void> => {
      for (let county = waiting.pop(); county !== undefined; county = waiting.pop())
        await send(server, 'POST', '/submissions', bodyOf(county, month));
    };
    await Promise.all(Array.from({ length: atOnce }, sendNext));
  }
}

function firstSubmission(campaign: Campaign): (county: string, month: string) => object {
  const [first = ''] = campaign.requiredMonths;
  const [{ code = '' } = {}] = campaign.counties;
  const bytes = buildWorkbook({
    sheets: [
      {
        name: '结对名单',
        rows: [
          ['乡镇（街道）', '帮扶单位', '帮扶单位负责人'],
          ...townships.map((township, nth) => [township, `单位${nth}号000000`, '张志强']),
        ],
      },
    ],
  });
  const file = readWorkbookFile(bytes, '台账.xlsx');
  if (file.kind !== 'workbook') throw new Error(file.message.en);
  const day = lastDayOfMonth(first);
  const review = reviewWorkbook(file.grid, { campaign, asOf: day, today: day, county: code });
  const source = { fileName: '台账.xlsx', sha256: '0'.repeat(64) };
  const head = { month: first, baseVersion: 0, submissionId: '', source, disputes: [] };
  const template = buildSubmission(review, { county: code, ...head });
  return (county, month) => {
    // No two counties name one unit.
    const rows = JSON.parse(JSON.stringify(template.records.rows).replaceAll('000000', county));
    const records = month === first ? { ...template.records, rows } : { blocks: [], rows: {} };
    return {
      ...template,
      county,
      month,
      submissionId: randomUUID(),
      records,
      ...(month === first ? {} : { nothingToReport: { reason: '本月没有新增' } }),
    };
  };
}

async function send(server: LocalServer, method: string, path: string, body: object): Promise<void> {
  const answer = await fetch(server.api + path, {
    method,
    headers: { authorization: `Bearer ${server.keys?.municipal}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
}

type Times = Record<(typeof views)[number]['id'], { ms: number[]; shown: number }>;

async function timesOf(browser: Browser, server: LocalServer): Promise<Times> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const times: Times = { matrix: { ms: [], shown: 0 }, table: { ms: [], shown: 0 } };
  await page.goto(server.page);
  await page.getByRole('tab', { name: '市级' }).click();
  for (let run = -1; run < runs; run += 1) {
    for (const { id, name, rows } of views) {
      await page.locator('.desk-nav-wide').getByText('密钥', { exact: true }).click();
      await page.locator(rows).first().waitFor({ state: 'detached' });
      const { ms, shown } = await page.evaluate(pressAndSee, { name, rows });
      times[id].shown = shown;
      if (run >= 0) times[id].ms.push(ms);
    }
  }
  await page.close();
  return times;
}

/** Runs in the page: from the press on a view to the frame in which its rows stand. */
async function pressAndSee({
  name,
  rows,
}: {
  name: string;
  rows: string;
}): Promise<{ ms: number; shown: number }> {
  const links = document.querySelectorAll<HTMLElement>('.desk-nav-wide a, .desk-nav-wide button');
  const link = [...links].find(({ textContent }) => textContent === name);
  if (!link) throw new Error(`no view ${name}`);
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  const start = performance.now();
  link.click();
  while (!document.querySelector(rows)) await frame();
  await frame();
  return { ms: performance.now() - start, shown: document.querySelectorAll(rows).length };
}
