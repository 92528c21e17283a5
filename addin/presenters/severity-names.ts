import type { Severity } from '../../shared/findings/finding';
import { text, type Text } from '../../shared/findings/text';

/** What people call each severity. */
export const severityNames: Readonly<Record<Severity, Text>> = {
  error: text('错误', 'Error'),
  shortfall: text('缺项', 'Shortfall'),
  warning: text('存疑', 'Warning'),
  advice: text('建议', 'Advice'),
};

/** Shortfalls whose day has passed, and those that the rest of the term can still make good. */
export const shortfallNames = {
  overdue: text('缺项（已逾期）', 'Shortfall (overdue)'),
  open: text('缺项（期末前补齐）', 'Shortfall (until the end of the term)'),
} as const;
