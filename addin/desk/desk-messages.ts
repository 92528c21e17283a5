import type { Language, Text } from '../../shared/findings/text';
import type { RosterReading } from '../../shared/municipal/read-roster';
import type { ReviewRequest } from '../../shared/review/review';
import type { WorkbookGrid } from '../../shared/workbook/sheet-grid';
import type { FindingsTable } from '../../shared/workbook/workbook-port';
import type { ReviewView, Showing } from '../presenters/review-view';
import type { SafeFix } from '../presenters/safe-fixes';
import type { Submission } from '../../shared/submission/submission';
import type {
  CheckedToMail,
  EarlierMonth,
  MonthComparison,
  RosterRequest,
  SendingDoubt,
  SubmissionOrder,
  WorkStage,
} from '../taskpane/review-desk';
import type { GridPiece } from './grid-pieces';
import type { SheetOutline } from './sheet-outline';

/** What the page asks of its worker. A workbook is sent once and kept there. */
export type DeskTask =
  | { kind: 'open'; bytes: Uint8Array<ArrayBuffer>; fileName: string; isShown: boolean }
  /** Rows of the grid that is opened next. */
  | { kind: 'piece'; piece: GridPiece }
  /** Reads the office's roster, and leaves the workbook that is open alone. */
  | { kind: 'roster'; bytes: Uint8Array<ArrayBuffer>; fileName: string; request: RosterRequest }
  | { kind: 'rosterGrid'; frame: WorkbookGrid; fileName: string; request: RosterRequest }
  | { kind: 'openGrid'; frame: WorkbookGrid; fileName: string }
  | { kind: 'review'; request: ReviewRequest; showing: Showing }
  | { kind: 'present'; showing: Showing }
  | { kind: 'table'; showing: Showing; notes: readonly string[] }
  | { kind: 'fixes' }
  | { kind: 'copy'; showing: Showing }
  | { kind: 'prepare'; request: ReviewRequest; order: SubmissionOrder }
  | { kind: 'compare'; request: ReviewRequest; earlier: EarlierMonth }
  /** Reviews what is to be mailed, and keeps it for the two that follow. */
  | { kind: 'toMail'; request: ReviewRequest; order: SubmissionOrder }
  | { kind: 'tableToMail'; language: Language; notes: readonly string[] }
  | { kind: 'copyToMail'; language: Language; notes: readonly string[]; stamp: string };

export type DeskReply =
  | { kind: 'stage'; stage: WorkStage }
  | { kind: 'sheets'; sheets: readonly SheetOutline[] }
  | { kind: 'rows'; sheet: number; from: number; rows: readonly (readonly string[])[] }
  | { kind: 'opened' }
  | { kind: 'reviewed'; view: ReviewView }
  | { kind: 'table'; table: FindingsTable }
  | { kind: 'fixes'; fixes: readonly SafeFix[] }
  | { kind: 'copied'; fileName: string; bytes: Uint8Array<ArrayBuffer> }
  | {
      kind: 'prepared';
      submission: Submission;
      content: string;
      errors: number;
      doubts: readonly SendingDoubt[];
    }
  | { kind: 'toMail'; checked: CheckedToMail }
  | { kind: 'compared'; comparison: MonthComparison }
  | { kind: 'roster'; reading: RosterReading }
  | { kind: 'refused'; message: Text }
  | { kind: 'broken'; cause: string };

export interface TaskMessage {
  job: number;
  task: DeskTask;
}
export interface ReplyMessage {
  job: number;
  reply: DeskReply;
}
