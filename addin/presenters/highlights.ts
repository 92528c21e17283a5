import type { Review } from '../../shared/review/review';
import type { CellRef } from '../../shared/workbook/cell-ref';
import type { Highlight } from '../../shared/workbook/workbook-port';
import { canBeMuted } from './finding-list';

const gravest: readonly Highlight['tone'][] = ['error', 'shortfall', 'warning', 'advice'];

/** One mark for every place that a finding names, in the tone of the gravest finding there; muted ones get none. */
export function highlights(review: Review, muted: readonly string[] = []): Highlight[] {
  const marks = new Map<string, Highlight>();
  const quiet = new Set(muted);
  for (const finding of review.findings) {
    if (canBeMuted(finding) && quiet.has(finding.ruleId)) continue;
    const { severity: tone, at, related } = finding;
    for (const place of [...(at ? [at] : []), ...(related ?? [])]) {
      const key = placeKey(place);
      const held = marks.get(key);
      if (!held || gravest.indexOf(tone) < gravest.indexOf(held.tone)) marks.set(key, { at: place, tone });
    }
  }
  return [...marks.values()];
}

/** Whether two lists mark the same places in the same tones. */
export function areSameMarks(one: readonly Highlight[], other: readonly Highlight[]): boolean {
  if (one === other) return true;
  return (
    one.length === other.length &&
    one.every(({ at, tone }, index) => {
      const mark = other[index];
      return mark?.tone === tone && mark.at.address === at.address && mark.at.sheet === at.sheet;
    })
  );
}

function placeKey(place: CellRef): string {
  return JSON.stringify([place.sheet, place.address]);
}
