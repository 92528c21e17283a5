import type { FindingItem } from './finding-items';
import type { FindingList, FindingListGroup } from './finding-list';
import type { GroupId } from './severity-groups';

/** What to list; null or "": whatever it is. */
export interface FindingFilter {
  group: GroupId | null;
  sheet: string | null;
  pairing: string | null;
  text: string;
}

export const noFilter: FindingFilter = { group: null, sheet: null, pairing: null, text: '' };

export function isFiltering(filter: FindingFilter): boolean {
  return (
    filter.group !== null || filter.sheet !== null || filter.pairing !== null || filter.text.trim() !== ''
  );
}

/** The part of a list that a filter lets through; totals are then those of the listed items. */
export function filteredGroups({ groups }: FindingList, filter: FindingFilter): readonly FindingListGroup[] {
  if (!isFiltering(filter)) return groups;
  const passes = passing(filter);
  return groups
    .filter(({ id }) => filter.group === null || filter.group === id)
    .map((group) => {
      const rules = group.rules
        .map((rule) => ({ ...rule, items: rule.items.filter(passes) }))
        .map((rule) => ({ ...rule, total: rule.items.length }))
        .filter(({ total }) => total > 0);
      return { ...group, rules, total: rules.reduce((sum, { total }) => sum + total, 0) };
    })
    .filter(({ total }) => total > 0);
}

/** What the listed findings can be filtered by. */
export function filterChoices({ groups }: FindingList): {
  groups: readonly { id: GroupId; title: string; total: number }[];
  sheets: readonly string[];
  pairings: readonly string[];
} {
  const items = groups.flatMap(({ rules }) => rules).flatMap((rule) => rule.items);
  const sheets = new Set(items.flatMap(({ at }) => (at ? [at.sheet] : [])));
  const pairings = new Set(items.map(({ pairing }) => pairing).filter((pairing) => pairing !== ''));
  return {
    groups: groups.map(({ id, title, total }) => ({ id, title, total })),
    sheets: [...sheets],
    pairings: [...pairings].sort((a, b) => a.localeCompare(b, 'zh-CN')),
  };
}

function passing({ sheet, pairing, text }: FindingFilter): (item: FindingItem) => boolean {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return (item) => {
    if (sheet !== null && item.at?.sheet !== sheet) return false;
    if (pairing !== null && item.pairing !== pairing) return false;
    if (words.length === 0) return true;
    const said = [item.title, item.sentence, item.address, item.at?.sheet ?? '', item.pairing]
      .join(' ')
      .toLowerCase();
    return words.every((word) => said.includes(word));
  };
}
