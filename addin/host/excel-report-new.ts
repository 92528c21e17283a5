import { reportMark } from '../../shared/workbook/own-sheets';
import type { ReportSheet, ReportTable } from '../../shared/workbook/report-sheet';
import {
  colourBody,
  formatLinks,
  literal,
  writeBody,
  writeTotals,
  type TableBody,
} from './excel-report-body';
import { headerHeight, numberFormatOf } from './report-cells';
import { headerFill } from './report-styles';

/** About what a digit of the standard font takes, in points. */
const pointsPerCharacter = 5.25;

/** Title, mark and notes of a new sheet; answers the first free row. */
export function writeHead(worksheet: Excel.Worksheet, { title, notes }: ReportSheet): number {
  const lines = [title, reportMark, ...notes];
  const head = worksheet.getRangeByIndexes(0, 0, lines.length, 1);
  head.formulas = lines.map((line) => [literal(line, false)]);
  const { font } = worksheet.getRangeByIndexes(0, 0, 1, 1).format;
  font.bold = true;
  font.size = 16;
  const mark = worksheet.getRangeByIndexes(1, 0, 1, 1).format.font;
  mark.size = 9;
  mark.color = '#767676';
  return lines.length + 1;
}

/** A table where there was none: its heading, header, rows and totals from a row on, which answers the first free one. */
export async function writeNewTable(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  table: ReportTable,
  from: number,
  setsWidths: boolean,
): Promise<number> {
  if (table.heading !== undefined) {
    const heading = worksheet.getRangeByIndexes(from, 0, 1, 1);
    heading.formulas = [[literal(table.heading, false)]];
    heading.format.font.bold = true;
  }
  const header = table.heading === undefined ? from : from + 1;
  const rows = Math.max(1, table.rows.length);
  const columns = table.columns.length;
  const headerRange = worksheet.getRangeByIndexes(header, 0, 1, columns);
  headerRange.formulas = [table.columns.map(({ title }) => literal(title, false))];
  const proxy = worksheet.tables.add(worksheet.getRangeByIndexes(header, 0, rows + 1, columns), true);
  proxy.name = table.name;
  proxy.style = 'TableStyleMedium2';
  headerRange.format.wrapText = true;
  headerRange.format.horizontalAlignment = 'Center';
  headerRange.format.fill.color = `#${headerFill}`;
  headerRange.format.font.color = '#FFFFFF';
  headerRange.format.font.bold = true;
  headerRange.format.rowHeight = headerHeight;
  headerRange.format.verticalAlignment = 'Center';
  table.columns.forEach((column, index) => {
    const format = numberFormatOf(column, table);
    const range = worksheet.getRangeByIndexes(header + 1, index, rows, 1);
    range.numberFormat = [[format]];
    range.format.verticalAlignment = 'Top';
    if (column.kind === 'text') range.format.wrapText = true;
    if (setsWidths) range.format.columnWidth = column.width * pointsPerCharacter;
  });
  const body: TableBody = {
    worksheet,
    proxy,
    row: header + 1,
    column: 0,
    rows,
    columns,
    places: table.columns.map((_, index) => index),
  };
  formatLinks(table, body);
  await writeBody(context, table, body);
  const hasTotals = table.columns.some(({ total }) => total !== undefined);
  if (hasTotals) {
    proxy.showTotals = true;
    writeTotals(table, body);
    table.columns.forEach((column, index) => {
      if (column.total)
        worksheet.getRangeByIndexes(header + 1 + rows, index, 1, 1).numberFormat = [
          [numberFormatOf(column, table)],
        ];
    });
  }
  await colourBody(context, table, body);
  return header + rows + (hasTotals ? 3 : 2);
}

/** On paper: lying, as wide as the page, with the header on every page where there is but one. */
export function layOutPages(worksheet: Excel.Worksheet, { tables, notes }: ReportSheet): void {
  worksheet.pageLayout.orientation = 'Landscape';
  worksheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  const header = notes.length + 4;
  if (tables.length === 1) worksheet.pageLayout.setPrintTitleRows(`$${header}:$${header}`);
}
