import type { ReportCell, ReportColumn, ReportTable } from '../../shared/workbook/report-sheet';

/** Excel holds no more in one cell. */
const longestText = 32_767;
/** And no more in a text within a formula. */
const longestFormulaText = 255;

const numberFormats: Readonly<Record<ReportColumn['kind'], string>> = {
  text: '@',
  count: '#,##0',
  money: '#,##0.00',
  points: '0.00',
  percent: '0.0%',
  date: 'yyyy-mm-dd',
};

/** A column with links holds formulas, which Excel takes for texts where the cells are of text format. */
export function numberFormatOf(column: ReportColumn, table: ReportTable): string {
  return hasLinks(column, table) ? 'General' : numberFormats[column.kind];
}

export function hasLinks(column: ReportColumn, { columns, rows }: ReportTable): boolean {
  const index = columns.indexOf(column);
  return rows.some((cells) => linkOf(cells[index] ?? null) !== null);
}

/** What the cell shows. */
export function shownIn(cell: ReportCell): string | number | null {
  const shown = typeof cell === 'object' && cell !== null ? cell.text : cell;
  return typeof shown === 'string' ? shown.slice(0, longestText) : shown;
}

/** "HYPERLINK(…)"; null for a cell without a link, or with one that no formula holds. */
export function linkOf(cell: ReportCell): string | null {
  if (typeof cell !== 'object' || cell === null) return null;
  const { href, text } = cell;
  if (!/^https?:/i.test(href) || href.length > longestFormulaText || text.length > longestFormulaText)
    return null;
  return `HYPERLINK(${quoted(href)},${quoted(text)})`;
}

/** A total of the rows that a filter leaves; null where the column has none. */
export function totalOf({ total }: ReportColumn, range: string): string | null {
  if (total === undefined) return null;
  return total === 'sum' ? `SUBTOTAL(109,${range})` : `IFERROR(SUBTOTAL(101,${range}),"")`;
}

/** Points; two lines of a header. */
export const headerHeight = 32;

/** Stands in the first cell of the row of totals. */
export const totalsLabel = '合计';

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** From the worst to the middling to the best: light, so that the figures stay readable. */
export const heatColours = { worst: 'F4B6B6', middling: 'FFF2CC', best: 'B7E1CD' } as const;

export function heatOf(heat: NonNullable<ReportColumn['heat']>): readonly [string, string, string] {
  const { worst, middling, best } = heatColours;
  return heat === 'highIsGood' ? [worst, middling, best] : [best, middling, worst];
}

/** Neighbouring columns whose colours follow one scale: first and last index. */
export function heatSpans(
  columns: readonly ReportColumn[],
): { first: number; last: number; heat: NonNullable<ReportColumn['heat']> }[] {
  const spans: { first: number; last: number; heat: NonNullable<ReportColumn['heat']> }[] = [];
  columns.forEach(({ heat }, index) => {
    const before = spans.at(-1);
    if (before && before.last === index - 1 && before.heat === heat) before.last = index;
    else if (heat) spans.push({ first: index, last: index, heat });
  });
  return spans;
}
