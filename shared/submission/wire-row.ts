import { z } from 'zod';
import { isIsoDay } from '../campaign/calendar';
import { wordLists } from '../campaign/words';
import type { ColumnSpec } from '../sheets/column-types';
import { sheetKindIds, sheetKinds, type SheetKindId } from '../sheets/index';

/** Longest text of one cell that travels. */
export const longestText = 2_000;
/** Rows of one submission, all kinds together; 8 MiB are reached before. */
export const mostRows = 50_000;

// Line breaks and tabs are what Excel itself puts into cells; no other control character is.
const plainText = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/;

export const wireText = z.string().min(1).max(longestText).regex(plainText);
export const wireAddress = z.string().regex(/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/);
const isoDate = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])(-\d\d)?$/)
  .refine((date) => date.length === 7 || isIsoDay(date));
const isoPeriod = z.string().regex(/^\d{4}-(0[1-9]|1[0-2]|Q[1-4])$/);
const flag = z.union([
  z.strictObject({ is: z.enum(['yes', 'no', 'underWay', 'document', 'title', 'text', 'unknown']) }),
  z.strictObject({ is: z.literal('date'), date: isoDate }),
  z.strictObject({ is: z.literal('count'), count: z.int().min(0) }),
]);

/**
 * Names and telephone numbers stay in the workbook: only that there is one travels, which of the sheet's it is, or how
 * many a list has.
 */
export const present = '#';
const presence = z.string().regex(/^#([1-9]\d{0,5})?$/);

/** What a column's value looks like on the wire. */
function wireValue({ type, words }: ColumnSpec): z.ZodType {
  switch (type) {
    case 'person':
    case 'phone':
      return presence;
    case 'count':
      return z.int().min(0);
    case 'register':
      return z.union([z.int().min(0), z.enum(['kept', 'notKept'])]);
    case 'money':
      return z.int();
    case 'date':
      return isoDate;
    case 'month':
      return isoPeriod;
    case 'flag':
    case 'textOrCount':
      return flag;
    case 'choice':
      return z.enum([...wordsOf(words), 'other']);
    case 'choices':
      return z.array(z.enum(wordsOf(words))).max(20);
    default:
      return wireText;
  }
}

/** The lists are open: a word that none knows is `other`, whether or not the list has such. */
function wordsOf(words: ColumnSpec['words']): string[] {
  return words ? Object.keys(wordLists[words]) : [];
}

function wireRow(kind: SheetKindId) {
  const columns: Readonly<Record<string, ColumnSpec>> = sheetKinds[kind].columns;
  const entries = Object.entries(columns).filter(([field]) => field !== 'seq');
  const fields = entries.map(([field, spec]) => [field, wireValue(spec).nullable().optional()] as const);
  const cells = entries.map(([field]) => [field, wireAddress.optional()] as const);
  return z.strictObject({
    block: z.int().min(0).max(999),
    fields: z.strictObject(Object.fromEntries(fields)),
    cells: z.strictObject(Object.fromEntries(cells)),
  });
}

/** The name of any column. */
export const wireField = z.enum([
  ...new Set(sheetKindIds.flatMap((kind) => Object.keys(sheetKinds[kind].columns))),
]);

/** Rows by kind, derived from the columns of the sheet kinds: null is a cell that could not be read. */
export const wireRows = z.strictObject(
  Object.fromEntries(sheetKindIds.map((kind) => [kind, z.array(wireRow(kind)).max(mostRows).optional()])),
);

export interface WireRow {
  block: number;
  fields: Readonly<Record<string, unknown>>;
  /** Addresses on the block's sheet. */
  cells: Readonly<Record<string, string>>;
}
export type WireRows = Partial<Record<SheetKindId, readonly WireRow[]>>;
