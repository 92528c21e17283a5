import type { ReportCell, ReportColumn, ReportTable } from '../../shared/workbook/report-sheet';
import { cellAddress, columnLetters } from '../../shared/workbook/cell-ref';
import { breathe } from './excel-run';
import {
  hasLinks,
  heatOf,
  heatSpans,
  linkOf,
  numberFormatOf,
  shownIn,
  totalOf,
  totalsLabel,
} from './report-cells';

/** Of one request; Excel on the web takes 5 MB, and a Chinese character is three bytes. */
const requestCharacters = 1_000_000;
/** Rows that are handed to Office.js before the page may breathe. */
const rowsAtOnce = 200;

/** Where the body of a table stands, absolute and 0-based; `places` of our columns from its first column on. */
export interface TableBody {
  worksheet: Excel.Worksheet;
  proxy: Excel.Table;
  row: number;
  column: number;
  rows: number;
  columns: number;
  places: readonly number[];
}

/** Our cells, row by row; those of other columns are left alone. Syncs when much has come together. */
export async function writeBody(
  context: Excel.RequestContext,
  table: ReportTable,
  { worksheet, row, column, places }: TableBody,
  isWritten: (column: ReportColumn) => boolean = () => true,
): Promise<void> {
  const written = places.filter((_, index) => {
    const each = table.columns[index];
    return each !== undefined && isWritten(each);
  });
  const rows: readonly (readonly ReportCell[])[] = table.rows.length > 0 ? table.rows : [[]];
  const formats = table.columns.map((each) => numberFormatOf(each, table));
  let characters = 0;
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    if (from > 0) await breathe();
    if (characters > requestCharacters) {
      await context.sync();
      characters = 0;
    }
    const piece = rows.slice(from, from + rowsAtOnce);
    for (const { first, last } of neighbours(written)) {
      const entries = piece.map((cells) =>
        Array.from({ length: last - first + 1 }, (_, offset) => {
          const index = places.indexOf(first + offset);
          return entryOf(cells[index] ?? null, formats[index] ?? 'General');
        }),
      );
      const range = worksheet.getRangeByIndexes(row + from, column + first, piece.length, last - first + 1);
      range.formulas = entries;
      characters += entries.flat().reduce<number>((sum, entry) => sum + String(entry).length + 4, 0);
    }
  }
}

/** What is written so that Excel takes a text for that text, whatever it looks like. */
function entryOf(cell: ReportCell, format: string): string | number {
  const link = linkOf(cell);
  if (link !== null) return `=${link}`;
  const shown = shownIn(cell);
  return typeof shown === 'string' ? literal(shown, format === '@') : (shown ?? '');
}

/** Cells of text format take every text but one that looks like a formula. */
export function literal(text: string, isTextFormat: boolean): string {
  if (text === '') return '';
  return !isTextFormat || /^[=+\-@'\t\r]/.test(text) ? `'${text}` : text;
}

/** Runs of columns of ours without another's between them. */
function neighbours(places: readonly number[]): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run.last === place - 1) run.last = place;
    else runs.push({ first: place, last: place });
  }
  return runs;
}

/** Columns with links look like them, and are not of text format: that would show the formulas instead. */
export function formatLinks(table: ReportTable, { worksheet, row, column, rows, places }: TableBody): void {
  table.columns.forEach((each, index) => {
    if (!hasLinks(each, table)) return;
    const range = worksheet.getRangeByIndexes(row, column + (places[index] ?? index), rows, 1);
    range.numberFormat = [['General']];
    range.format.font.color = '#0563C1';
    range.format.font.underline = 'Single';
  });
}

/** The row of totals, where the table has one; totals of the officer's own columns are left alone. */
export function writeTotals(table: ReportTable, body: TableBody): void {
  const { proxy, row, column, rows, columns, places } = body;
  const entries: (string | null)[] = Array.from({ length: columns }, () => null);
  places.forEach((place, index) => {
    const spec = table.columns[index];
    const letters = columnLetters(column + place);
    const total =
      spec && table.rows.length > 0 ? totalOf(spec, `${letters}${row + 1}:${letters}${row + rows}`) : null;
    entries[place] = total === null ? (index === 0 ? totalsLabel : '') : `=${total}`;
  });
  proxy.getTotalRowRange().formulas = [entries];
}

/** Colour scales over the columns that have one, in place of earlier ones. */
export async function colourBody(
  context: Excel.RequestContext,
  table: ReportTable,
  { worksheet, row, column, rows, places }: TableBody,
): Promise<void> {
  const spans = heatSpans(table.columns).map((span) => {
    const range = worksheet.getRange(
      `${cellAddress(row, column + (places[span.first] ?? span.first))}:${cellAddress(row + rows - 1, column + (places[span.last] ?? span.last))}`,
    );
    return { ...span, formats: range.conditionalFormats.load('items/type') };
  });
  if (spans.length === 0) return;
  await context.sync();
  for (const { heat, formats } of spans) {
    for (const rule of formats.items) if (rule.type === 'ColorScale') rule.delete();
    const [lowest, middle, highest] = heatOf(heat);
    formats.add('ColorScale').colorScale.criteria = {
      minimum: { type: 'LowestValue', color: `#${lowest}` },
      midpoint: { type: 'Percentile', formula: '50', color: `#${middle}` },
      maximum: { type: 'HighestValue', color: `#${highest}` },
    };
  }
}
