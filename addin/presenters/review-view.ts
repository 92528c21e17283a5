import type { Language } from '../../shared/findings/text';
import type { Review } from '../../shared/review/review';
import type { ReturnedNote } from '../../shared/submission/dealt-notes';
import type { Dispute } from '../../shared/submission/submission';
import type { CellRef } from '../../shared/workbook/cell-ref';
import type { Highlight } from '../../shared/workbook/workbook-port';
import { datedMonths } from './dated-months';
import { findingList, type FindingList } from './finding-list';
import { highlights } from './highlights';
import { todoList, type TodoItem } from './todo-list';
import { scoreBlocks, type ScoreBlocks } from './score-blocks';
import { understoodSheets, type UnderstoodSheet } from './understood-sheets';
import { unreadAreas } from './unread-areas';
import { verdictLine, type Verdict } from './verdict-line';

/** How a review is to be shown: in which language, and with what the officer has said about its findings. */
export interface Showing {
  language: Language;
  /** Rules whose warnings and advice are put aside. */
  muted: readonly string[];
  disputes: readonly Dispute[];
  /** What the municipal office has returned. */
  returned?: readonly ReturnedNote[];
}

/** Everything of a review that the pane shows, in one language: plain data, small enough to post. */
export interface ReviewView {
  language: Language;
  asOf: string;
  county: Review['county'];
  verdict: Verdict;
  findings: FindingList;
  /** What was returned, as the workbook stands now. */
  todo: readonly TodoItem[];
  score: ScoreBlocks;
  /** In how many cells each month is named. */
  months: Readonly<Record<string, number>>;
  sheets: readonly UnderstoodSheet[];
  highlights: readonly Highlight[];
  /** What was not read. */
  unread: readonly CellRef[];
}

/** `shown`: findings listed for each rule; totals stay true. */
export function reviewView(review: Review, showing: Showing, shown: number): ReviewView {
  const { language, muted, disputes, returned = [] } = showing;
  return {
    language,
    asOf: review.asOf,
    county: review.county,
    verdict: verdictLine(review, language, disputes, muted),
    findings: findingList(review, showing, shown),
    todo: todoList(review, returned),
    score: scoreBlocks(review, language),
    months: datedMonths(review.records),
    sheets: understoodSheets(review, language),
    highlights: highlights(review, muted),
    unread: unreadAreas(review),
  };
}
