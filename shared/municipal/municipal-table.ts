import { z } from 'zod';
import { sheetKindIds } from '../sheets/index';
import { submissionStates } from '../submission/month-life';
import { pairingPlaces } from './pairing-places';

/** What the table was merged from: one entry a county that has submitted, in the campaign's order. */
export const mergedHead = z.object({
  county: z.string(),
  name: z.string(),
  version: z.int(),
  state: z.enum(submissionStates),
  disputed: z.boolean(),
  receivedAt: z.string(),
});
export type MergedHead = z.infer<typeof mergedHead>;

/** One pairing of the prefecture. Money in yuan; a count that nothing was recorded of is 0. */
export const summaryRow = z.object({
  county: z.string(),
  countyName: z.string(),
  township: z.string(),
  kind: z.enum(['township', 'street']),
  unit: z.string(),
  cash: z.number(),
  /** Of the whole township: two units on one township show the same figure. */
  townshipLoans: z.number(),
  activities: z.object({
    mayFourth: z.int(),
    services: z.int(),
    training: z.int(),
    leaderExchange: z.int(),
    loanPublicity: z.int(),
    other: z.int(),
  }),
  meetingsMet: z.int(),
  meetingsDue: z.int(),
  reportsMade: z.int(),
  reportsDue: z.int(),
  steps: z.int(),
  deputies: z.int().nullable(),
  systems: z.int(),
  sevenOnes: z.int(),
  total: z.number().nullable(),
  earned: z.number(),
  due: z.number(),
  overdueShortfalls: z.int(),
  ...pairingPlaces.shape,
  state: z.enum(submissionStates),
  version: z.int(),
});
export type SummaryRow = z.infer<typeof summaryRow>;
/** What a version says of a pairing, whatever becomes of the version. */
export type PairingSummary = Omit<SummaryRow, 'county' | 'countyName' | 'state' | 'version'>;

/** Sums over the whole table; a township's loans are counted once. */
export const summaryTotals = z.object({
  pairings: z.int(),
  cash: z.number(),
  loans: z.number(),
  meanTotal: z.number().nullable(),
});
export type SummaryTotals = z.infer<typeof summaryTotals>;

/** One live row of a kind with where it came from. */
export const provenanceRow = z.object({
  county: z.string(),
  countyName: z.string(),
  version: z.int(),
  sheet: z.string(),
  /** The row's first cell. */
  cell: z.string(),
  township: z.string().nullable(),
  unit: z.string().nullable(),
  fields: z.record(z.string(), z.unknown()),
});
export type ProvenanceRow = z.infer<typeof provenanceRow>;

const paged = { month: z.string(), heads: z.array(mergedHead), next: z.string().nullable() };

export const summaryTable = z.object({
  kind: z.literal('summary'),
  ...paged,
  rows: z.array(summaryRow),
  totals: summaryTotals,
});
export type SummaryTable = z.infer<typeof summaryTable>;

export const municipalTable = z.discriminatedUnion('kind', [
  summaryTable,
  z.object({ kind: z.enum(sheetKindIds), ...paged, rows: z.array(provenanceRow) }),
]);
export type MunicipalTable = z.infer<typeof municipalTable>;
export const tableKinds = ['summary', ...sheetKindIds] as const;
export type TableKind = (typeof tableKinds)[number];
