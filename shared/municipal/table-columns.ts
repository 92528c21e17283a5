import { text, type Language, type Text } from '../findings/text';
import type { MonthState } from '../submission/month-life';
import type { CellRef } from '../workbook/cell-ref';
import type { SummaryRow } from './municipal-table';

/** The columns of the municipal table as people see them, in their order. */
export const summaryColumns: readonly {
  title: Text;
  value: (row: SummaryRow, language: Language) => string | number | null;
}[] = [
  { title: text('县（市、区）', 'County'), value: (row) => row.countyName },
  { title: text('乡镇（街道）', 'Township'), value: (row) => row.township },
  { title: text('类别', 'Kind'), value: (row, language) => kindNames[row.kind][language] },
  { title: text('帮扶单位', 'Supporting unit'), value: (row) => row.unit },
  { title: text('资金到位（元）', 'Cash (yuan)'), value: (row) => row.cash },
  { title: text('乡镇小额贷款（元）', 'Township loans (yuan)'), value: (row) => row.townshipLoans },
  { title: text('五四联谊', 'May Fourth'), value: (row) => row.activities.mayFourth },
  { title: text('五下乡', 'Services'), value: (row) => row.activities.services },
  { title: text('就业创业培训', 'Training'), value: (row) => row.activities.training },
  { title: text('党政交流', 'Leader exchange'), value: (row) => row.activities.leaderExchange },
  { title: text('贷款宣传', 'Loan publicity'), value: (row) => row.activities.loanPublicity },
  { title: text('其他活动', 'Other activities'), value: (row) => row.activities.other },
  { title: text('见面（次）', 'Meetings met'), value: (row) => row.meetingsMet },
  { title: text('应见面（次）', 'Meetings due'), value: (row) => row.meetingsDue },
  { title: text('汇报（次）', 'Reports made'), value: (row) => row.reportsMade },
  { title: text('应汇报（次）', 'Reports due'), value: (row) => row.reportsDue },
  { title: text('选拔环节', 'Steps'), value: (row) => row.steps },
  { title: text('编制外副书记', 'Deputies'), value: (row) => row.deputies },
  { title: text('制度', 'Systems'), value: (row) => row.systems },
  { title: text('七个一', 'Seven ones'), value: (row) => row.sevenOnes },
  { title: text('得分', 'Total'), value: (row) => row.total },
  { title: text('已得', 'Earned'), value: (row) => row.earned },
  { title: text('应得', 'Due'), value: (row) => row.due },
  { title: text('已逾期缺项', 'Overdue shortfalls'), value: (row) => row.overdueShortfalls },
  { title: text('状态', 'State'), value: (row, language) => stateNames[row.state][language] },
  { title: text('版本', 'Version'), value: (row) => row.version },
  { title: text('工作表', 'Sheet'), value: ({ at }) => at?.sheet ?? null },
  { title: text('单元格', 'Cell'), value: ({ at }) => at?.address ?? null },
  { title: text('资金出处', 'Cash from'), value: ({ cells }, language) => placesText(cells.cash, language) },
  {
    title: text('贷款出处', 'Loans from'),
    value: ({ cells }, language) => placesText(cells.loans, language),
  },
];

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
