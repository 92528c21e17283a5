import type { Rubric } from '../campaign/campaign';
import { indicators } from './indicators/index';

export type RubricCheck =
  | { kind: 'valid' }
  /** Names that are no indicator, and indicators whose points are no number ≥ 0. */
  | { kind: 'refused'; unknown: readonly string[]; unfit: readonly string[] };

/** A rubric weighs only indicators that exist, and none with less than nothing. */
export function checkRubric(rubric: Rubric): RubricCheck {
  const known = new Set(indicators.map((indicator) => indicator.id));
  const named = Object.entries(rubric.points);
  const unknown = named.flatMap(([id]) => (known.has(id) ? [] : [id]));
  const unfit = named.flatMap(([id, points]) => (Number.isFinite(points) && points >= 0 ? [] : [id]));
  return unknown.length + unfit.length === 0 ? { kind: 'valid' } : { kind: 'refused', unknown, unfit };
}
