import { z } from 'zod';
import { text } from '../../shared/findings/text';
import { monthSchema } from '../../shared/submission/submission';
import { monthSheets } from '../exporters/month-sheets';
import { sheetsCsv } from '../exporters/sheets-csv';
import { sheetsXlsx } from '../exporters/sheets-xlsx';
import { readMonthTables } from '../usecases/read-month-tables';
import { file } from './answer';
import { defineEndpoint } from './endpoint';
import { languageOf } from './problem';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const getExport = defineEndpoint({
  name: 'export',
  method: 'GET',
  route: 'municipal/export',
  audience: 'municipal',
  about: text(
    '导出全市汇总、排名、进度和冲突',
    'The municipal table, rankings, progress and conflicts as one file',
  ),
  query: { month: monthSchema, format: z.enum(['xlsx', 'csv']).default('xlsx') },
  answers: { 200: [spreadsheet, 'text/csv'] },
  async handle({ request, query: { month, format }, office }) {
    const tables = await readMonthTables(month, office);
    const sheets = monthSheets(tables, languageOf(request.headers.get('accept-language')));
    return format === 'xlsx'
      ? file(sheetsXlsx(sheets), spreadsheet, `${month}.xlsx`)
      : file(sheetsCsv(sheets), 'text/csv; charset=utf-8', `${month}.csv`);
  },
});
