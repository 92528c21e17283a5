import type { Review } from '../../shared/review/review';
import {
  dealtNotes,
  isDealtWith,
  type DealtNote,
  type ReturnedNote,
} from '../../shared/submission/dealt-notes';
import { projectRecords } from '../../shared/submission/project-records';
import type { CellRef } from '../../shared/workbook/cell-ref';

/** One thing that the municipal office has asked for, as the workbook stands now. */
export interface TodoItem {
  /** The same as long as it is about the same note. */
  key: string;
  text: string;
  at: CellRef | null;
  dealt: DealtNote['dealt'];
  /** As far as the workbook tells; a note about no cell is for the officer to tick. */
  isDone: boolean;
}

/** The notes of a return, each ticked off as its cells change. */
export function todoList(review: Review, notes: readonly ReturnedNote[]): TodoItem[] {
  if (notes.length === 0) return [];
  return dealtNotes(notes, projectRecords(review.records), review.findings).map((note, index) => ({
    key: `${index} ${note.text}`,
    text: note.text,
    at: note.at,
    dealt: note.dealt,
    isDone: isDealtWith(note),
  }));
}
