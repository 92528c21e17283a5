import { z } from 'zod';
import { stableJson } from './canonical-text';
import { countySchema, monthSchema, submissionSchema } from './submission';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const { campaign, rubric } = submissionSchema.shape;

/** What was checked before a workbook was mailed, and what came of it. */
export const stampFacts = z.strictObject({
  format: z.literal(1),
  campaign,
  rubric,
  county: countySchema,
  month: monthSchema,
  /** UTC, ISO 8601. */
  checkedAt: z.iso.datetime(),
  /** See engineVersion. */
  engine: z.string().max(20),
  counts: z.strictObject({
    error: z.int().min(0),
    shortfall: z.int().min(0),
    warning: z.int().min(0),
    advice: z.int().min(0),
  }),
  /** Errors that the county disputes; they are among `counts.error`. */
  disputed: z.int().min(0),
  total: z.number().nullable(),
  /** SHA-256 of recordsText. */
  records: sha256,
  /** SHA-256 of wireRecordsText: what the server sees of it. */
  wire: sha256,
});
export type StampFacts = z.infer<typeof stampFacts>;

/** Which key has signed `stampText`, and its Ed25519 signature in base64url. */
export const stampSignature = z.strictObject({
  key: z.string().regex(/^[\w-]{1,40}$/),
  value: z.string().regex(/^[\w-]{86}$/),
});

/** A key of the office that stamps are verified by: Ed25519, its 32 bytes in base64url. */
export const stampKeySchema = z.object({
  key: z.string(),
  publicKey: z.string().regex(/^[\w-]{43}$/),
});
export type StampKey = z.infer<typeof stampKeySchema>;

/** What is sent to be stamped: the submission that it would be, and the hash of every value, names too. */
export const stampOrderSchema = z.strictObject({
  submission: submissionSchema,
  records: sha256,
  engine: z.string().max(20),
});
export type StampOrder = z.infer<typeof stampOrderSchema>;

/** A workbook's stamp. Unsigned where there was no server when it was made. */
export const stampSchema = z.strictObject({ ...stampFacts.shape, signature: stampSignature.nullable() });
export type Stamp = z.infer<typeof stampSchema>;

/** What is signed. */
export function stampText(stamp: StampFacts | Stamp): string {
  return stableJson({ ...stamp, signature: undefined });
}

/** What a workbook's stamp is worth. */
export type StampVerdict =
  | { kind: 'none' }
  /** Not one of ours, or its signature is not that of the office. */
  | { kind: 'forged' }
  | { kind: 'otherCounty'; county: string }
  | { kind: 'otherMonth'; month: string }
  /** Made by another version of the checks: nothing can be told before it is checked again. */
  | { kind: 'recheck' }
  /** Checked, but a value is another one since. */
  | { kind: 'changed'; checkedAt: string }
  /** As it was checked, but nobody has signed that. */
  | { kind: 'unsigned'; checkedAt: string }
  | { kind: 'valid'; checkedAt: string };

/** A stamp as it was found in a workbook. */
export type FoundStamp = { kind: 'none' } | { kind: 'forged' } | { kind: 'stamp'; stamp: Stamp };

export function readStamp(written: string | null): FoundStamp {
  if (written === null) return { kind: 'none' };
  try {
    const read = stampSchema.safeParse(JSON.parse(written));
    return read.success ? { kind: 'stamp', stamp: read.data } : { kind: 'forged' };
  } catch {
    return { kind: 'forged' };
  }
}

/** The workbook as it is now, read again. */
export interface StampedWorkbook {
  county: string | null;
  month: string;
  engine: string;
  records: string;
}

/** What a stamp says of a workbook; `isSigned`: its signature, if it has one, is the office's over `stampText`. */
export function judgeStamp(found: FoundStamp, workbook: StampedWorkbook, isSigned: boolean): StampVerdict {
  if (found.kind !== 'stamp') return found;
  const { signature, checkedAt, ...stamp } = found.stamp;
  if (signature && !isSigned) return { kind: 'forged' };
  if (stamp.county !== workbook.county) return { kind: 'otherCounty', county: stamp.county };
  if (stamp.month !== workbook.month) return { kind: 'otherMonth', month: stamp.month };
  if (stamp.engine !== workbook.engine) return { kind: 'recheck' };
  if (stamp.records !== workbook.records) return { kind: 'changed', checkedAt };
  return { kind: signature ? 'valid' : 'unsigned', checkedAt };
}
