import type { MunicipalTable } from '../../shared/municipal/municipal-table';
import { standardWord } from '../../shared/campaign/words';
import type { Language } from '../../shared/findings/text';
import { sheetKinds } from '../../shared/sheets/index';
import type { ColumnSpec, FlagValue } from '../../shared/sheets/column-types';
import { present } from '../../shared/submission/wire-row';
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
    ...fields.map(([field, spec]) => shown(values[field], spec)),
  ]);
  return csvFile([header, ...rows]);
}

/** As officers write it: money in yuan, the list's own words, lists with 、; of people only that there is one. */
function shown(value: unknown, { type, words }: ColumnSpec): string | number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return type === 'money' ? value / 100 : value;
  if (Array.isArray(value)) return value.map((word) => (words ? standardWord(words, word) : word)).join('、');
  if (typeof value === 'object') return shownFlag(value as FlagValue);
  if (words) return standardWord(words, String(value));
  return value === present ? '有' : String(value);
}

const flagWords: Readonly<Record<Exclude<FlagValue['is'], 'date' | 'count'>, string>> = {
  yes: '是',
  no: '否',
  underWay: '进行中',
  document: '有文件',
  title: '有题目',
  text: '有内容',
  unknown: '未说明',
};

function shownFlag(flag: FlagValue): string | number {
  if (flag.is === 'date') return flag.date;
  return flag.is === 'count' ? flag.count : flagWords[flag.is];
}
