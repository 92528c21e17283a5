import { lastDayOfMonth, type IsoMonth } from '../../shared/campaign/calendar';
import type { Campaign } from '../../shared/campaign/campaign';
import type { Review } from '../../shared/review/review';
import { buildSubmission } from '../../shared/submission/build-submission';
import { canonicalText } from '../../shared/submission/canonical-text';
import type { StampVerdict } from '../../shared/submission/stamp';
import type { RefusalKind } from '../host/file-refusal';
import { readWorkbookFile } from '../host/file-workbook';
import { datedMonths } from '../presenters/dated-months';
import { unreadLine } from '../presenters/unread-line';
import { mailedVerdict, type MailedVerdict } from '../presenters/mailed-verdict';
import type { MailedOrder } from './mail-messages';
import { changeSince, openStamp, reviewStamped, type StampChange } from './mailed-stamp';
import { sha256 } from './sha256';

export type MailedAnswer =
  | { kind: 'unreadable'; reason: RefusalKind }
  /** The file was moved or changed since it was chosen. */
  | { kind: 'gone' }
  /** No ledger of the campaign in it. */
  | { kind: 'foreign' }
  | {
      kind: 'checked';
      verdict: MailedVerdict;
      reading: MailedReading;
      /** In how many cells each month is named. */
      months: Readonly<Record<IsoMonth, number>>;
      stamp: StampVerdict;
      /** See StampedReview. */
      isReadAsSaid: boolean;
      /** Of a workbook that was changed after it was stamped. */
      change: StampChange | null;
      ready: ReadySubmission | null;
    };

/** What was read and what was not, with the findings about that. */
export type MailedReading = Pick<Review, 'sheets' | 'findings'>;

const aboutReading: readonly string[] = [
  'reading/sheet-unread',
  'reading/column-missing',
  'workbook/month-agrees',
];

function readingOf({ sheets, findings }: Review): MailedReading {
  return { sheets, findings: findings.filter(({ ruleId }) => aboutReading.includes(ruleId)) };
}

/** A submission without its changeable head. */
export interface ReadySubmission {
  /** SHA-256 of the canonical text, as the server's history has it. */
  contentHash: string;
  /** JSON after its opening brace: `baseVersion`, `submissionId` and `receivedOn` go before it. */
  rest: Uint8Array<ArrayBuffer>;
}

/** Opens, reviews as of the month's last day and prepares one mailed file; never throws for what the file holds. */
export async function checkMailed(
  bytes: Uint8Array<ArrayBuffer>,
  { fileName, month, stampKeys, countyCorrections, ...order }: MailedOrder,
  campaign: Campaign,
): Promise<MailedAnswer> {
  const reading = readWorkbookFile(bytes, fileName);
  if (reading.kind !== 'workbook') return { kind: 'unreadable', reason: reading.kind };
  const asOf = lastDayOfMonth(month);
  const request = { ...order, campaign, asOf, fileName, countyByContent: true };
  const mailed = await openStamp(reading.stamp, stampKeys);
  const asMailed = await reviewStamped(reading.grid, request, mailed, month);
  const corrections = countyCorrections[asMailed.review.county?.code ?? ''] ?? [];
  const isSaid = corrections.length > 0 && asMailed.stamp.kind !== 'valid';
  const { review, stamp, isReadAsSaid } = isSaid
    ? await reviewStamped(reading.grid, { ...request, corrections }, mailed, month)
    : asMailed;
  const told = readingOf(review);
  if (!review.sheets.some(({ kind }) => kind !== null) && !unreadLine(told, 'zhCN').isPartlyRead)
    return { kind: 'foreign' };
  const verdict = mailedVerdict(review);
  const { county } = review;
  return {
    kind: 'checked',
    verdict,
    reading: told,
    months: datedMonths(review.records),
    stamp,
    isReadAsSaid,
    change: stamp.kind === 'changed' ? await changeSince(mailed, review) : null,
    ready:
      county && verdict.errors === 0
        ? await readySubmission(review, county.code, { bytes, fileName, month })
        : null,
  };
}

async function readySubmission(
  review: Review,
  county: string,
  { bytes, fileName, month }: { bytes: Uint8Array<ArrayBuffer>; fileName: string; month: string },
): Promise<ReadySubmission> {
  const submission = buildSubmission(review, {
    county,
    month,
    baseVersion: 0,
    submissionId: '',
    source: { fileName, sha256: await sha256(bytes) },
    disputes: [],
  });
  const { baseVersion: _baseVersion, submissionId: _submissionId, ...rest } = submission;
  const encoder = new TextEncoder();
  return {
    contentHash: await sha256(encoder.encode(canonicalText(submission))),
    rest: encoder.encode(JSON.stringify(rest).slice(1)),
  };
}
