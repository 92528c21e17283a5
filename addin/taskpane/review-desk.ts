import type { Language, Text } from '../../shared/findings/text';
import type { Submission } from '../../shared/submission/submission';
import type { ReviewRequest } from '../../shared/review/review';
import type { WorkbookGrid } from '../../shared/workbook/sheet-grid';
import type { ReviewView } from '../presenters/review-view';

/** A workbook to review: a file that still has to be read, or grids that a WorkbookReader has read. */
export type WorkbookSource = { fileName: string; file: Blob } | { fileName: string; grid: WorkbookGrid };

export type WorkStage = 'reading' | 'reviewing';

export type DeskAnswer =
  | { kind: 'reviewed'; view: ReviewView }
  | { kind: 'refused'; message: Text }
  | { kind: 'cancelled' }
  | { kind: 'broken' };

/** What a submission says besides the records. */
export type SubmissionOrder = Pick<Submission, 'county' | 'month' | 'baseVersion' | 'submissionId'>;

export type PrepareAnswer =
  /** `content`: the same for the same content on the same version, whatever the id. */
  | { kind: 'prepared'; submission: Submission; content: string; errors: number }
  | Exclude<DeskAnswer, { kind: 'reviewed' }>;

/**
 * Reviews one workbook at a time away from the page's own thread. A new review cancels the task under way; presenting
 * and preparing wait for it. Never rejects.
 */
export interface ReviewDesk {
  review(
    source: WorkbookSource,
    request: ReviewRequest,
    language: Language,
    tell: (stage: WorkStage) => void,
  ): Promise<DeskAnswer>;
  /** The last review in another language. */
  present(language: Language): Promise<DeskAnswer>;
  /** Reviews by the request, apart from the review that is shown, and makes the payload of it. */
  prepare(source: WorkbookSource, request: ReviewRequest, order: SubmissionOrder): Promise<PrepareAnswer>;
  cancel(): void;
}
