import type { CellRef } from '../../shared/workbook/cell-ref';
import type { ReviewView } from '../presenters/review-view';

/** More would hide the sheet. */
const most = 4;

/** The sentences of the findings at a place, and of those that name it as related. */
export function notesByPlace(view: ReviewView | null): (place: CellRef) => readonly string[] {
  const notes = new Map<string, string[]>();
  const items = (view?.findings.groups ?? []).flatMap(({ rules }) => rules).flatMap((rule) => rule.items);
  for (const { at, finding, sentence } of items) {
    for (const place of [...(at ? [at] : []), ...(finding.related ?? [])]) {
      const key = placeKey(place);
      const held = notes.get(key) ?? [];
      if (held.length < most && !held.includes(sentence)) notes.set(key, [...held, sentence]);
    }
  }
  return (place) => notes.get(placeKey(place)) ?? [];
}

function placeKey({ sheet, address }: CellRef): string {
  return JSON.stringify([sheet, address]);
}
