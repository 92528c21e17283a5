import type { ReportTable } from '../../shared/workbook/report-sheet';
import { columnLetters } from '../../shared/workbook/cell-ref';
import { keyText, placesOf, type OwnCell, type OwnColumn } from './report-plan';

/** Of one answer: Excel on the web refuses more than 5 MB. */
const answerCells = 20_000;

/** A table of an earlier report as it stands in the workbook now. */
export interface EarlierTable {
  proxy: Excel.Table;
  worksheet: Excel.Worksheet;
  sheetName: string;
  /** Of the header; absolute, 0-based. */
  row: number;
  column: number;
  bodyRows: number;
  columns: number;
  hasTotals: boolean;
  /** Where each of our columns stands in the table; null: the table is no more what we made. */
  places: readonly number[] | null;
  headers: readonly string[];
  filters: readonly (Excel.FilterCriteria | null)[];
  /** Right of the table's columns, as far as the sheet is used. */
  reach: number;
}

/** Finds the tables of a report by their names, on whichever sheets they are; two syncs. */
export async function findTables(
  context: Excel.RequestContext,
  wanted: readonly ReportTable[],
): Promise<Map<ReportTable, EarlierTable>> {
  const named = wanted.map((table) => {
    const proxy = context.workbook.tables.getItemOrNullObject(table.name);
    proxy.load('name,showHeaders,showTotals');
    return { table, proxy };
  });
  await context.sync();
  const asked = named
    .filter(({ proxy }) => !proxy.isNullObject)
    .map(({ table, proxy }) => {
      const { worksheet, columns } = proxy;
      worksheet.load('name');
      columns.load('items/name,items/filter/criteria');
      const range = proxy.getRange().load('rowIndex,columnIndex,rowCount,columnCount');
      const used = worksheet.getUsedRange(true).load('columnIndex,columnCount');
      return { table, proxy, worksheet, columns, range, used };
    });
  if (asked.length > 0) await context.sync();
  return new Map(
    asked.map(({ table, proxy, worksheet, columns, range, used }): [ReportTable, EarlierTable] => {
      const headers = columns.items.map(({ name }) => name);
      const reach = Math.max(range.columnCount, used.columnIndex + used.columnCount - range.columnIndex);
      return [
        table,
        {
          proxy,
          worksheet,
          sheetName: worksheet.name,
          row: range.rowIndex,
          column: range.columnIndex,
          bodyRows: range.rowCount - (proxy.showTotals ? 2 : 1),
          columns: range.columnCount,
          hasTotals: proxy.showTotals,
          places: proxy.showHeaders ? placesOf(table, headers) : null,
          headers,
          filters: columns.items.map(({ filter }) => activeFilter(filter)),
          reach,
        },
      ];
    }),
  );
}

/** Null where the column is not filtered. */
function activeFilter({ criteria }: Excel.Filter): Excel.FilterCriteria | null {
  const held: Partial<Excel.FilterCriteria> | null = criteria;
  return held?.filterOn ? { ...held, filterOn: held.filterOn } : null;
}

/** What the officer has added to the rows of a table, and by which keys they are known; one sync, or some for a long one. */
export async function readOwnColumns(
  context: Excel.RequestContext,
  table: ReportTable,
  earlier: EarlierTable,
): Promise<{ keys: readonly string[]; own: readonly OwnColumn[] }> {
  const { worksheet, row, column, bodyRows, reach, places, headers } = earlier;
  const keyPlaces = table.columns.flatMap(({ isKey }, index) => (isKey ? [places?.[index] ?? index] : []));
  const ownPlaces = Array.from({ length: column + reach }, (_, index) => index - column).filter(
    (index) => !places?.includes(index),
  );
  const header = worksheet.getRangeByIndexes(row, 0, 1, column + reach).load('values');
  const keys: string[] = [];
  const cells = ownPlaces.map((): OwnCell[] => []);
  const atOnce = Math.max(50, Math.floor(answerCells / Math.max(1, keyPlaces.length + 3 * ownPlaces.length)));
  for (let from = 0; from < bodyRows; from += atOnce) {
    const count = Math.min(atOnce, bodyRows - from);
    const columnAt = (index: number): Excel.Range =>
      worksheet.getRangeByIndexes(row + 1 + from, column + index, count, 1);
    const keyRanges = keyPlaces.map((index) => columnAt(index).load('values'));
    const ownRanges = ownPlaces.map((index) => columnAt(index).load('values,formulasR1C1,numberFormat'));
    await context.sync();
    for (let index = 0; index < count; index += 1) {
      keys.push(keyText(keyRanges.map(({ values }) => values[index]?.[0] ?? '')));
      ownRanges.forEach(({ values, formulasR1C1, numberFormat }, place) =>
        cells[place]?.push({
          value: values[index]?.[0] ?? '',
          formula: formulasR1C1[index]?.[0] ?? '',
          numberFormat: String(numberFormat[index]?.[0] ?? 'General'),
        }),
      );
    }
  }
  const own = ownPlaces.map((index, place): OwnColumn => {
    const title = headers[index] ?? String(header.values[0]?.[column + index] ?? '');
    return { title: title === '' ? columnLetters(column + index) : title, index, cells: cells[place] ?? [] };
  });
  const isUsed = ({ index, cells: held }: OwnColumn): boolean =>
    (index >= 0 && index < headers.length) ||
    held.some(({ value, formula }) => value !== '' || formula !== '');
  return { keys, own: own.filter(isUsed) };
}
