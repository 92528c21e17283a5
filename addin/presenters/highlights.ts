import type { Review } from '../../shared/review/review';
import type { CellRef } from '../../shared/workbook/cell-ref';
import type { Highlight } from '../../shared/workbook/workbook-port';

const gravest: readonly Highlight['tone'][] = ['error', 'shortfall', 'warning', 'advice'];

/** One mark for every place that a finding names, in the tone of the gravest finding there. */
export function highlights(review: Review): Highlight[] {
  const marks = new Map<string, Highlight>();
  for (const { severity: tone, at, related } of review.findings) {
    for (const place of [...(at ? [at] : []), ...(related ?? [])]) {
      const key = placeKey(place);
      const held = marks.get(key);
      if (!held || gravest.indexOf(tone) < gravest.indexOf(held.tone)) marks.set(key, { at: place, tone });
    }
  }
  return [...marks.values()];
}

function placeKey(place: CellRef): string {
  return JSON.stringify([place.sheet, place.address]);
}
