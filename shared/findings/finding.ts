import type { CellRef } from '../workbook/cell-ref';
import type { Text } from './text';

/** error: cannot be trusted; shortfall: not reached yet; warning: suspect; advice: better written otherwise. */
export const severities = ['error', 'shortfall', 'warning', 'advice'] as const;
export type Severity = (typeof severities)[number];

export type FindingDatum = string | number | boolean | null | Text | readonly (string | number | Text)[];

/** What happened, where: data, never a sentence (see render-finding). */
export interface Finding {
  ruleId: string;
  messageId: string;
  severity: Severity;
  at: CellRef | null;
  related?: readonly CellRef[];
  data?: Readonly<Record<string, FindingDatum>>;
}

/** The sentences of one rule: message id → text with `{placeholders}` filled from a finding's data. */
export type Messages = Readonly<Record<string, Text>>;

/** What people read about a rule, be it the reader's, a rule's or an indicator's. */
export interface RuleText {
  id: string;
  title: Text;
  /** Clause of the notice, R00–R60. */
  source?: string;
  messages: Messages;
}
