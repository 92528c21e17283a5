import { isOwnSheet } from '../../shared/workbook/own-sheets';
import type { Merge, SheetGrid, WorkbookGrid } from '../../shared/workbook/sheet-grid';
import { refusalOf } from './excel-refusal';
import { GridDraft } from './excel-grid-draft';
import { askVisible, hiddenRows, readVisible } from './excel-hidden-rows';
import { askMerges, mergesOf, readMerges } from './excel-merges';
import { breathe } from './excel-run';
import { putSlowly, readRows } from './excel-rows';
import { isScattered, readScattered } from './excel-scattered';
import { listSheets, type ListedSheet } from './excel-sheets';

/** Rows that are read with their formats in the first go: nearly every sheet has fewer. */
const headRows = 4_000;

type Sheets = ReadonlyMap<string, SheetGrid>;

export interface WorkbookReading {
  grid: WorkbookGrid;
  sheets: readonly ListedSheet[];
}

/** All sheets but ours in two syncs, and one more for each chunk of a long sheet. */
export async function readWorkbook(
  context: Excel.RequestContext,
  unchanged: Sheets,
): Promise<WorkbookReading> {
  const isDate1904 = ask1904(context);
  const sheets = await listSheets(context);
  const wanted = sheets.filter(({ name, isOurs }) => !isOurs && !unchanged.has(name));
  const read = new Map((await readSheets(context, wanted)).map((grid) => [grid.name, grid]));
  const grids = sheets.flatMap(({ name, isOurs }) => {
    const grid = read.get(name) ?? (isOurs ? undefined : unchanged.get(name));
    return grid ? [grid] : [];
  });
  // Reports without a table of theirs are known by what stands in them.
  const data = grids.filter((grid) => !isOwnSheet(grid));
  return { grid: { sheets: data, date1904: isDate1904() }, sheets };
}

/** Office.js has no property for it, but the workbook's own DATE counts from the first day of its calendar. */
function ask1904(context: Excel.RequestContext): () => boolean {
  const firstDay = context.workbook.functions.date(1904, 1, 1);
  firstDay.load('value');
  return () => firstDay.value === 0;
}

async function readSheets(
  context: Excel.RequestContext,
  wanted: readonly ListedSheet[],
): Promise<SheetGrid[]> {
  if (wanted.length === 0) return [];
  try {
    const heads = wanted.map(askHead);
    await context.sync();
    return await readAll(heads, (head) => readSheet(context, head));
  } catch (error) {
    if (refusalOf(error).reason === 'editing') throw error;
    if (wanted.length > 1) return (await readAll(wanted, (sheet) => readSheets(context, [sheet]))).flat();
    return readAll(wanted, (sheet) => readCarefully(context, sheet));
  }
}

async function readAll<T, R>(items: readonly T[], read: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await read(item));
  return results;
}

interface Head {
  sheet: ListedSheet;
  used: Excel.Range;
  head: Excel.Range;
  merged: Excel.RangeAreas;
  visible: Excel.RangeAreas | null;
}

function askUsed({ proxy }: ListedSheet): Excel.Range {
  const used = proxy.getUsedRangeOrNullObject(true);
  return used.load('rowIndex,columnIndex,rowCount,columnCount');
}

function askHead(sheet: ListedSheet): Head {
  const head = sheet.proxy.getRange(`1:${headRows}`).getUsedRangeOrNullObject(true);
  head.load('rowIndex,columnIndex,values,numberFormat');
  return {
    sheet,
    used: askUsed(sheet),
    head,
    merged: askMerges(sheet.proxy.getUsedRange()),
    visible: askVisible(sheet),
  };
}

async function readSheet(context: Excel.RequestContext, asked: Head): Promise<SheetGrid> {
  const { sheet, used, head } = asked;
  if (!used.isNullObject && isScattered(used))
    return scatteredGrid(context, asked, used, mergesOf(asked.merged));
  const draft = draftOf(used);
  // Excel may hand over nothing at all of a range that is too large for it.
  const values: unknown[][] | null = head.isNullObject ? null : head.values;
  if (values) {
    await putSlowly(values, (rows, from) => draft.put(head.rowIndex + from, head.columnIndex, rows));
    draft.putFormats(head.rowIndex, head.columnIndex, head.numberFormat);
  }
  const next = values ? Math.max(headRows, draft.firstRow) : draft.firstRow;
  await readRows(context, sheet, draft, next, lastRowOf(used));
  return gridOf(asked, draft, used, mergesOf(asked.merged));
}

/** One sheet with every question apart, so that one that Excel cannot answer spoils no other. */
async function readCarefully(context: Excel.RequestContext, sheet: ListedSheet): Promise<SheetGrid> {
  const used = askUsed(sheet);
  await context.sync();
  if (!used.isNullObject && isScattered(used)) {
    const merges = await readMerges(context, sheet, used.rowIndex, lastRowOf(used));
    return scatteredGrid(context, { sheet, visible: await readVisible(context, sheet) }, used, merges);
  }
  const draft = draftOf(used);
  await readRows(context, sheet, draft, draft.firstRow, lastRowOf(used));
  const merges = used.isNullObject ? [] : await readMerges(context, sheet, draft.firstRow, lastRowOf(used));
  return gridOf({ sheet, visible: await readVisible(context, sheet) }, draft, used, merges);
}

/** A sheet with a value far off: work goes by what it holds. */
async function scatteredGrid(
  context: Excel.RequestContext,
  { sheet, visible }: Pick<Head, 'sheet' | 'visible'>,
  used: Excel.Range,
  merges: readonly Merge[],
): Promise<SheetGrid> {
  const grid = await readScattered(context, sheet, used);
  return grid.build({
    name: sheet.name,
    hidden: sheet.isHidden,
    merges,
    hiddenRows: visible ? hiddenRows(visible, used.rowIndex, lastRowOf(used)) : [],
  });
}

function draftOf(used: Excel.Range): GridDraft {
  if (used.isNullObject) return new GridDraft(0, 0, 0);
  const { rowIndex, columnIndex, columnCount } = used;
  return new GridDraft(rowIndex, columnIndex, columnCount);
}

function lastRowOf(used: Excel.Range): number {
  return used.isNullObject ? -1 : used.rowIndex + used.rowCount - 1;
}

function gridOf(
  { sheet, visible }: Pick<Head, 'sheet' | 'visible'>,
  draft: GridDraft,
  used: Excel.Range,
  merges: readonly Merge[],
): Promise<SheetGrid> {
  return draft.build(
    {
      name: sheet.name,
      hidden: sheet.isHidden,
      merges,
      hiddenRows: visible ? hiddenRows(visible, draft.firstRow, lastRowOf(used)) : [],
    },
    breathe,
  );
}
