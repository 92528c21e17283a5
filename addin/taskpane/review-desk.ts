import type { Language, Text } from '../../shared/findings/text';
import type { FigureChanges } from '../../shared/municipal/figure-changes';
import type { RosterReading } from '../../shared/municipal/read-roster';
import type { ScoreCard } from '../../shared/scoring/score-card';
import type { StampFacts, StampOrder } from '../../shared/submission/stamp';
import type { Submission } from '../../shared/submission/submission';
import type { ReviewRequest } from '../../shared/review/review';
import type { VersionDiff } from '../../shared/submission/version-diff';
import type { WorkbookGrid } from '../../shared/workbook/sheet-grid';
import type { FindingsTable } from '../../shared/workbook/workbook-port';
import type { MailedVerdict } from '../presenters/mailed-verdict';
import type { ReviewView, Showing } from '../presenters/review-view';
import type { SafeFix } from '../presenters/safe-fixes';

/** A workbook to review: a file that still has to be read, or grids that a WorkbookReader has read. */
export type WorkbookSource = { fileName: string; file: Blob } | { fileName: string; grid: WorkbookGrid };

export type WorkStage = 'reading' | 'reviewing';

export type DeskAnswer =
  | { kind: 'reviewed'; view: ReviewView }
  | { kind: 'refused'; message: Text }
  | { kind: 'cancelled' }
  | { kind: 'broken' };

/** What a submission says besides the records; of the disputes, those that answer an error of that month travel. */
export type SubmissionOrder = Pick<
  Submission,
  'county' | 'month' | 'baseVersion' | 'submissionId' | 'disputes'
>;

/** Why a workbook without errors may not be meant to be sent: it names another month, or was not read whole. */
export type SendingDoubt = 'otherMonth' | 'partlyRead';

export type PrepareAnswer =
  /** `doubts`: what is asked about before it is sent. `content`: the same for the same content on the same version, whatever the id. `errors`: not disputed. */
  | {
      kind: 'prepared';
      submission: Submission;
      content: string;
      errors: number;
      doubts: readonly SendingDoubt[];
    }
  | Exclude<DeskAnswer, { kind: 'reviewed' }>;

/** A copy of the workbook's file, marked and with its findings listed. */
export type CopyAnswer =
  | { kind: 'copied'; fileName: string; bytes: Uint8Array<ArrayBuffer> }
  | Exclude<DeskAnswer, { kind: 'reviewed' }>;

export type TableAnswer = { kind: 'table'; table: FindingsTable } | Exclude<DeskAnswer, { kind: 'reviewed' }>;

export type FixesAnswer =
  { kind: 'fixes'; fixes: readonly SafeFix[] } | Exclude<DeskAnswer, { kind: 'reviewed' }>;

/** A workbook as it would be mailed for a month. */
export interface CheckedToMail {
  /** Its errors are those that are not disputed. */
  verdict: MailedVerdict;
  disputed: number;
  counts: StampFacts['counts'];
  order: StampOrder;
  /** SHA-256 of wireRecordsText. */
  wire: string;
  /** False for a file that can carry no stamp: every one but an .xlsx. */
  canCarry: boolean;
}

export type ToMailAnswer =
  { kind: 'toMail'; checked: CheckedToMail } | Exclude<DeskAnswer, { kind: 'reviewed' }>;

/** What the county submitted for an earlier month. */
export type EarlierMonth = Pick<Submission, 'month' | 'county' | 'records'> & { scoreCard: ScoreCard };

export interface MonthComparison {
  figures: FigureChanges;
  /** The first rows of each kind. */
  diff: VersionDiff;
  /** How many there are of each. */
  rows: { added: number; removed: number; changed: number };
  /** Rows that `diff` leaves out. */
  beyond: number;
}

export type CompareAnswer =
  { kind: 'compared'; comparison: MonthComparison } | Exclude<DeskAnswer, { kind: 'reviewed' }>;

export type RosterRequest = Pick<ReviewRequest, 'campaign' | 'asOf'>;

export type RosterAnswer =
  { kind: 'roster'; reading: RosterReading } | Exclude<DeskAnswer, { kind: 'reviewed' }>;

/**
 * Reviews one workbook at a time away from the page's own thread. A new review cancels the task under way; presenting
 * and preparing wait for it. Never rejects.
 */
export interface ReviewDesk {
  review(
    source: WorkbookSource,
    request: ReviewRequest,
    showing: Showing,
    tell: (stage: WorkStage) => void,
  ): Promise<DeskAnswer>;
  /** The last review shown otherwise. */
  present(showing: Showing): Promise<DeskAnswer>;
  /** The findings of the last review for the sheet 校验结果, with lines above them. */
  table(showing: Showing, notes: readonly string[]): Promise<TableAnswer>;
  /** The values of the last review that can be written in standard form. */
  fixes(showing: Showing): Promise<FixesAnswer>;
  /** A marked copy of the file that was reviewed last; `broken` where the workbook came as grids. */
  markedCopy(showing: Showing): Promise<CopyAnswer>;
  /** Reviews by the request, apart from the review that is shown, and makes the payload of it. */
  prepare(source: WorkbookSource, request: ReviewRequest, order: SubmissionOrder): Promise<PrepareAnswer>;
  /** Reviews by the request, apart from the review that is shown, what is to be mailed. */
  toMail(source: WorkbookSource, request: ReviewRequest, order: SubmissionOrder): Promise<ToMailAnswer>;
  /** Its findings for the sheet 校验结果, with lines above them. */
  tableToMail(language: Language, notes: readonly string[]): Promise<TableAnswer>;
  /** A copy of its file that carries the stamp and those findings, without marks. */
  copyToMail(language: Language, notes: readonly string[], stamp: string): Promise<CopyAnswer>;
  /** Reviews by the request, apart from the review that is shown, and tells how an earlier month differs. */
  compare(source: WorkbookSource, request: ReviewRequest, earlier: EarlierMonth): Promise<CompareAnswer>;
  /** Reads the office's roster of pairings, whatever workbook is open. */
  roster(source: WorkbookSource, request: RosterRequest): Promise<RosterAnswer>;
  cancel(): void;
}
