import type { ReportSheet, ReportTable } from '../../shared/workbook/report-sheet';
import type { PublishedSheet } from '../../shared/workbook/workbook-port';
import { ExcelRefusal } from './excel-refusal';
import { drawCharts } from './excel-report-charts';
import { readFills, type RowFills } from './excel-report-fills';
import { layOutPages, writeHead, writeNewTable } from './excel-report-new';
import { refreshHead, refreshTable } from './excel-report-refresh';
import { findTables, readOwnColumns, type EarlierTable } from './excel-report-tables';
import { inExcel } from './excel-run';
import { listSheets, type ListedSheet } from './excel-sheets';
import { keptTextsTable } from './kept-texts';
import { planRows, type LostText, type OwnColumn, type RowPlan } from './report-plan';

/** Writes a report's sheet, or brings the earlier one up to date. A new sheet that cannot be finished goes again. */
export async function publishReport(
  context: Excel.RequestContext,
  report: ReportSheet,
): Promise<PublishedSheet> {
  const sheets = await listSheets(context);
  const { protection } = context.workbook;
  protection.load('protected');
  const earlier = await findTables(context, report.tables);
  const isWhole = [...earlier.values()].every(({ places }) => places !== null);
  const isFound = earlier.size > 0 || report.tables.length === 0;
  const worksheet =
    earlier.size > 0
      ? [...earlier.values()][0]?.worksheet
      : report.tables.length === 0
        ? await findChartSheet(context, sheets, report)
        : undefined;
  if (worksheet && isFound && isWhole) return refreshSheet(context, report, { sheets, earlier, worksheet });
  if (protection.protected) throw new ExcelRefusal('protected');
  refuseProtected(sheets, earlier);
  return makeSheet(context, report, { sheets, earlier });
}

interface Known {
  sheets: readonly ListedSheet[];
  earlier: ReadonlyMap<ReportTable, EarlierTable>;
}

/** A table with all that is known of it before its rows change. */
interface Planned {
  table: ReportTable;
  held: EarlierTable;
  own: readonly OwnColumn[];
  plan: RowPlan;
  fills: RowFills;
}

function refuseProtected(sheets: readonly ListedSheet[], earlier: Known['earlier']): void {
  for (const { sheetName } of earlier.values()) {
    const isProtected = sheets.some(({ name, isProtected: is }) => is && name === sheetName);
    if (isProtected) throw new ExcelRefusal('protected', sheetName);
  }
}

/** A sheet without tables is known by its charts. */
async function findChartSheet(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
  { charts }: ReportSheet,
): Promise<Excel.Worksheet | undefined> {
  const [first] = charts;
  if (!first) return undefined;
  const held = sheets.map(({ proxy }) => {
    const chart = proxy.charts.getItemOrNullObject(first.name);
    return { proxy, chart: chart.load('name') };
  });
  await context.sync();
  return held.find(({ chart }) => !chart.isNullObject)?.proxy;
}

async function refreshSheet(
  context: Excel.RequestContext,
  report: ReportSheet,
  { sheets, earlier, worksheet }: Known & { worksheet: Excel.Worksheet },
): Promise<PublishedSheet> {
  refuseProtected(sheets, earlier);
  worksheet.load('name');
  const found = [...earlier].sort(([, a], [, b]) => b.row - a.row);
  const top = Math.min(...found.map(([{ heading }, { row }]) => (heading === undefined ? row : row - 1)), 40);
  const column = found.at(-1)?.[1].column ?? 0;
  const head = worksheet.getRangeByIndexes(0, column, Math.max(1, top), 1).load('values');
  const used = worksheet.getUsedRange().load('rowIndex,rowCount');
  await context.sync();
  const isProtected = sheets.some(({ name, isProtected: is }) => is && name === worksheet.name);
  if (isProtected) throw new ExcelRefusal('protected', worksheet.name);

  const planned: Planned[] = [];
  for (const [table, held] of found) {
    const { keys, own } = await readOwnColumns(context, table, held);
    const plan = planRows(table, keys, own);
    const fills = plan.isSame ? [] : await readFills(context, held);
    planned.push({ table, held, own, plan, fills });
  }
  const lost = planned.flatMap(({ plan }) => plan.lost);
  if (lost.length > 0) await keepTexts(context, report, lost);

  // From the bottom up: what is above keeps its place until its turn comes.
  let free = used.rowIndex + used.rowCount + 1;
  for (const each of planned) {
    await refreshTable(context, each.table, each.held, each);
    free += Math.max(1, each.table.rows.length) - each.held.bodyRows;
  }
  for (const table of report.tables) {
    if (!earlier.has(table)) free = await writeNewTable(context, worksheet, table, free, false);
  }
  const cells = head.values.map(([cell]) => cell);
  refreshHead(worksheet, report, { column, cells, end: found.length > 0 ? top : cells.length });
  await drawCharts(context, worksheet, report, { row: free, column: 0 });
  await context.sync();
  return {
    name: worksheet.name,
    kind: 'refreshed',
    ownColumns: planned.flatMap(({ own }) => own.map(({ title }) => title)),
    textsKept: lost.length,
  };
}

