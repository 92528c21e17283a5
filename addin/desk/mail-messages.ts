import type { IsoDate, IsoMonth } from '../../shared/campaign/calendar';
import type { AssignedPairing, Campaign, CountyCode, Rubric } from '../../shared/campaign/campaign';
import type { CountyCorrections } from '../../shared/submission/correction-schema';
import type { StampKey } from '../../shared/submission/stamp';
import type { MailedAnswer } from './check-mailed';

/** What a mailed file is checked by. */
export interface MailedOrder {
  fileName: string;
  month: IsoMonth;
  today: IsoDate;
  /** Said by the officer, where the workbook does not tell. */
  county: CountyCode | null;
  assigned: readonly AssignedPairing[];
  rubric: Rubric;
  /** What stamps are verified by; none where the server could not be asked. */
  stampKeys: readonly StampKey[];
  /** What was said of the counties' sheets. */
  countyCorrections: CountyCorrections;
}

/** To a worker: the campaign once, before anything else; then one file at a time. */
export type MailTask =
  { kind: 'campaign'; campaign: Campaign } | { kind: 'check'; file: Blob; order: MailedOrder };

/** Its answer: one a file. */
export type MailReply = MailedAnswer | { kind: 'broken'; cause: string };
