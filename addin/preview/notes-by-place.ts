import type { CellRef } from '../../shared/workbook/cell-ref';
import type { ReviewView } from '../presenters/review-view';

/** More would hide the sheet. */
const most = 4;

/** The sentences of the findings at a place, and of those that name it as related. */
export function notesByPlace(view: ReviewView | null): (place: CellRef) => readonly string[] {
  const rules = view?.findings.groups.flatMap((group) => group.rules) ?? [];
  return (place) => {
    const notes = new Set<string>();
    for (const { items } of rules) {
      for (const { at, finding, sentence } of items) {
        if (notes.size === most) return [...notes];
        const isHere = isSame(at, place) || finding.related?.some((related) => isSame(related, place));
        if (isHere) notes.add(sentence);
      }
    }
    return [...notes];
  };
}

function isSame(a: CellRef | null, b: CellRef): boolean {
  return a !== null && a.address === b.address && a.sheet === b.sheet;
}
