import type { IsoDate } from '../campaign/calendar';
import type { AssignedPairing, Campaign, CountyCode, Rubric } from '../campaign/campaign';
import type { Finding } from '../findings/finding';
import type { ScoreCard } from '../scoring/score-card';
import type { SheetKindId } from '../sheets/index';
import type { WorkbookRecords } from '../sheets/records';

export interface ReviewRequest {
  campaign: Campaign;
  asOf: IsoDate;
  /** Passed in: the core has no clock. */
  today: IsoDate;
  /** Chosen by the user; else the workbook says. */
  county?: CountyCode | null;
  fileName?: string;
  assigned?: readonly AssignedPairing[];
  /** A published version; else the campaign's own. */
  rubric?: Rubric;
}

/** What was understood of one table, or of a sheet without any (kind null, then nothing more). */
export interface ReadSheet {
  name: string;
  kind: SheetKindId | null;
  /** From the first header row to the last data or totals row: "A3:H19". */
  range?: string;
  /** First and last header row, 1-based. */
  headerRows?: [number, number];
  records?: number;
  /** Field → column letters. */
  columns?: Readonly<Record<string, string>>;
  /** Printed header of each field. */
  headers?: Readonly<Record<string, string>>;
  hidden?: boolean;
  /** 1-based rows that were read although hidden. */
  hiddenRows?: readonly number[];
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
