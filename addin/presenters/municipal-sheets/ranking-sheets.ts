import { text, type Language, type Text } from '../../../shared/findings/text';
import type { MonthRanking } from '../../../shared/municipal/ranking';
import {
  countyRankingColumns,
  pairingRankingColumns,
  townshipRankingColumns,
  unitRankingColumns,
} from '../../../shared/municipal/ranking-columns';
import type { TableColumn } from '../../../shared/municipal/table-column';
import { monthText } from '../../../shared/scoring/forms/period-text';
import type { ReportSheet } from '../../../shared/workbook/report-sheet';
import { refreshNote } from './summary-sheet';
import { tableOf } from './table-of-columns';

export const countyRankingName = '排名';

/** Who stands where: counties first, then pairings, units and townships, each on a sheet of its own. */
export function rankingSheets(ranking: MonthRanking, language: Language): ReportSheet[] {
  const { counties, pairings, units, townships, month } = ranking;
  const about = { language, month };
  return [
    sheetOf(countyRankingName, text('排名', 'Ranking'), countyRankingColumns, counties, about),
    sheetOf('结对排名', text('结对排名', 'Pairings ranked'), pairingRankingColumns, pairings, about),
    sheetOf('单位排名', text('单位排名', 'Units ranked'), unitRankingColumns, units, about),
    sheetOf('乡镇排名', text('乡镇排名', 'Townships ranked'), townshipRankingColumns, townships, about),
  ];
}

function sheetOf<T>(
  tableName: string,
  title: Text,
  columns: readonly TableColumn<T>[],
  rows: readonly T[],
  { language, month }: { language: Language; month: string },
): ReportSheet {
  const coloured = columns.map((column) =>
    column.means === 'score' ? { ...column, heat: 'highIsGood' as const } : column,
  );
  return {
    name: title[language],
    title: `${title[language]}（${monthText(month)[language]}）`,
    notes: [sharedRank[language], refreshNote[language]],
    tables: [tableOf(tableName, coloured, rows, language)],
    charts: [],
  };
}

const sharedRank = text(
  '同分同名次；还没有应得分的排在最后。',
  'Equal totals share a rank; what has nothing due yet comes last.',
);
