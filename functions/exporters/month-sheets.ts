import { text, type Language, type Text } from '../../shared/findings/text';
import { conflictColumns, conflictLines } from '../../shared/municipal/conflict-columns';
import type { Conflict } from '../../shared/municipal/conflicts';
import type { StatusMatrix } from '../../shared/municipal/month-status';
import type { SummaryRow } from '../../shared/municipal/municipal-table';
import type { MonthRanking } from '../../shared/municipal/ranking';
import {
  countyRankingColumns,
  pairingRankingColumns,
  townshipRankingColumns,
  unitRankingColumns,
} from '../../shared/municipal/ranking-columns';
import { statusText } from '../../shared/municipal/status-text';
import type { TableColumn } from '../../shared/municipal/table-column';
import { summaryColumns } from '../../shared/municipal/table-columns';

/** One table of an exported file. */
export interface ExportSheet {
  title: string;
  header: readonly string[];
  rows: readonly (readonly ExportCell[])[];
}
export type ExportCell = string | number | null;

/** Everything that the municipal office takes out of a month. */
export interface MonthTables {
  summary: readonly SummaryRow[];
  status: StatusMatrix;
  ranking: MonthRanking;
  conflicts: readonly Conflict[];
}

/** The sheets of a month: the municipal table, the rankings, progress and conflicts. */
export function monthSheets(
  { summary, status, ranking, conflicts }: MonthTables,
  language: Language,
): ExportSheet[] {
  return [
    summarySheet(summary, language),
    ...rankingSheets(ranking, language),
    statusSheet(status, language),
    conflictSheet(conflicts, language),
  ];
}

export function summarySheet(rows: readonly SummaryRow[], language: Language): ExportSheet {
  return sheetOf(text('全市汇总', 'Municipal table'), summaryColumns, rows, language);
}

function sheetOf<T>(
  title: Text,
  columns: readonly TableColumn<T>[],
  rows: readonly T[],
  language: Language,
): ExportSheet {
  return {
    title: title[language],
    header: columns.map((column) => column.title[language]),
    rows: rows.map((row) => columns.map(({ value }) => value(row, language))),
  };
}

function rankingSheets(ranking: MonthRanking, language: Language): ExportSheet[] {
  const { counties, pairings, units, townships } = ranking;
  return [
    sheetOf(text('县排名', 'Counties ranked'), countyRankingColumns, counties, language),
    sheetOf(text('结对排名', 'Pairings ranked'), pairingRankingColumns, pairings, language),
    sheetOf(text('单位排名', 'Units ranked'), unitRankingColumns, units, language),
    sheetOf(text('乡镇排名', 'Townships ranked'), townshipRankingColumns, townships, language),
  ];
}

/** One row a county, one column a month: state, and how late. */
function statusSheet({ months, counties }: StatusMatrix, language: Language): ExportSheet {
  return {
    title: text('报送进度', 'Progress')[language],
    header: [text('县（市、区）', 'County')[language], ...months],
    rows: counties.map(({ name, months: cells }) => [
      name,
      ...cells.map((cell) => statusText(cell, language)),
    ]),
  };
}

function conflictSheet(conflicts: readonly Conflict[], language: Language): ExportSheet {
  return sheetOf(text('冲突', 'Conflicts'), conflictColumns, conflictLines(conflicts), language);
}
