import { text, type Language } from '../../../shared/findings/text';
import type { SummaryRow, SummaryTable } from '../../../shared/municipal/municipal-table';
import { summaryColumns } from '../../../shared/municipal/table-columns';
import { monthText } from '../../../shared/scoring/forms/period-text';
import type { ReportSheet } from '../../../shared/workbook/report-sheet';
import { tableOf, type SheetColumn } from './table-of-columns';

export const summaryTableName = '全市汇总';

/** One row a pairing, each with a link to the county's submission that it comes from. */
export function summarySheet(
  { rows, heads, totals, month }: SummaryTable,
  language: Language,
  addressOf: (county: string) => string,
): ReportSheet {
  const name = text('全市汇总', 'Municipal table')[language];
  const columns = summaryColumns.map((column): SheetColumn<SummaryRow> => {
    if (column.means === 'place') return { ...column, link: ({ county }) => addressOf(county) };
    return column.means === 'score' ? { ...column, heat: 'highIsGood' } : column;
  });
  const loans = totals.loans.toLocaleString('en', { minimumFractionDigits: 2 });
  const notes = text(
    `${heads.length} 个县（市、区）已报送，共 ${totals.pairings} 对结对。小额贷款按乡镇统计，同一乡镇的各结对显示同一数额；全市合计 ${loans} 元（每个乡镇只计一次）。`,
    `${heads.length} counties have submitted ${totals.pairings} pairings. Loans are of the whole township, which each of its pairings shows; in all ${loans} yuan, each township once.`,
  );
  return {
    name,
    title: `${name}（${monthText(month)[language]}）`,
    notes: [notes[language], refreshNote[language]],
    tables: [tableOf(summaryTableName, columns, rows, language)],
    charts: [],
  };
}

/** Below every title: what a later run does with the sheet. */
export const refreshNote = text(
  '再次取回时，本表就地更新；您加在右边的列、列宽和筛选都会保留。',
  'Fetched again, this table is brought up to date in place; columns that you add on its right, widths and filters stay.',
);
