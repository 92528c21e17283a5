import { text, type Language } from '../../../shared/findings/text';
import {
  conflictColumns,
  conflictLines,
  type ConflictLine,
} from '../../../shared/municipal/conflict-columns';
import type { MonthConflicts } from '../../../shared/municipal/conflicts';
import { monthText } from '../../../shared/scoring/forms/period-text';
import type { ReportSheet } from '../../../shared/workbook/report-sheet';
import { refreshNote } from './summary-sheet';
import { tableOf, type SheetColumn } from './table-of-columns';

/** What two counties say differently, side by side, with the office's decision. */
export function conflictSheet(
  { conflicts, month }: MonthConflicts,
  language: Language,
  addressOf: (county: string) => string,
): ReportSheet {
  const name = text('冲突', 'Conflicts')[language];
  const open = conflicts.filter(({ decision }) => decision === null).length;
  const about = text(
    conflicts.length === 0
      ? '各县所报没有相互矛盾之处。'
      : `${conflicts.length} 处说法不一，其中 ${open} 处还没有裁定。`,
    conflicts.length === 0
      ? 'No two counties contradict each other.'
      : `${conflicts.length} conflicts, ${open} of them not decided yet.`,
  );
  const columns = conflictColumns.map((column): SheetColumn<ConflictLine> =>
    column.means === 'place' ? { ...column, link: ({ side }) => addressOf(side.county) } : column,
  );
  return {
    name,
    title: `${name}（${monthText(month)[language]}）`,
    notes: [about[language], refreshNote[language]],
    tables: [tableOf('冲突', columns, conflictLines(conflicts), language)],
    charts: [],
  };
}
