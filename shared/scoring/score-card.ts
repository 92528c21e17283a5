import type { IsoDate } from '../campaign/calendar';
import type { CellRef } from '../workbook/cell-ref';
import type { Missing } from './define-indicator';

/** One indicator of one pairing, weighed. Not applicable: due 0, earned 0. */
export interface ScoreLine {
  indicator: string;
  /** Points of the rubric. */
  points: number;
  due: number;
  earned: number;
  dueBy: IsoDate;
  overdue: boolean;
  evidence: readonly CellRef[];
  short: readonly CellRef[];
  missing: readonly Missing[];
}

export interface PairingScore {
  county: string;
  township: string;
  unit: string;
  /** Keys of the pairing's identity. */
  townshipKey: string;
  unitKey: string;
  isStreet: boolean;
  /** Where shortfalls are shown. */
  at: CellRef | null;
  /** 100 × earned ÷ due, rounded half up to 0.01; null where nothing is due. */
  total: number | null;
  earned: number;
  due: number;
  lines: readonly ScoreLine[];
}

export interface ScoreCard {
  rubric: string;
  /** Mean of the pairings' exact totals, rounded half up to 0.01; null without pairings. */
  total: number | null;
  earned: number;
  due: number;
  pairings: readonly PairingScore[];
}
