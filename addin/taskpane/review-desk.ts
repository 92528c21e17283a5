import type { Language, Text } from '../../shared/findings/text';
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

/**
 * Reviews one workbook at a time away from the page's own thread. A new task cancels the one under way.
 * Never rejects.
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
  cancel(): void;
}
