import { text, type Language, type Text } from '../../shared/findings/text';
import { conflictNames } from '../../shared/municipal/conflict-names';
import type { Conflict } from '../../shared/municipal/conflicts';
import type { StatusMatrix } from '../../shared/municipal/month-status';
import type { SummaryRow } from '../../shared/municipal/municipal-table';
import type { MonthRanking } from '../../shared/municipal/ranking';
import { placesText, stateNames, summaryColumns } from '../../shared/municipal/table-columns';

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
  return {
    title: text('全市汇总', 'Municipal table')[language],
    header: summaryColumns.map(({ title }) => title[language]),
    rows: rows.map((row) => summaryColumns.map(({ value }) => value(row, language))),
  };
}

interface Column<T> {
  title: Text;
  value: (row: T) => ExportCell;
}

function sheetOf<T>(
  title: Text,
  columns: readonly Column<T>[],
  rows: readonly T[],
  language: Language,
): ExportSheet {
  return {
    title: title[language],
    header: columns.map((column) => column.title[language]),
    rows: rows.map((row) => columns.map(({ value }) => value(row))),
  };
}

const rank = text('名次', 'Rank');
const total = text('得分', 'Total');
const county = text('县（市、区）', 'County');
const township = text('乡镇（街道）', 'Township');
const unit = text('帮扶单位', 'Supporting unit');
const pairings = text('结对数', 'Pairings');

function rankingSheets(ranking: MonthRanking, language: Language): ExportSheet[] {
  return [
    sheetOf<MonthRanking['counties'][number]>(
      text('县排名', 'Counties ranked'),
      [
        { title: rank, value: (row) => row.rank },
        { title: county, value: (row) => row.countyName },
        { title: total, value: (row) => row.total },
        { title: text('结对平均分', 'Mean of its pairings'), value: (row) => row.mean },
        { title: text('月报得分', 'Points for reports'), value: (row) => row.reports.points },
        { title: text('按时（月）', 'Months in time'), value: (row) => row.reports.inTime },
        { title: text('迟报（月）', 'Months late'), value: (row) => row.reports.late },
        { title: text('未报（月）', 'Months missing'), value: (row) => row.reports.missing },
        { title: pairings, value: (row) => row.pairings },
      ],
      ranking.counties,
      language,
    ),
    sheetOf<MonthRanking['pairings'][number]>(
      text('结对排名', 'Pairings ranked'),
      [
        { title: rank, value: (row) => row.rank },
        { title: county, value: (row) => row.countyName },
        { title: township, value: (row) => row.township },
        { title: unit, value: (row) => row.unit },
        { title: total, value: (row) => row.total },
        { title: text('已得', 'Earned'), value: (row) => row.earned },
        { title: text('应得', 'Due'), value: (row) => row.due },
      ],
      ranking.pairings,
      language,
    ),
    sheetOf<MonthRanking['units'][number]>(
      text('单位排名', 'Units ranked'),
      [
        { title: rank, value: (row) => row.rank },
        { title: unit, value: (row) => row.unit },
        { title: total, value: (row) => row.total },
        { title: pairings, value: (row) => row.pairings },
      ],
      ranking.units,
      language,
    ),
    sheetOf<MonthRanking['townships'][number]>(
      text('乡镇排名', 'Townships ranked'),
      [
        { title: rank, value: (row) => row.rank },
        { title: county, value: (row) => row.countyName },
        { title: township, value: (row) => row.township },
        { title: total, value: (row) => row.total },
        { title: pairings, value: (row) => row.pairings },
      ],
      ranking.townships,
      language,
    ),
  ];
}

/** One row a county, one column a month: state, and how late. */
function statusSheet({ months, counties }: StatusMatrix, language: Language): ExportSheet {
  const words = {
    late: text('迟', 'late by'),
    overdue: text('逾期', 'overdue by'),
    days: text('天', 'days'),
    locked: text('已锁定', 'locked'),
  };
  const cellOf = (cell: StatusMatrix['counties'][number]['months'][number]): string => {
    const late = cell.daysLate ?? 0;
    return [
      stateNames[cell.state][language],
      ...(late > 0 ? [`${words.late[language]} ${late} ${words.days[language]}`] : []),
      ...(cell.daysOverdue > 0
        ? [`${words.overdue[language]} ${cell.daysOverdue} ${words.days[language]}`]
        : []),
      ...(cell.locked ? [words.locked[language]] : []),
    ].join(' · ');
  };
  return {
    title: text('报送进度', 'Progress')[language],
    header: [county[language], ...months],
    rows: counties.map(({ name, months: cells }) => [name, ...cells.map(cellOf)]),
  };
}

function conflictSheet(conflicts: readonly Conflict[], language: Language): ExportSheet {
  const rows = conflicts.flatMap((conflict) =>
    conflict.sides.flatMap((side) => side.pairings.map((pairing) => ({ conflict, side, pairing }))),
  );
  return sheetOf<(typeof rows)[number]>(
    text('冲突', 'Conflicts'),
    [
      { title: text('问题', 'Conflict'), value: ({ conflict }) => conflictNames[conflict.kind][language] },
      { title: text('对象', 'Of'), value: ({ conflict }) => conflict.subject },
      { title: county, value: ({ side }) => side.countyName },
      { title: text('版本', 'Version'), value: ({ side }) => side.version },
      { title: township, value: ({ pairing }) => pairing.township },
      { title: unit, value: ({ pairing }) => pairing.unit },
      { title: text('资金到位（元）', 'Cash (yuan)'), value: ({ pairing }) => pairing.cash },
      {
        title: text('乡镇小额贷款（元）', 'Township loans (yuan)'),
        value: ({ pairing }) => pairing.townshipLoans,
      },
      { title: text('工作表', 'Sheet'), value: ({ pairing }) => pairing.at?.sheet ?? null },
      { title: text('单元格', 'Cell'), value: ({ pairing }) => pairing.at?.address ?? null },
      {
        title: text('资金出处', 'Cash from'),
        value: ({ pairing }) => placesText(pairing.cells.cash, language),
      },
      {
        title: text('贷款出处', 'Loans from'),
        value: ({ pairing }) => placesText(pairing.cells.loans, language),
      },
      { title: text('裁定', 'Decision'), value: ({ conflict }) => conflict.decision?.note ?? null },
      {
        title: text('以谁为准', 'Right is'),
        value: ({ conflict }) =>
          conflict.sides.find((side) => side.county === conflict.decision?.county)?.countyName ?? null,
      },
      {
        title: text('须重新裁定', 'To be decided anew'),
        value: ({ conflict }) => (conflict.lapsed ? text('是', 'yes')[language] : null),
      },
    ],
    rows,
    language,
  );
}
