import { z } from 'zod';
import { stableJson } from './canonical-text';
import { correctionsSchema } from './correction-schema';
import { countySchema, monthSchema, submissionSchema } from './submission';

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
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
  /** By which the county read its sheets, where it said so: whoever reads them otherwise finds other records. */
  corrections: correctionsSchema.exactOptional(),
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
  corrections: correctionsSchema.exactOptional(),
});
export type StampOrder = z.infer<typeof stampOrderSchema>;

/** A workbook's stamp. Unsigned where there was no server when it was made. */
export const stampSchema = z.strictObject({ ...stampFacts.shape, signature: stampSignature.nullable() });
export type Stamp = z.infer<typeof stampSchema>;

/** The version of a county's month that holds the records of a stamp. */
export const stampedVersionSchema = z.object({
  version: z.int().min(1),
  records: submissionSchema.shape.records,
});
export type StampedVersion = z.infer<typeof stampedVersionSchema>;

/** What is signed. */
export function stampText(stamp: StampFacts | Stamp): string {
  return stableJson({ ...stamp, signature: undefined });
}

/** What a workbook's stamp is worth. */
export type StampVerdict =
  | { kind: 'none' }
  /** Something stands where a stamp would, but it is cut or garbled. */
  | { kind: 'unreadable' }
  /** Its signature is not the office's over what it says, or the office has no such key. */
  | { kind: 'forged'; because: 'signature' | 'key' }
  | { kind: 'otherCampaign' }
  | { kind: 'otherCounty'; county: string }
  /** `isUnchanged`: nothing has been written since that month's stamp, as far as it can be told. */
  | { kind: 'otherMonth'; month: string; isUnchanged: boolean }
  /** Made by another version of the checks or by other points: nothing can be told before it is checked again. */
  | { kind: 'recheck'; because: 'engine' | 'rubric'; checkedAt: string }
  /** Checked, but a value is another one since. */
  | { kind: 'changed'; checkedAt: string; isSigned: boolean }
  /** As it was checked, but nobody has signed that. `disputed`: errors that the county gave reasons against. */
  | { kind: 'unsigned'; checkedAt: string; disputed: number }
  /** As it was checked; whether the office has signed that cannot be told here: its keys are not known. */
  | { kind: 'unverified'; checkedAt: string; disputed: number }
  | { kind: 'valid'; checkedAt: string; disputed: number };

/** A stamp as it was found in a workbook. */
export type FoundStamp = { kind: 'none' } | { kind: 'unreadable' } | { kind: 'stamp'; stamp: Stamp };

export function readStamp(written: string | null): FoundStamp {
  if (written === null) return { kind: 'none' };
  try {
    const read = stampSchema.safeParse(JSON.parse(written));
    return read.success ? { kind: 'stamp', stamp: read.data } : { kind: 'unreadable' };
  } catch {
    return { kind: 'unreadable' };
  }
}

/** The workbook as it is now, read again. */
export interface StampedWorkbook extends Pick<
  StampFacts,
  'campaign' | 'rubric' | 'month' | 'engine' | 'records'
> {
  county: string | null;
}

/** What a stamp's signature is: the office's, none, a false one, of a key that the office has not, or not to be told. */
export type SignatureCheck = 'good' | 'none' | 'false' | 'unknownKey' | 'unchecked';

/** What a stamp says of a workbook; `signature` is that of the stamp over its `stampText`. */
export function judgeStamp(
  found: FoundStamp,
  workbook: StampedWorkbook,
  signature: SignatureCheck,
): StampVerdict {
  if (found.kind !== 'stamp') return found;
  const { stamp } = found;
  const { checkedAt, disputed } = stamp;
  if (signature === 'false') return { kind: 'forged', because: 'signature' };
  if (signature === 'unknownKey') return { kind: 'forged', because: 'key' };
  if (stamp.campaign !== workbook.campaign) return { kind: 'otherCampaign' };
  if (stamp.county !== workbook.county) return { kind: 'otherCounty', county: stamp.county };
  const isUnchanged = stamp.engine === workbook.engine && stamp.records === workbook.records;
  if (stamp.month !== workbook.month) return { kind: 'otherMonth', month: stamp.month, isUnchanged };
  if (stamp.engine !== workbook.engine) return { kind: 'recheck', because: 'engine', checkedAt };
  if (!isUnchanged) return { kind: 'changed', checkedAt, isSigned: signature === 'good' };
  if (stamp.rubric !== workbook.rubric) return { kind: 'recheck', because: 'rubric', checkedAt };
  return { kind: standing[signature], checkedAt, disputed };
}

const standing = { good: 'valid', none: 'unsigned', unchecked: 'unverified' } as const;
