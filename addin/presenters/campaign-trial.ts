import type { FindingItem } from './finding-items';
import type { ReviewView } from './review-view';

/** What one review of a workbook finds that the other does not, or puts otherwise; and how many it finds no more. */
export function trialChanges(
  before: Pick<ReviewView, 'findings'>,
  after: Pick<ReviewView, 'findings'>,
): { added: readonly FindingItem[]; gone: number } {
  const [old, now] = [itemsOf(before), itemsOf(after)];
  const [known, found] = [new Set(old.map(markOf)), new Set(now.map(({ key }) => key))];
  return {
    added: now.filter((item) => !known.has(markOf(item))),
    gone: old.filter(({ key }) => !found.has(key)).length,
  };
}

function itemsOf({ findings }: Pick<ReviewView, 'findings'>): FindingItem[] {
  return findings.groups.flatMap(({ rules }) => rules).flatMap(({ items }) => items);
}

/** The same sentence at the same place is the same. */
function markOf({ key, sentence }: FindingItem): string {
  return `${key} ${sentence}`;
}
