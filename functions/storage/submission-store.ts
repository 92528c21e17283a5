import type { CountyCode } from '../../shared/campaign/campaign';
import type { IsoMonth } from '../../shared/campaign/calendar';
import type { Finding } from '../../shared/findings/finding';
import type { SubmissionState } from '../../shared/municipal/municipal-table';
import type { ScoreCard } from '../../shared/scoring/score-card';
import type { Submission } from '../../shared/submission/submission';

/** What stands for a county's month: the one version that counts. Version 0: locked before anything came. */
export interface Head {
  month: IsoMonth;
  county: CountyCode;
  /** Counts contents only. */
  version: number;
  submissionId: string;
  /** SHA-256 of the canonical text. */
  contentHash: string;
  state: SubmissionState;
  locked: boolean;
  disputed: boolean;
  /** "county" or "municipal". */
  submitter: string;
  /** UTC, ISO 8601. */
  receivedAt: string;
  /** Partition of the version's rows: `month|county|submissionId`, and a mark where that id was tried before. */
  rowsKey: string;
  /** Entities of the version's partition, to see that a read was whole. */
  rowCount: number;
  /** Log entries so far. */
  seq: number;
}

/** One version with everything that the server made of it. */
export interface StoredVersion {
  submission: Submission;
  findings: readonly Finding[];
  scoreCard: ScoreCard;
}

export interface Candidate extends StoredVersion {
  contentHash: string;
  submitter: string;
  receivedAt: string;
  disputed: boolean;
  /** The head that the caller judged by; null where there was none. */
  basedOn: StoredHead | null;
}

/** A head with the store's own mark of its state, for If-Match. */
export interface StoredHead extends Head {
  etag: string;
}

export type SwitchOutcome =
  { kind: 'switched'; head: Head } | { kind: 'superseded'; head: StoredHead | null };

/** Keeps every version of every county's month; readers see one version whole or another, never a mixture. */
export interface SubmissionStore {
  /** Creates what is missing; throws StoreUnavailable while the store cannot be reached. */
  ready(): Promise<void>;
  head(month: IsoMonth, county: CountyCode): Promise<StoredHead | null>;
  heads(month: IsoMonth): Promise<readonly StoredHead[]>;
  /** The version that a submission became, if it did. */
  versionOf(month: IsoMonth, county: CountyCode, submissionId: string): Promise<number | null>;
  /** Writes a version and makes it the head in one step, if the head is still the one it was based on. */
  submit(candidate: Candidate): Promise<SwitchOutcome>;
  /** A head with its version; null where there is none. */
  read(month: IsoMonth, county: CountyCode): Promise<{ head: StoredHead; version: StoredVersion } | null>;
}

/** The store cannot be reached or refuses to answer: worth another try later. */
export class StoreUnavailable extends Error {
  constructor(cause: unknown) {
    super('the store cannot be reached', { cause });
  }
}
