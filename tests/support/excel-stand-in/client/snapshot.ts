import type { ChartSeries, ChartSource } from '../model/chart';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';

/**
 * Everything that a workbook holds, as plain data: two moments are alike if and only if these are equal, before and
 * after the file was saved and opened again too. Where the user stands is no part of it.
 */
export function snapshotOf({ sheets, names, settings, customProperties, date1904 }: Workbook): unknown {
  return {
    sheets: sheets.map(snapshotOfSheet),
    names: names.map(({ sheet, ...name }) => ({ ...name, sheet: sheet?.name ?? null })),
    settings: [...settings],
    customProperties: [...customProperties],
    date1904,
  };
}

function snapshotOfSheet(sheet: Sheet): unknown {
  const { name, sheetId, visibility, tabColor, showGridlines, frozen, columns, merges, tables, hyperlinks } =
    sheet;
  return structuredClone({
    name,
    sheetId,
    visibility,
    tabColor,
    showGridlines,
    frozen,
    columns,
    merges,
    hyperlinks,
    protection: sheet.protection,
    tables: tables.map(({ part: _part, ...table }) => table),
    charts: sheet.charts.map(({ series, ...chart }) => ({ ...chart, series: series.map(snapshotOfSeries) })),
    cells: inOrder(sheet.cells).flatMap(([row, cells]) =>
      inOrder(cells).map(([column, cell]) => [row, column, cell]),
    ),
    rows: inOrder(sheet.rows).filter(
      ([, { hidden, style, attributes }]) => hidden || style !== null || Object.keys(attributes).length > 0,
    ),
    // Excel gives a rule another id when the file is opened again.
    conditionalFormats: sheet.conditionalFormats.map(({ id: _id, ...rule }) => rule),
    others: sheet.others
      .filter((element) => element.name !== 'sheetViews')
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    relationships: sheet.otherRelationships.map(({ kind, target }) => ({ kind, target })),
  });
}

function snapshotOfSeries({ values, categories, ...series }: ChartSeries): unknown {
  const place = (source: ChartSource | null): unknown =>
    source && { sheet: source.sheet.name, ...source.area };
  return { ...series, values: place(values), categories: place(categories) };
}

function inOrder<T>(map: ReadonlyMap<number, T>): [number, T][] {
  return [...map].sort(([a], [b]) => a - b);
}
