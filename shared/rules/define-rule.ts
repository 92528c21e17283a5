import type { IsoDate } from '../campaign/calendar';
import type { AssignedPairing, Campaign } from '../campaign/campaign';
import type { FindingDatum, Messages, RuleText, Severity } from '../findings/finding';
import type { Text } from '../findings/text';
import type { WorkbookRecords } from '../sheets/records';
import type { CellRef } from '../workbook/cell-ref';

export interface RuleContext {
  records: WorkbookRecords;
  campaign: Campaign;
  asOf: IsoDate;
  today: IsoDate;
  /** Pairings that the municipal office has published for the workbook's county; empty where none is. */
  assigned: readonly AssignedPairing[];
}

export interface Violation<M extends string = string> {
  messageId: M;
  at: CellRef | null;
  related?: readonly CellRef[];
  data?: Readonly<Record<string, FindingDatum>>;
}

/** What must hold. The id is the path of its file and of its test. */
export interface Rule<M extends string = string> extends RuleText {
  severity: Severity;
  title: Text;
  messages: Messages & Readonly<Record<M, Text>>;
  /** Needs a person's name or a telephone number, which never leave the workbook: the server cannot run it. */
  paneOnly?: boolean;
  check(context: RuleContext): Iterable<Violation<M>>;
}

export function defineRule<M extends string>(rule: Rule<M>): Rule<M> {
  return rule;
}
