import type { CellRef } from '../../shared/workbook/cell-ref';
import type { ReviewView } from '../presenters/review-view';

/** The sentences of the findings at a place. */
export function notesByPlace(view: ReviewView | null): (place: CellRef) => readonly string[] {
  const notes = new Map<string, string[]>();
  const items = (view?.groups ?? []).flatMap((group) => group.sheets).flatMap((sheet) => sheet.items);
  for (const { at, sentence } of items) {
    if (!at) continue;
    const key = placeKey(at);
    const held = notes.get(key);
    if (held) held.push(sentence);
    else notes.set(key, [sentence]);
  }
  return (place) => notes.get(placeKey(place)) ?? [];
}

function placeKey({ sheet, address }: CellRef): string {
  return JSON.stringify([sheet, address]);
}
