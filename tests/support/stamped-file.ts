import { createHash, generateKeyPairSync } from 'node:crypto';
import { stampFile } from '../../addin/host/file-stamp';
import { stampSigner, type StampSigner } from '../../functions/auth/stamp-signer';
import { engineVersion } from '../../shared/review/engine-version';
import { recordsText, wireRecordsText } from '../../shared/submission/records-text';
import type { ReviewRequest } from '../../shared/review/review';
import { stampText, type Stamp, type StampFacts, type StampKey } from '../../shared/submission/stamp';
import { reviewOfFile, submissionOf } from './sample-submission';

/** An office's key, another one on every call. */
export function newStampKey(): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  return privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
}

export function signerOf(key: string): StampSigner {
  const signer = stampSigner({ STAMP_KEY: key });
  if (!signer) throw new Error('no key');
  return signer;
}

export function publishedKey({ key, publicKey }: StampSigner): StampKey {
  return { key, publicKey };
}

/** What a stamp of a file for a month says, as the county's pane and the server make it. */
export function stampFactsOf(
  bytes: Uint8Array,
  month: string,
  changes: Partial<StampFacts> = {},
  /** Where the workbook does not tell. */
  said: Pick<ReviewRequest, 'county' | 'corrections'> = {},
): StampFacts {
  const review = reviewOfFile(bytes, '', month, said);
  const submission = submissionOf(review, { bytes, fileName: '', month });
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
  return {
    format: 1,
    campaign: submission.campaign,
    rubric: submission.rubric,
    county: submission.county,
    month,
    checkedAt: `${month}-28T08:05:00.000Z`,
    engine: engineVersion,
    counts: { error: 0, shortfall: 3, warning: 0, advice: 0 },
    disputed: 0,
    total: review.scoreCard.total,
    records: sha256(recordsText(review.records)),
    wire: sha256(wireRecordsText(submission)),
    ...changes,
  };
}

/** `signer` null: made without a network. */
export function signedStamp(facts: StampFacts, signer: StampSigner | null): Stamp {
  const signature = signer && { key: signer.key, value: signer.sign(stampText(facts)) };
  return { ...facts, signature };
}

/** A copy of an .xlsx file that carries a stamp, or any other text in its place. */
export function withStamp(bytes: Uint8Array, stamp: Stamp | string): Uint8Array {
  const copy = stampFile(bytes, typeof stamp === 'string' ? stamp : JSON.stringify(stamp));
  if (!copy) throw new Error('only an .xlsx file carries a stamp');
  return copy;
}
