import type { IsoDate } from '../../shared/campaign/calendar';
import type { Campaign } from '../../shared/campaign/campaign';
import type { Identify } from '../auth/identify';
import type { StampSigner, VerifyingKey } from '../auth/stamp-signer';
import type { KeyStore } from '../storage/key-store';
import type { OfficeStore } from '../storage/office-store';
import type { SubmissionStore } from '../storage/submission-store';

/** Everything that a use case may use. Clock and identity of the product are passed in. */
export interface Office {
  /** The campaign that is asked about: that of the month in question, else the one in force. */
  campaign: Campaign;
  /** All there are, those included that were published since; see officeToday. */
  campaigns: readonly [Campaign, ...Campaign[]];
  submissions: SubmissionStore;
  keys: KeyStore;
  /** What the municipal office publishes and decides. */
  office: OfficeStore;
  identify: Identify;
  /** Null: stamps are not signed here. */
  signer: StampSigner | null;
  /** What stamps are verified by. */
  stampKeys: readonly VerifyingKey[];
  /** The day in the campaign's time zone. */
  today(): IsoDate;
  /** Now, UTC, ISO 8601. */
  now(): string;
  version: string;
}
