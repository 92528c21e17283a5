import type { EarlierTable } from './excel-report-tables';
import type { RowPlan } from './report-plan';

/** Of one answer: Excel on the web refuses more than 5 MB. */
const answerCells = 20_000;
const unfilled = ['', '#FFFFFF'];

/** Colours that the officer gave to cells of the rows: by row, "" where there is none. */
export type RowFills = readonly (readonly string[])[];

/** The colours of the rows of a table, from the sheet's first column to its last; one sync, or some for a long one. */
export async function readFills(
  context: Excel.RequestContext,
  { worksheet, row, column, bodyRows, reach }: EarlierTable,
): Promise<RowFills> {
  const columns = column + reach;
  const atOnce = Math.max(1, Math.floor(answerCells / columns));
  const fills: string[][] = [];
  for (let from = 0; from < bodyRows; from += atOnce) {
    const count = Math.min(atOnce, bodyRows - from);
    const range = worksheet.getRangeByIndexes(row + 1 + from, 0, count, columns);
    const told = range.getCellProperties({ format: { fill: { color: true } } });
    await context.sync();
    for (const cells of told.value) {
      fills.push(
        cells.map(({ format }) => {
          const color = format?.fill?.color ?? '';
          return unfilled.includes(color.toUpperCase()) ? '' : color;
        }),
      );
    }
  }
  return fills;
}

/** Gives the colours to the rows where they stand now; rows that came in have none. */
export function moveFills(
  { worksheet, row, column, reach }: EarlierTable,
  rows: number,
  fills: RowFills,
  { origins }: RowPlan,
): void {
  worksheet.getRangeByIndexes(row + 1, 0, rows, column + reach).format.fill.clear();
  origins.forEach((origin, index) => {
    const colors = origin === null ? [] : (fills[origin] ?? []);
    for (const { first, last, color } of runsOf(colors))
      worksheet.getRangeByIndexes(row + 1 + index, first, 1, last - first + 1).format.fill.color = color;
  });
}

function runsOf(colors: readonly string[]): { first: number; last: number; color: string }[] {
  const runs: { first: number; last: number; color: string }[] = [];
  colors.forEach((color, index) => {
    const run = runs.at(-1);
    if (run && run.last === index - 1 && run.color === color) run.last = index;
    else if (color !== '') runs.push({ first: index, last: index, color });
  });
  return runs;
}
