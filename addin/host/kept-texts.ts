import type { ReportCell, ReportSheet } from '../../shared/workbook/report-sheet';
import type { LostText } from './report-plan';

const keptTextsTableName = '牵手_留存';

/** The sheet of texts whose rows are gone: the earlier ones and, below them, the new ones. */
export async function keptTextsTable(
  context: Excel.RequestContext,
  report: ReportSheet,
  lost: readonly LostText[],
): Promise<ReportSheet> {
  const table = context.workbook.tables.getItemOrNullObject(keptTextsTableName);
  table.load('name');
  await context.sync();
  const earlier: ReportCell[][] = [];
  if (!table.isNullObject) {
    const body = table.getDataBodyRange().load('values');
    await context.sync();
    for (const cells of body.values) earlier.push(columns.map((_, index) => String(cells[index] ?? '')));
  }
  const added = lost.map(({ row, column, text }): ReportCell[] => [report.title, row, column, text]);
  return {
    name: '留存备注',
    title: '留存备注',
    notes: [
      '这些文字是您写在报表自己那几列里的；它们所在的行已不在报表中，所以抄在这里。不再需要的行可以删去。',
    ],
    tables: [{ name: keptTextsTableName, columns, rows: [...earlier, ...added] }],
    charts: [],
  };
}

const columns = [
  { title: '原来的报表', kind: 'text', width: 28, isKey: true },
  { title: '原来的行', kind: 'text', width: 40, isKey: true },
  { title: '列', kind: 'text', width: 16, isKey: true },
  { title: '内容', kind: 'text', width: 50, isKey: true },
] as const;
