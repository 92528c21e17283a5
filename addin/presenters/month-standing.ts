import type { StatusMatrix } from '../../shared/municipal/month-status';

export type StatusCell = StatusMatrix['counties'][number]['months'][number];

/** How a county's month stands, in the order in which an officer looks after them. */
export const standings = [
  'overdue',
  'returned',
  'disputed',
  'submitted',
  'missing',
  'accepted',
  'ahead',
] as const;
export type Standing = (typeof standings)[number];

/** `ahead`: nothing came, and nothing needs to have come yet: the month has not begun. */
export function standingOf(
  { state, disputed, daysOverdue, month }: StatusCell,
  today: StatusMatrix['today'],
): Standing {
  switch (state) {
    case 'missing':
      if (daysOverdue > 0) return 'overdue';
      return month > today.slice(0, 7) ? 'ahead' : 'missing';
    case 'submitted':
      return disputed ? 'disputed' : 'submitted';
    default:
      return state;
  }
}

/** A county's line of one month. */
export interface CountyMonth {
  county: string;
  name: string;
  cell: StatusCell;
  standing: Standing;
}

/** Every county's month, those to look after first, else in the campaign's order. */
export function countiesOfMonth({ counties, today }: StatusMatrix, month: string): CountyMonth[] {
  const lines = counties.flatMap(({ county, name, months }): CountyMonth[] => {
    const cell = months.find((each) => each.month === month);
    return cell ? [{ county, name, cell, standing: standingOf(cell, today) }] : [];
  });
  return standings.flatMap((standing) => lines.filter((line) => line.standing === standing));
}

/** How many counties stand so, those without any left out. */
export function countStandings(lines: readonly CountyMonth[]): [standing: Standing, counties: number][] {
  return standings.flatMap((standing): [Standing, number][] => {
    const count = lines.filter((line) => line.standing === standing).length;
    return count > 0 ? [[standing, count]] : [];
  });
}

/** Words for what is known of a cell. */
export interface FactWords {
  daysOverdue: (days: number) => string;
  daysLate: (days: number) => string;
  version: (version: number) => string;
  score: string;
  errors: string;
  shortfalls: string;
  nothingToReport: string;
  locked: string;
}

/** What an officer wants to know of a cell beside its standing, the most pressing first. */
export function cellFacts(cell: StatusCell, words: FactWords): string[] {
  const { version, total, counts, daysOverdue, daysLate, carriedForward, locked } = cell;
  return [
    ...(daysOverdue > 0 ? [words.daysOverdue(daysOverdue)] : []),
    ...(version > 0 ? [words.version(version)] : []),
    ...(total === null ? [] : [`${words.score} ${total.toFixed(2)}`]),
    ...(counts.error > 0 ? [`${words.errors} ${counts.error}`] : []),
    ...(version > 0 ? [`${words.shortfalls} ${counts.shortfall}`] : []),
    ...(daysLate !== null && daysLate > 0 ? [words.daysLate(daysLate)] : []),
    ...(carriedForward ? [words.nothingToReport] : []),
    ...(locked ? [words.locked] : []),
  ];
}
