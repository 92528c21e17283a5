import type { MunicipalTable } from '../../shared/municipal/municipal-table';
import { summaryColumns } from '../../shared/municipal/table-columns';
import { sheetKinds } from '../../shared/sheets/index';
import type { ColumnSpec } from '../../shared/sheets/column-types';
import { csvFile } from './csv';

/** The municipal table as a CSV file with the headers that officers know. */
export function tableCsv(table: MunicipalTable): string {
  if (table.kind === 'summary') {
    const header = summaryColumns.map(({ title }) => title.zhCN);
    return csvFile([header, ...table.rows.map((row) => summaryColumns.map(({ value }) => value(row)))]);
  }
  const columns: Readonly<Record<string, ColumnSpec>> = sheetKinds[table.kind].columns;
  const fields = Object.entries(columns).filter(([field]) => field !== 'seq');
  const header = [
    '来源县（市、区）',
    '版本',
    '工作表',
    '单元格',
    ...fields.map(([, { headers }]) => headers[0]),
  ];
  const rows = table.rows.map(({ countyName, version, sheet, cell, fields: values }) => [
    countyName,
    version,
    sheet,
    cell,
    ...fields.map(([field, spec]) => shown(values[field], spec)),
  ]);
  return csvFile([header, ...rows]);
}

/** Money in yuan; flags by what they say; lists with 、. */
function shown(value: unknown, { type }: ColumnSpec): string | number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return type === 'money' ? value / 100 : value;
  if (Array.isArray(value)) return value.join('、');
  if (typeof value === 'object') return Object.values(value).join(' ');
  return String(value);
}
