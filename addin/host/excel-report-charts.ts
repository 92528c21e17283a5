import type { ReportChart, ReportSheet } from '../../shared/workbook/report-sheet';

const types = { bar: 'BarClustered', column: 'ColumnClustered', stacked: 'BarStacked' } as const;
/** Of a new chart, in cells. */
const height = 20;
const width = 9;
const gap = 2;

/**
 * Draws the charts: those that are there get their cells anew and stay where they are and as they look; the others
 * are made below each other from a row on.
 */
export async function drawCharts(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  { charts }: ReportSheet,
  place: { row: number; column: number },
): Promise<void> {
  const held = charts.map((chart) => {
    const proxy = worksheet.charts.getItemOrNullObject(chart.name);
    proxy.load('name');
    proxy.series.load('items/name');
    const table = context.workbook.tables.getItemOrNullObject(chart.table);
    table.load('name');
    return { chart, proxy, table };
  });
  if (held.length === 0) return;
  await context.sync();
  let made = 0;
  for (const { chart, proxy, table } of held) {
    if (table.isNullObject) continue;
    if (proxy.isNullObject) {
      const row = place.row + made * (height + gap);
      addChart(worksheet, chart, table, row, place.column);
      made += 1;
    } else fillChart(proxy, chart, table, proxy.series.items.length);
  }
}

function addChart(
  worksheet: Excel.Worksheet,
  chart: ReportChart,
  table: Excel.Table,
  row: number,
  column: number,
): void {
  const [first = chart.categories] = chart.series;
  const added = worksheet.charts.add(types[chart.kind], cellsOf(table, first), 'Columns');
  added.name = chart.name;
  added.legend.visible = chart.series.length > 1;
  added.axes.valueAxis.minimum = 0;
  added.axes.categoryAxis.tickLabelSpacing = 1;
  // Bars begin at the bottom otherwise: the first row belongs on top.
  if (chart.kind !== 'column') added.axes.categoryAxis.reversePlotOrder = true;
  added.setPosition(
    worksheet.getRangeByIndexes(row, column, 1, 1),
    worksheet.getRangeByIndexes(row + height - 1, column + width - 1, 1, 1),
  );
  fillChart(added, chart, table, 1);
}

function fillChart(
  proxy: Excel.Chart,
  { title, categories, series }: ReportChart,
  table: Excel.Table,
  there: number,
): void {
  proxy.title.text = title;
  series.forEach((name, index) => {
    const each = index < there ? proxy.series.getItemAt(index) : proxy.series.add(name);
    each.name = name;
    each.setValues(cellsOf(table, name));
    each.setXAxisValues(cellsOf(table, categories));
    each.hasDataLabels = series.length === 1;
  });
}

function cellsOf(table: Excel.Table, column: string): Excel.Range {
  return table.columns.getItem(column).getDataBodyRange();
}
