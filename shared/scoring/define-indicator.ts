import type { IsoDate } from '../campaign/calendar';
import type { Campaign } from '../campaign/campaign';
import type { Text } from '../findings/text';
import type { WorkbookRecords } from '../sheets/records';
import type { CellRef } from '../workbook/cell-ref';
import type { Pairing } from './pairings';

export interface MeasureContext {
  records: WorkbookRecords;
  campaign: Campaign;
  asOf: IsoDate;
}

export interface Missing {
  what: Text;
  at?: CellRef;
}

/** What an indicator found for one pairing. */
export interface Measure {
  /** 0 … 1 of the points; null where the indicator does not apply (verdict §4 "n/a"). */
  share: number | null;
  /** The day by which it is owed. */
  dueBy: IsoDate;
  /** A due month or quarter lacks something, whatever dueBy says. */
  periodLacking?: boolean;
  /** Cells that the share rests on. */
  evidence: readonly CellRef[];
  /** The short or blank cells themselves. */
  short: readonly CellRef[];
  missing: readonly Missing[];
}

/** Measures one pairing and never weighs: points come from the rubric. */
export interface Indicator {
  id: string;
  title: Text;
  /** Clause of the notice. */
  source: string;
  measure(pairing: Pairing, context: MeasureContext): Measure;
}

export function defineIndicator(indicator: Indicator): Indicator {
  return indicator;
}
