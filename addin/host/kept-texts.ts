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
    title: '留存备注 · Kept texts',
    // No language is chosen here: the sheet may be read by anyone who opens the workbook.
    notes: [
      '这些文字是您写在报表旁自己那几列里的；它们所在的行已不在报表中，所以抄在这里。不再需要的行可以删去。',
      'You wrote these texts in columns of your own beside a report; their rows are no longer in it. Delete what you need no more.',
    ],
    tables: [{ name: keptTextsTableName, columns, rows: [...earlier, ...added] }],
    charts: [],
  };
}

const columns = [
  { title: '报表 · Report', kind: 'text', width: 28, isKey: true },
  { title: '行 · Row', kind: 'text', width: 40, isKey: true },
  { title: '列 · Column', kind: 'text', width: 16, isKey: true },
  { title: '内容 · Text', kind: 'text', width: 50, isKey: true },
] as const;
