import { z } from 'zod';
import { countySchema, monthSchema, placeSchema, ruleIdSchema } from './submission';
import { wireText } from './wire-row';

/** A version's state as the office sees it. */
export const submissionStates = ['submitted', 'returned', 'accepted'] as const;
export type SubmissionState = (typeof submissionStates)[number];

/** A county's month before anything came is missing; it stands in the store only where the month was locked. */
export const monthStates = ['missing', ...submissionStates] as const;
export type MonthState = (typeof monthStates)[number];

/** What happens to a county's month; each takes one entry of its log. */
export const monthEvents = ['submitted', 'returned', 'accepted', 'reopened', 'locked', 'unlocked'] as const;
export type MonthEvent = (typeof monthEvents)[number];

/** What stands for a county's month, as everyone may see it who may see the county. */
export const headSchema = z.object({
  month: monthSchema,
  county: countySchema,
  /** Counts contents only; 0 before the first. */
  version: z.int().min(0),
  state: z.enum(monthStates),
  /** Nothing is taken until the month is unlocked. */
  locked: z.boolean(),
  /** Taken although it has errors: each is disputed. */
  disputed: z.boolean(),
  /** Nothing to report: the rows are those of the version before. */
  carriedForward: z.boolean(),
  submitter: z.enum(['county', 'municipal']).nullable(),
  /** UTC, ISO 8601; a mailed file has the day on which it came. */
  receivedAt: z.string().nullable(),
  /** The day of the first version, in the campaign's time zone: a county is late by this one. */
  firstReceivedOn: z.iso.date().nullable(),
  /** 0: in time; null while nothing came. */
  daysLate: z.int().min(0).nullable(),
  total: z.number().nullable(),
  /** Findings of the version, those included that only the pane could see. */
  counts: z.object({ error: z.int(), shortfall: z.int(), warning: z.int(), advice: z.int() }),
});

export type PublicHead = z.infer<typeof headSchema>;

/** One thing that the office asks a county to look at. */
export const noteSchema = z.strictObject({
  text: wireText.max(1_000),
  at: placeSchema.nullable().default(null),
  ruleId: ruleIdSchema.optional(),
});
export type Note = z.output<typeof noteSchema>;

/** A note with the row that it is pinned to; `at` is where that row stands in the version that is read. */
export const pinnedNoteSchema = z.object({
  ...noteSchema.shape,
  row: z
    .object({ kind: z.string(), key: z.string(), ordinal: z.int(), field: z.string().nullable() })
    .nullable(),
});
export type PinnedNote = z.output<typeof pinnedNoteSchema>;

/** Characters that the notes of one return may come to: they are kept as one entity, of which the service takes 1 MiB. */
const longestNotes = 300_000;

/** Why a version goes back; `version`: the one that was looked at, so that a newer one is not returned unseen. */
export const returnSchema = z.strictObject({
  version: z.int().min(1).optional(),
  notes: z
    .array(noteSchema)
    .min(1)
    .max(200)
    .refine((notes) => JSON.stringify(notes).length <= longestNotes),
});

/** The version that was looked at; without it, the one that stands. */
export const acceptSchema = z.strictObject({ version: z.int().min(1).optional() }).optional();

export const historyEntrySchema = z.object({
  seq: z.int().min(1),
  event: z.enum(monthEvents),
  version: z.int().min(0),
  state: z.enum(monthStates),
  locked: z.boolean(),
  disputed: z.boolean(),
  carriedForward: z.boolean(),
  /** Whose key it was. */
  by: z.enum(['county', 'municipal']),
  /** UTC, ISO 8601. */
  at: z.string(),
  receivedOn: z.iso.date().nullable(),
  /** SHA-256 of the version's canonical text, in hex: by it a workbook that came before is known. Null before the first. */
  contentHash: z.string().nullable(),
  notes: z.array(pinnedNoteSchema),
});

export const historySchema = z.object({
  month: monthSchema,
  county: countySchema,
  entries: z.array(historyEntrySchema),
});
