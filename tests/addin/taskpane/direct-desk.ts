import { disputesOf } from '../../../addin/presenters/disputes';
import { findingsTable } from '../../../addin/presenters/findings-table';
import { reviewView, type Showing } from '../../../addin/presenters/review-view';
import { safeFixes } from '../../../addin/presenters/safe-fixes';
import type {
  CompareAnswer,
  CopyAnswer,
  DeskAnswer,
  FixesAnswer,
  PrepareAnswer,
  ReviewDesk,
  RosterAnswer,
  RosterRequest,
  TableAnswer,
  ToMailAnswer,
  WorkbookSource,
} from '../../../addin/taskpane/review-desk';
import { readRoster } from '../../../shared/municipal/read-roster';
import type { Review, ReviewRequest } from '../../../shared/review/review';
import { reviewWorkbook } from '../../../shared/review/review-workbook';

/** A review desk without a worker: the same core, on the test's own thread. */
export class DirectDesk implements ReviewDesk {
  private held: Review | null = null;
  readonly reviewed: WorkbookSource[] = [];

  async review(source: WorkbookSource, request: ReviewRequest, showing: Showing): Promise<DeskAnswer> {
    if (!('grid' in source)) throw new Error('only grids');
    this.reviewed.push(source);
    this.held = reviewWorkbook(source.grid, request);
    return this.present(showing);
  }

  async present(showing: Showing): Promise<DeskAnswer> {
    return this.held
      ? { kind: 'reviewed', view: reviewView(this.held, showing, 100) }
      : { kind: 'cancelled' };
  }

  async table({ language, disputes }: Showing, notes: readonly string[]): Promise<TableAnswer> {
    if (!this.held) return { kind: 'cancelled' };
    return {
      kind: 'table',
      table: findingsTable(this.held, language, disputesOf(this.held.findings, disputes), notes),
    };
  }

  async fixes(): Promise<FixesAnswer> {
    const source = this.reviewed.at(-1);
    if (!this.held || !source || !('grid' in source)) return { kind: 'cancelled' };
    return { kind: 'fixes', fixes: safeFixes(this.held, source.grid) };
  }

  async markedCopy(): Promise<CopyAnswer> {
    return { kind: 'cancelled' };
  }

  async prepare(): Promise<PrepareAnswer> {
    return { kind: 'cancelled' };
  }

  async compare(): Promise<CompareAnswer> {
    return { kind: 'cancelled' };
  }

  async toMail(): Promise<ToMailAnswer> {
    return { kind: 'cancelled' };
  }

  async tableToMail(): Promise<TableAnswer> {
    return { kind: 'cancelled' };
  }

  async copyToMail(): Promise<CopyAnswer> {
    return { kind: 'cancelled' };
  }

  async roster(source: WorkbookSource, request: RosterRequest): Promise<RosterAnswer> {
    if (!('grid' in source)) throw new Error('only grids');
    const { grid, fileName } = source;
    return { kind: 'roster', reading: readRoster(grid, { ...request, fileName }) };
  }

  cancel(): void {
    // Nothing is under way between two lines of a test.
  }
}
