import { text, type Language, type Text } from '../findings/text';
import type { MonthState } from '../submission/month-life';
import type { CellRef } from '../workbook/cell-ref';
import type { SummaryRow } from './municipal-table';
import type { TableColumn } from './table-column';

/** The columns of the municipal table as people see them, in their order. */
export const summaryColumns: readonly TableColumn<SummaryRow>[] = [
  { title: text('县（市、区）', 'County'), kind: 'text', value: (row) => row.countyName, isKey: true },
  { title: text('乡镇（街道）', 'Township'), kind: 'text', value: (row) => row.township, isKey: true },
  {
    title: text('类别', 'Kind'),
    kind: 'text',
    value: (row, language) => kindNames[row.kind][language],
  },
  { title: text('帮扶单位', 'Supporting unit'), kind: 'text', value: (row) => row.unit, isKey: true },
  { title: text('资金到位（元）', 'Cash (yuan)'), kind: 'money', value: (row) => row.cash, total: 'sum' },
  // Two units on one township show the same loans: their sum would count them twice.
  {
    title: text('乡镇小额贷款（元）', 'Township loans (yuan)'),
    kind: 'money',
    value: (row) => row.townshipLoans,
  },
  counted(text('五四联谊', 'May Fourth'), ({ activities }) => activities.mayFourth),
  counted(text('五下乡', 'Services'), ({ activities }) => activities.services),
  counted(text('就业创业培训', 'Training'), ({ activities }) => activities.training),
  counted(text('党政交流', 'Leader exchange'), ({ activities }) => activities.leaderExchange),
  counted(text('贷款宣传', 'Loan publicity'), ({ activities }) => activities.loanPublicity),
  counted(text('其他活动', 'Other activities'), ({ activities }) => activities.other),
  counted(text('见面（次）', 'Meetings met'), (row) => row.meetingsMet),
  counted(text('应见面（次）', 'Meetings due'), (row) => row.meetingsDue),
  counted(text('汇报（次）', 'Reports made'), (row) => row.reportsMade),
  counted(text('应汇报（次）', 'Reports due'), (row) => row.reportsDue),
  counted(text('选拔环节', 'Steps'), (row) => row.steps),
  counted(text('编制外副书记', 'Deputies'), (row) => row.deputies),
  counted(text('制度', 'Systems'), (row) => row.systems),
  counted(text('七个一', 'Seven ones'), (row) => row.sevenOnes),
  { title: text('得分', 'Total'), kind: 'points', value: (row) => row.total, total: 'mean', means: 'score' },
  { title: text('已得', 'Earned'), kind: 'points', value: (row) => row.earned },
  { title: text('应得', 'Due'), kind: 'points', value: (row) => row.due },
  counted(text('已逾期缺项', 'Overdue shortfalls'), (row) => row.overdueShortfalls),
  {
    title: text('状态', 'State'),
    kind: 'text',
    value: (row, language) => stateNames[row.state][language],
  },
  { title: text('版本', 'Version'), kind: 'count', value: (row) => row.version },
  { title: text('工作表', 'Sheet'), kind: 'text', value: ({ at }) => at?.sheet ?? null },
  { title: text('单元格', 'Cell'), kind: 'text', value: ({ at }) => at?.address ?? null, means: 'place' },
  {
    title: text('资金出处', 'Cash from'),
    kind: 'text',
    value: ({ cells }, language) => placesText(cells.cash, language),
  },
  {
    title: text('贷款出处', 'Loans from'),
    kind: 'text',
    value: ({ cells }, language) => placesText(cells.loans, language),
  },
];

function counted(title: Text, value: (row: SummaryRow) => number | null): TableColumn<SummaryRow> {
  return { title, kind: 'count', value, total: 'sum' };
}

/** "资金支持!F5、F6": a sheet is named once for the cells that follow each other on it. */
export function placesText(places: readonly CellRef[], language: Language): string | null {
  const written = places.map(({ sheet, address }, index) =>
    sheet === places[index - 1]?.sheet ? address : `${sheet}!${address}`,
  );
  return written.length === 0 ? null : written.join({ zhCN: '、', en: ', ' }[language]);
}

const kindNames: Readonly<Record<SummaryRow['kind'], Text>> = {
  township: text('乡镇', 'township'),
  street: text('街道', 'street'),
};

export const stateNames: Readonly<Record<MonthState, Text>> = {
  missing: text('未报送', 'missing'),
  submitted: text('已报送', 'submitted'),
  returned: text('已退回', 'returned'),
  accepted: text('已采纳', 'accepted'),
};
