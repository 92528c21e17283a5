import type { IsoDate } from '../campaign/calendar';
import type { AssignedPairing, Campaign, CountyCode, Rubric } from '../campaign/campaign';
import type { Finding } from '../findings/finding';
import type { ScoreCard } from '../scoring/score-card';
import type { SheetCorrection } from '../reading/reading-corrections';
import type { ReadSheet } from '../reading/reading-report';
import type { WorkbookRecords } from '../sheets/records';

export type { ReadSheet } from '../reading/reading-report';

export interface ReviewRequest {
  campaign: Campaign;
  asOf: IsoDate;
  /** Passed in: the core has no clock. */
  today: IsoDate;
  /** Chosen by the user; else the workbook says. */
  county?: CountyCode | null;
  fileName?: string;
  /** The file's name says nothing of the county. */
  countyByContent?: boolean;
  /** What the user says of sheets and columns, in place of what was recognised. */
  corrections?: readonly SheetCorrection[];
  assigned?: readonly AssignedPairing[];
  /** A published version; else the campaign's own. */
  rubric?: Rubric;
  /** The records came over the wire, without names and telephone numbers. */
  projection?: boolean;
}

/** Everything that one look at a workbook tells. */
export interface Review {
  campaign: string;
  asOf: IsoDate;
  county: { code: CountyCode; name: string } | null;
  sheets: readonly ReadSheet[];
  records: WorkbookRecords;
  /** Ordered by sheet, row, column; findings without a place last. */
  findings: readonly Finding[];
  scoreCard: ScoreCard;
}
