import type { GridDraft } from './excel-grid-draft';
import { ExcelRefusal, refusalOf } from './excel-refusal';
import { breathe } from './excel-run';
import type { ListedSheet } from './excel-sheets';

const mostChunkRows = 40_000;
/** Of one answer: Excel on the web refuses more than 5 MB, and the page stands still while it takes one in. */
const chunkBytes = 1_000_000;
const formatBytes = 14;
/** Rows that are gone through before the page may breathe. */
const rowsAtOnce = 2_000;

/** The values of a sheet's rows, chunk by chunk, with the formats that tell dates. */
export async function readRows(
  context: Excel.RequestContext,
  sheet: ListedSheet,
  draft: GridDraft,
  firstRow: number,
  lastRow: number,
): Promise<void> {
  for (let row = firstRow; row <= lastRow;) row = await readChunk(context, sheet, draft, row, lastRow);
}

/** Reads some rows, fewer where Excel finds them too many; answers the first row that is left. */
async function readChunk(
  context: Excel.RequestContext,
  sheet: ListedSheet,
  draft: GridDraft,
  firstRow: number,
  lastRow: number,
): Promise<number> {
  const { firstColumn, columnCount } = draft;
  const fitting = Math.max(1, Math.floor(chunkBytes / draft.bytesPerRow()));
  let count = Math.min(mostChunkRows, lastRow - firstRow + 1, fitting);
  for (;;) {
    const range = sheet.proxy.getRangeByIndexes(firstRow, firstColumn, count, columnCount);
    range.load('values');
    const values = await valuesOf(context, range);
    if (values) {
      await putSlowly(values, (rows, from) => draft.put(firstRow + from, firstColumn, rows));
      await readFormats(context, sheet, draft, firstRow, firstRow + count - 1);
      return firstRow + count;
    }
    if (count === 1) throw new ExcelRefusal('tooLarge', sheet.name);
    count = Math.ceil(count / 2);
  }
}

/** Null where Excel finds the answer too large: it says so, or hands nothing over. */
async function valuesOf(context: Excel.RequestContext, range: Excel.Range): Promise<unknown[][] | null> {
  try {
    await context.sync();
    return range.values as unknown[][] | null;
  } catch (error) {
    if (refusalOf(error).reason === 'tooLarge') return null;
    throw error;
  }
}

/** Formats of the columns that hold numbers, which alone may be dates. */
async function readFormats(
  context: Excel.RequestContext,
  sheet: ListedSheet,
  draft: GridDraft,
  firstRow: number,
  lastRow: number,
): Promise<void> {
  const rowCount = lastRow - firstRow + 1;
  const perSync = Math.max(1, Math.floor(chunkBytes / formatBytes / rowCount));
  const columns = draft.columnsWithoutFormats(firstRow, lastRow);
  for (let next = 0; next < columns.length; next += perSync) {
    const asked = columns.slice(next, next + perSync).map((column) => {
      const range = sheet.proxy.getRangeByIndexes(firstRow, column, rowCount, 1);
      range.load('numberFormat');
      return { column, range };
    });
    await context.sync();
    for (const { column, range } of asked) {
      draft.putFormats(firstRow, column, range.numberFormat);
      await breathe();
    }
  }
}

/** Takes rows over a few thousand at a time. */
export async function putSlowly(
  rows: readonly unknown[][],
  put: (rows: readonly unknown[][], from: number) => void,
): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    if (from > 0) await breathe();
    put(rows.slice(from, from + rowsAtOnce), from);
  }
}
