import { engineVersion } from '../../shared/review/engine-version';
import type { ReadSheet, Review, ReviewRequest } from '../../shared/review/review';
import { reviewWorkbook } from '../../shared/review/review-workbook';
import { mergeCorrections } from '../../shared/submission/merge-corrections';
import { projectRecords } from '../../shared/submission/project-records';
import { recordsText, wireRecordsText } from '../../shared/submission/records-text';
import {
  judgeStamp,
  readStamp,
  type FoundStamp,
  type SignatureCheck,
  type StampKey,
  type StampVerdict,
} from '../../shared/submission/stamp';
import type { WorkbookGrid } from '../../shared/workbook/sheet-grid';
import { sha256 } from './sha256';
import { checkSignature } from './stamp-signature';

/** A mailed file's stamp, before the workbook is compared with it. */
export interface MailedStamp {
  found: FoundStamp;
  signature: SignatureCheck;
}

export async function openStamp(written: string | null, keys: readonly StampKey[]): Promise<MailedStamp> {
  const found = readStamp(written);
  return { found, signature: found.kind === 'stamp' ? await checkSignature(found.stamp, keys) : 'none' };
}

export interface StampedReview {
  review: Review;
  stamp: StampVerdict;
  /** Sheets and columns were taken for what the county says that they are. */
  isReadAsSaid: boolean;
}

/** The review of a mailed workbook, and what its stamp says of it. */
export async function reviewStamped(
  grid: WorkbookGrid,
  request: ReviewRequest,
  mailed: MailedStamp,
  month: string,
): Promise<StampedReview> {
  const { found } = mailed;
  const asRead = asChecked(request, mailed);
  const review = reviewWorkbook(grid, asRead);
  const isReadAsSaid = review.sheets.some(isSaid);
  if (review.county || found.kind !== 'stamp')
    return { review, stamp: await judgeMailed(mailed, review, month), isReadAsSaid };
  // It does not tell whose it is. Read as that of the stamp's county, which a valid stamp proves.
  const told = reviewWorkbook(grid, { ...asRead, county: found.stamp.county });
  const stamp = await judgeMailed(mailed, told, month);
  return { review: stamp.kind === 'valid' ? told : review, stamp, isReadAsSaid };
}

/** As the county read it when it checked it: whatever the file is called. By a stamp that is not genuine nothing. */
function asChecked(request: ReviewRequest, { found, signature }: MailedStamp): ReviewRequest {
  if (found.kind !== 'stamp' || signature === 'false' || signature === 'unknownKey') return request;
  const { corrections = [] } = found.stamp;
  return {
    ...request,
    fileName: '',
    corrections: mergeCorrections(request.corrections ?? [], corrections),
  };
}

function isSaid({ said }: ReadSheet): boolean {
  return said !== undefined && (said.kind !== undefined || said.columns.length > 0);
}

async function judgeMailed(
  { found, signature }: MailedStamp,
  { campaign, county, records, scoreCard }: Review,
  month: string,
): Promise<StampVerdict> {
  if (found.kind !== 'stamp') return found;
  const workbook = {
    campaign,
    rubric: scoreCard.rubric,
    county: county?.code ?? null,
    month,
    engine: engineVersion,
    records: await digest(recordsText(records)),
  };
  return judgeStamp(found, workbook, signature);
}

/** Tells which rows of a workbook are not as they were checked. */
export interface StampChange {
  /** SHA-256 of the wireRecordsText that was checked; null where it is the workbook's own: names alone differ. */
  wire: string | null;
  /** The workbook's records as they would be submitted: JSON. */
  records: Uint8Array<ArrayBuffer>;
}

export async function changeSince(
  { found }: MailedStamp,
  { records: read }: Review,
): Promise<StampChange | null> {
  if (found.kind !== 'stamp') return null;
  const { county, wire } = found.stamp;
  const records = projectRecords(read);
  const own = await digest(wireRecordsText({ county, records }));
  return { wire: own === wire ? null : wire, records: new TextEncoder().encode(JSON.stringify(records)) };
}

function digest(text: string): Promise<string> {
  return sha256(new TextEncoder().encode(text));
}
