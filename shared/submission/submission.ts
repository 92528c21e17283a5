import { z } from 'zod';
import { severities } from '../findings/finding';
import { sheetKindIds } from '../sheets/index';
import { wireAddress, wireField, wireRows, wireText } from './wire-row';

const id = z.string().regex(/^[a-z0-9][a-z0-9./-]{0,79}$/);
export const ruleIdSchema = id;
export const placeSchema = z.strictObject({ sheet: wireText, address: wireAddress });

export const monthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
export const countySchema = z.string().regex(/^\d{6}$/);

const block = z.strictObject({
  kind: z.enum(sheetKindIds),
  sheet: wireText,
  header: wireAddress,
  headerCells: z.partialRecord(wireField, wireAddress),
  periodic: z.array(wireField).max(40),
  county: countySchema.nullable(),
});

const dispute = z.strictObject({ ruleId: id, at: placeSchema.nullable(), reason: wireText });

/**
 * One county's full snapshot of one month, as it travels (contracts §2). Names, telephone numbers and raw cell
 * texts of findings never do: what only the pane can see comes as counts.
 */
export const submissionSchema = z.strictObject({
  format: z.literal(1),
  campaign: id,
  rubric: id,
  county: countySchema,
  month: monthSchema,
  /** The version that this one was made on; 0 for the first. */
  baseVersion: z.int().min(0),
  submissionId: z.uuid(),
  records: z.strictObject({ blocks: z.array(block).max(500), rows: wireRows }),
  source: z.strictObject({ fileName: wireText, sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  disputes: z.array(dispute).max(2_000),
  /** Findings that rest on what does not travel: at how many places each. */
  paneFindings: z
    .array(z.strictObject({ ruleId: id, severity: z.enum(severities), count: z.int().min(1) }))
    .max(200)
    .optional(),
  nothingToReport: z.strictObject({ reason: wireText }).optional(),
  /** The day on which the office received a mailed workbook: municipal keys only. */
  receivedOn: z.iso.date().optional(),
});

export type Submission = z.infer<typeof submissionSchema>;
export type Dispute = Submission['disputes'][number];
export type PaneFinding = NonNullable<Submission['paneFindings']>[number];
