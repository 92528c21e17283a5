import { text } from '../findings/text';
import { conflictName } from './conflict-names';
import type { Conflict, ConflictSide } from './conflicts';
import { placesText } from './table-columns';
import type { TableColumn } from './table-column';

/** What one side of a conflict says of one pairing. */
export interface ConflictLine {
  conflict: Conflict;
  side: ConflictSide;
  pairing: ConflictSide['pairings'][number];
}

export function conflictLines(conflicts: readonly Conflict[]): ConflictLine[] {
  return conflicts.flatMap((conflict) =>
    conflict.sides.flatMap((side) => side.pairings.map((pairing) => ({ conflict, side, pairing }))),
  );
}

/** Conflicts as people see them, line by line. */
export const conflictColumns: readonly TableColumn<ConflictLine>[] = [
  {
    title: text('问题', 'Conflict'),
    kind: 'text',
    value: ({ conflict }, language) => conflictName(conflict.kind, conflict.sides.length)[language],
  },
  { title: text('对象', 'Of'), kind: 'text', value: ({ conflict }) => conflict.subject, isKey: true },
  { title: text('县（市、区）', 'County'), kind: 'text', value: ({ side }) => side.countyName, isKey: true },
  { title: text('版本', 'Version'), kind: 'count', value: ({ side }) => side.version },
  {
    title: text('乡镇（街道）', 'Township'),
    kind: 'text',
    value: ({ pairing }) => pairing.township,
    isKey: true,
  },
  {
    title: text('帮扶单位', 'Supporting unit'),
    kind: 'text',
    value: ({ pairing }) => pairing.unit,
    isKey: true,
  },
  { title: text('资金到位（元）', 'Cash (yuan)'), kind: 'money', value: ({ pairing }) => pairing.cash },
  {
    title: text('乡镇小额贷款（元）', 'Township loans (yuan)'),
    kind: 'money',
    value: ({ pairing }) => pairing.townshipLoans,
  },
  { title: text('工作表', 'Sheet'), kind: 'text', value: ({ pairing }) => pairing.at?.sheet ?? null },
  {
    title: text('单元格', 'Cell'),
    kind: 'text',
    value: ({ pairing }) => pairing.at?.address ?? null,
    means: 'place',
  },
  {
    title: text('资金出处', 'Cash from'),
    kind: 'text',
    value: ({ pairing }, language) => placesText(pairing.cells.cash, language),
  },
  {
    title: text('贷款出处', 'Loans from'),
    kind: 'text',
    value: ({ pairing }, language) => placesText(pairing.cells.loans, language),
  },
  { title: text('裁定', 'Decision'), kind: 'text', value: ({ conflict }) => conflict.decision?.note ?? null },
  {
    title: text('以谁为准', 'Right is'),
    kind: 'text',
    value: ({ conflict }) =>
      conflict.sides.find((side) => side.county === conflict.decision?.county)?.countyName ?? null,
  },
  {
    title: text('须重新裁定', 'To be decided anew'),
    kind: 'text',
    value: ({ conflict }, language) => (conflict.lapsed ? text('是', 'yes')[language] : null),
  },
];
