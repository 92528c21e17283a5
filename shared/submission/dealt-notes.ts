import { z } from 'zod';
import type { Finding } from '../findings/finding';
import type { CellRef } from '../workbook/cell-ref';
import { stableJson } from './canonical-text';
import { pinnedNoteSchema, type PinnedNote } from './month-life';
import { keyedRows, type KeyedRow } from './natural-key';
import type { Submission } from './submission';

/** What the returned version had in the note's cell, else in its row; null where the note is about neither. */
export const returnedNoteSchema = pinnedNoteSchema.extend({ before: z.unknown() });
export type ReturnedNote = z.output<typeof returnedNoteSchema>;

/** `solved`: what the checks found there is gone; `stillThere`: the cell is another one, and they still find it. */
export const dealings = ['solved', 'changed', 'rowGone', 'stillThere', 'unchanged', 'noCell'] as const;
export type Dealing = (typeof dealings)[number];

/** A note of a return with what has become of it since; `at` is where its row stands now. */
export const dealtNoteSchema = returnedNoteSchema.extend({ dealt: z.enum(dealings) });
export type DealtNote = z.output<typeof dealtNoteSchema>;

/** Notes with what they were about, from the version that was returned. */
export function asReturned(notes: readonly PinnedNote[], returned: Submission['records']): ReturnedNote[] {
  const rows = keyedRows(returned);
  return notes.map((note) => {
    const row = rowOf(note, rows);
    return { ...note, before: row ? contentOf(row, note) : null };
  });
}

/**
 * What became of them in later records, with the findings of these. A row whose date or name is another one now is a
 * row that is gone.
 */
export function dealtNotes(
  notes: readonly ReturnedNote[],
  records: Submission['records'],
  findings: readonly Pick<Finding, 'ruleId' | 'at'>[],
): DealtNote[] {
  const rows = keyedRows(records);
  return notes.map((note): DealtNote => {
    if (!note.row) return { ...note, dealt: 'noCell' };
    const row = rowOf(note, rows);
    if (!row) return { ...note, at: null, dealt: 'rowGone' };
    const at = placeOf(row, note);
    const isChanged = stableJson(contentOf(row, note) ?? null) !== stableJson(note.before ?? null);
    const isFound = findings.some(({ ruleId, at: place }) => ruleId === note.ruleId && isSame(place, at));
    if (note.ruleId === undefined) return { ...note, at, dealt: isChanged ? 'changed' : 'unchanged' };
    if (isFound) return { ...note, at, dealt: isChanged ? 'stillThere' : 'unchanged' };
    return { ...note, at, dealt: 'solved' };
  });
}

/** Whether nothing is left to do about it, as far as the workbook tells. */
export function isDealtWith({ dealt }: Pick<DealtNote, 'dealt'>): boolean {
  return dealt === 'solved' || dealt === 'changed' || dealt === 'rowGone';
}

function isSame(a: CellRef | null, b: CellRef | null): boolean {
  return a?.sheet === b?.sheet && a?.address === b?.address;
}

function rowOf({ row }: PinnedNote, rows: readonly KeyedRow[]): KeyedRow | undefined {
  return rows.find(
    ({ kind, key, ordinal }) => kind === row?.kind && key === row.key && ordinal === row.ordinal,
  );
}

function contentOf({ row: { fields } }: KeyedRow, { row }: PinnedNote): unknown {
  return row?.field === null || row === null ? fields : fields[row.field];
}

function placeOf({ row: { cells }, sheet }: KeyedRow, { row }: PinnedNote): PinnedNote['at'] {
  const address = cells[row?.field ?? ''] ?? Object.values(cells)[0];
  return address === undefined ? null : { sheet, address };
}
