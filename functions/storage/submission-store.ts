import type { CountyCode } from '../../shared/campaign/campaign';
import type { IsoDate, IsoMonth } from '../../shared/campaign/calendar';
import type { Finding, Severity } from '../../shared/findings/finding';
import type { PairingSummary } from '../../shared/municipal/municipal-table';
import type { ScoreCard } from '../../shared/scoring/score-card';
import type { MonthEvent, MonthState, PinnedNote } from '../../shared/submission/month-life';
import type { Submission } from '../../shared/submission/submission';

export type Submitter = 'county' | 'municipal';

/** What a list of heads tells of a version, so that its rows need not be read. */
export interface VersionSummary {
  total: number | null;
  /** Those included that only the pane could see. */
  counts: Readonly<Record<Severity, number>>;
}

/** What stands for a county's month: the one version that counts. Version 0: locked before anything came. */
export interface Head {
  month: IsoMonth;
  county: CountyCode;
  /** Counts contents only. */
  version: number;
  submissionId: string;
  /** SHA-256 of the canonical text. */
  contentHash: string;
  state: MonthState;
  locked: boolean;
  disputed: boolean;
  carriedForward: boolean;
  /** Whose key it was; "" before the first version. */
  submitter: Submitter | '';
  /** UTC, ISO 8601; "" before the first version. */
  receivedAt: string;
  /** The day of that, in the campaign's time zone. */
  receivedOn: IsoDate | '';
  /** The day of the first version; "" before it. */
  firstReceivedOn: IsoDate | '';
  summary: VersionSummary;
  /** The log entry with the notes of the last return; 0 without one. */
  returnSeq: number;
  /** Partition of the version's rows: `month|county|submissionId`, and a mark of the attempt's own. */
  rowsKey: string;
  /** Entities of the version's partition, to see that a read was whole. */
  rowCount: number;
  /** Log entries so far. */
  seq: number;
}

/** What the municipal tables need of a version: it is read without the version's rows. */
export interface VersionDigest {
  pairings: readonly PairingSummary[];
}

/** A digest as it is kept; `rubric`: the points that it was judged by, null of versions that did not keep it. */
export interface StoredDigest extends VersionDigest {
  rubric: string | null;
}

/** One version with everything that the server made of it. */
export interface StoredVersion extends VersionDigest {
  submission: Submission;
  findings: readonly Finding[];
  scoreCard: ScoreCard;
}

export interface Candidate extends StoredVersion {
  contentHash: string;
  submitter: Submitter;
  receivedAt: string;
  /** The day of that, in the campaign's time zone. */
  receivedOn: IsoDate;
  disputed: boolean;
  summary: VersionSummary;
  /** The head that the caller judged by; null where there was none. */
  basedOn: StoredHead | null;
}

/** A head with the store's own mark of its state, for If-Match. */
export interface StoredHead extends Head {
  etag: string;
}

export type SwitchOutcome =
  { kind: 'switched'; head: Head } | { kind: 'superseded'; head: StoredHead | null };

/** One thing that happened to a county's month, with the head as it stood after it. */
export interface LogEntry extends Head {
  event: MonthEvent;
  by: Submitter;
  /** UTC, ISO 8601. */
  at: string;
  notes: readonly PinnedNote[];
}

/** A change of state; contents are changed by `submit` alone. */
export interface HeadChange {
  month: IsoMonth;
  county: CountyCode;
  /** The head that the caller judged by; null where there was none: it is made, missing. */
  basedOn: StoredHead | null;
  event: Exclude<MonthEvent, 'submitted'>;
  becomes: { state?: MonthState; locked?: boolean };
  by: Submitter;
  at: string;
  notes?: readonly PinnedNote[];
}

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
  /** Changes a head and logs it in one step, if the head is still the one it was based on. */
  change(change: HeadChange): Promise<SwitchOutcome>;
  /** All that happened, oldest first. */
  log(month: IsoMonth, county: CountyCode): Promise<readonly LogEntry[]>;
  /** A head with its version; null where there is none. */
  read(month: IsoMonth, county: CountyCode): Promise<{ head: StoredHead; version: StoredVersion } | null>;
  /** The version that a head or log entry names; null where it names none. */
  versionAt(head: Head): Promise<StoredVersion | null>;
  /** The digest of that version alone; null where it names none. */
  digestAt(head: Head): Promise<StoredDigest | null>;
  /** Removes what attempts begun before then left behind without reaching the log; their number. */
  removeUnlogged(month: IsoMonth, before: Date): Promise<number>;
}

/** The store cannot be reached or refuses to answer: worth another try later. */
export class StoreUnavailable extends Error {
  constructor(cause: unknown) {
    super('the store cannot be reached', { cause });
  }
}
