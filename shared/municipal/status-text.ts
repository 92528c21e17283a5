import { text, type Language } from '../findings/text';
import type { StatusMatrix } from './month-status';
import { stateNames } from './table-columns';

const words = {
  late: text('迟', 'late by'),
  overdue: text('逾期', 'overdue by'),
  days: text('天', 'days'),
  locked: text('已锁定', 'locked'),
};

/** "已报送 · 迟 3 天": a county's month in a few words. */
export function statusText(
  cell: Pick<
    StatusMatrix['counties'][number]['months'][number],
    'state' | 'daysLate' | 'daysOverdue' | 'locked'
  >,
  language: Language,
): string {
  const late = cell.daysLate ?? 0;
  return [
    stateNames[cell.state][language],
    ...(late > 0 ? [`${words.late[language]} ${late} ${words.days[language]}`] : []),
    ...(cell.daysOverdue > 0
      ? [`${words.overdue[language]} ${cell.daysOverdue} ${words.days[language]}`]
      : []),
    ...(cell.locked ? [words.locked[language]] : []),
  ].join(' · ');
}
