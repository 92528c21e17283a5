import { text, type Language, type Text } from '../../../shared/findings/text';
import type { SummaryRow, SummaryTable } from '../../../shared/municipal/municipal-table';
import { monthText } from '../../../shared/scoring/forms/period-text';
import type { ReportSheet } from '../../../shared/workbook/report-sheet';
import { refreshNote } from './summary-sheet';
import { tableOf, type SheetColumn } from './table-of-columns';

export const completionName = '完成情况';

/** One block of the work over all pairings: how much is done of what should be. */
export interface Completion {
  title: Text;
  done: number;
  wanted: number;
}

/** What each pairing owes of these parts, as the municipal table counts them. */
const parts = { steps: 9, systems: 7, sevenOnes: 7 } as const;

/** Completion of the whole prefecture by block. */
export function completionOf(rows: readonly SummaryRow[]): Completion[] {
  const sum = (of: (row: SummaryRow) => number): number => rows.reduce((all, row) => all + of(row), 0);
  const wanted = (each: number): number => rows.length * each;
  return [
    {
      title: text('见面', 'Meetings'),
      done: sum((row) => row.meetingsMet),
      wanted: sum((row) => row.meetingsDue),
    },
    {
      title: text('汇报', 'Reports'),
      done: sum((row) => row.reportsMade),
      wanted: sum((row) => row.reportsDue),
    },
    {
      title: text('班子选拔环节', 'Steps of selection'),
      done: sum((row) => row.steps),
      wanted: wanted(parts.steps),
    },
    { title: text('制度建设', 'Systems'), done: sum((row) => row.systems), wanted: wanted(parts.systems) },
    {
      title: text('七个一', 'Seven ones'),
      done: sum((row) => row.sevenOnes),
      wanted: wanted(parts.sevenOnes),
    },
    { title: text('总分', 'Points'), done: sum((row) => row.earned), wanted: sum((row) => row.due) },
  ];
}

/** Of the columns that a chart draws. */
export const completionTitles = { block: text('方面', 'Block'), share: text('完成率', 'Share done') };

const columns: readonly SheetColumn<Completion>[] = [
  {
    title: completionTitles.block,
    kind: 'text',
    value: ({ title }, language) => title[language],
    isKey: true,
  },
  { title: text('已完成', 'Done'), kind: 'points', value: ({ done }) => done },
  { title: text('应完成', 'Wanted'), kind: 'points', value: ({ wanted }) => wanted },
  {
    title: completionTitles.share,
    kind: 'percent',
    value: ({ done, wanted }) => (wanted === 0 ? null : done / wanted),
    heat: 'highIsGood',
  },
];

export function completionSheet({ rows, month }: SummaryTable, language: Language): ReportSheet {
  const name = text(completionName, 'Completion')[language];
  const about = text(
    `全市 ${rows.length} 对结对合计；班子选拔、制度和七个一按每对应有的项数计。`,
    `Over all ${rows.length} pairings; selection, systems and seven ones by the parts that each should have.`,
  );
  return {
    name,
    title: `${name}（${monthText(month)[language]}）`,
    notes: [about[language], refreshNote[language]],
    tables: [tableOf(completionName, columns, completionOf(rows), language)],
    charts: [],
  };
}
