import type { ReportSheet } from '../../shared/workbook/report-sheet';
import { newPackage, type RelatedPart, type SheetSource } from './new-package';
import { chartPart, drawingPart, type DrawnTable } from './report-chart-part';
import { sheetPart, tablePart } from './report-sheet-part';
import { reportStyles } from './report-styles';

/** An .xlsx file of reports: tables with filters, totals, links and colours, and charts of them. No text in it acts as a formula. */
export function reportFile(sheets: readonly ReportSheet[]): Uint8Array {
  const styles = reportStyles();
  const names = new Set(sheets.flatMap(({ tables }) => tables.map(({ name }) => name)));
  const written = sheets.map((given) => {
    const sheet = { ...given, charts: given.charts.filter(({ table }) => names.has(table)) };
    return { sheet, ...sheetPart(sheet, styles.indexOf) };
  });
  const drawn = new Map(
    written.flatMap(({ sheet, placed }) =>
      placed.map((each): [string, DrawnTable] => [each.table.name, { ...each, sheet }]),
    ),
  );
  let tables = 0;
  const parts = written.map(({ sheet, xml, placed, free }): SheetSource => {
    const related = placed.map((each): RelatedPart => {
      tables += 1;
      return { kind: 'table', xml: tablePart(each, tables) };
    });
    const drawing = drawingOf(
      sheet,
      drawn,
      placed.length > 0 ? { row: 3, column: free.column } : { row: free.row, column: 0 },
    );
    return { name: sheet.name, xml, related: [...related, ...drawing] };
  });
  return newPackage(parts, styles.part());
}

function drawingOf(
  { charts }: ReportSheet,
  drawn: ReadonlyMap<string, DrawnTable>,
  at: { row: number; column: number },
): RelatedPart[] {
  if (charts.length === 0) return [];
  const parts = charts.flatMap((chart) => {
    const table = drawn.get(chart.table);
    return table ? [chartPart(chart, table)] : [];
  });
  return [{ kind: 'drawing', xml: drawingPart(charts, at.row, at.column), charts: parts }];
}
