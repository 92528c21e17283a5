import type { MunicipalTable } from '../../shared/municipal/municipal-table';
import type { Language } from '../../shared/findings/text';
import { sheetKinds } from '../../shared/sheets/index';
import type { ColumnSpec } from '../../shared/sheets/column-types';
import { fieldText } from '../../shared/submission/field-text';
import { csvFile } from './csv';
import { summarySheet } from './month-sheets';

/** The municipal table as a CSV file with the headers that officers know. */
export function tableCsv(table: MunicipalTable, language: Language): string {
  if (table.kind === 'summary') {
    const { header, rows } = summarySheet(table.rows, language);
    return csvFile([header, ...rows]);
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
    ...fields.map(([field, spec]) => fieldText(values[field], spec, 'zhCN')),
  ]);
  return csvFile([header, ...rows]);
}