async function makeSheet(
  context: Excel.RequestContext,
  report: ReportSheet,
  { sheets, earlier }: Known,
): Promise<PublishedSheet> {
  const isAside = earlier.size > 0;
  const name = freeName(report.name, sheets);
  const aside = isAside ? await freeTableNames(context, [...earlier.keys()]) : [];
  try {
    [...earlier.values()].forEach(({ proxy }, index) => (proxy.name = aside[index] ?? ''));
    const worksheet = context.workbook.worksheets.add(name);
    let row = writeHead(worksheet, report);
    for (const [index, table] of report.tables.entries())
      row = await writeNewTable(context, worksheet, table, row, index === 0);
    if (report.tables.length === 1) worksheet.freezePanes.freezeRows(report.notes.length + 4);
    layOutPages(worksheet, report);
    const right = Math.max(0, ...report.tables.map(({ columns }) => columns.length + 1));
    await drawCharts(context, worksheet, report, { row: report.notes.length + 3, column: right });
    await context.sync();
  } catch (error) {
    await unmake(
      name,
      [...earlier.keys()].map(({ name: before }, index) => [aside[index] ?? '', before]),
    );
    throw error;
  }
  return { name, kind: isAside ? 'setAside' : 'made', ownColumns: [], textsKept: 0 };
}

/** In a batch of its own: what a failed one has made is out of its reach. */
async function unmake(name: string, renamed: readonly [from: string, to: string][]): Promise<void> {
  await inExcel(async (context) => {
    const made = context.workbook.worksheets.getItemOrNullObject(name);
    const tables = renamed.map(([from, to]) => ({
      to,
      proxy: context.workbook.tables.getItemOrNullObject(from),
    }));
    await context.sync();
    if (!made.isNullObject) made.delete();
    for (const { proxy, to } of tables) if (!proxy.isNullObject) proxy.name = to;
    await context.sync();
  });
}

/** Names for tables that are set aside. */
async function freeTableNames(
  context: Excel.RequestContext,
  tables: readonly ReportTable[],
): Promise<string[]> {
  const all = context.workbook.tables.load('items/name');
  await context.sync();
  const taken = new Set(all.items.map(({ name }) => name));
  return tables.map(({ name }) => {
    let number = 1;
    while (taken.has(`${name}_旧${number}`)) number += 1;
    return `${name}_旧${number}`;
  });
}

/** Texts whose rows are gone, below those of earlier times on a sheet of their own, before their rows go. */
async function keepTexts(
  context: Excel.RequestContext,
  report: ReportSheet,
  lost: readonly LostText[],
): Promise<void> {
  const kept = await keptTextsTable(context, report, lost);
  await publishReport(context, kept);
}

function freeName(wanted: string, sheets: readonly ListedSheet[]): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  if (!taken.has(wanted.toLowerCase())) return wanted;
  let number = 2;
  while (taken.has(`${wanted} (${number})`.toLowerCase())) number += 1;
  return `${wanted} (${number})`;
}
