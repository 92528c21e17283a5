import { utils } from '@e965/xlsx';
import type { ExcelStandIn } from './excel-stand-in';

/** Columns of a table of the workbook, as a person sees them. */
export function tableRows(excel: ExcelStandIn, tableName: string, wanted: readonly string[]): unknown[][] {
  const sheet = excel.workbook.sheets.find(({ tables }) => tables.some(({ name }) => name === tableName));
  const table = sheet?.tables.find(({ name }) => name === tableName);
  if (!sheet || !table) throw new Error(`no table ${tableName}`);
  const { row, column, rows } = table.area;
  const letters = wanted.map((title) => utils.encode_col(column + table.columns.indexOf(title)));
  const body = rows - 1 - (table.showTotals ? 1 : 0);
  return Array.from({ length: body }, (_, index) =>
    letters.map((letter) => excel.person.sees(sheet.name, `${letter}${row + 2 + index}`)),
  );
}
