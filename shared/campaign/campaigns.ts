import { monthOf, type IsoDate, type IsoMonth } from './calendar';
import type { Campaign } from './campaign';

/** What tells campaigns apart in a list. */
export type CampaignTitle = Pick<Campaign, 'id' | 'title' | 'term'>;

/** The campaign that a month belongs to: terms share no month. */
export function campaignOfMonth<C extends CampaignTitle>(month: IsoMonth, campaigns: readonly C[]): C | null {
  return campaigns.find(({ term }) => month >= monthOf(term.first) && month <= monthOf(term.last)) ?? null;
}

/** The campaign in force on a day: the one that began last, or the first of all while none has begun. */
export function campaignOn<C extends CampaignTitle>(day: IsoDate, campaigns: readonly [C, ...C[]]): C {
  const ordered = byTerm(campaigns);
  return ordered.filter(({ term }) => term.first <= day).at(-1) ?? ordered[0] ?? campaigns[0];
}

/** The first to begin first. */
export function byTerm<C extends CampaignTitle>(campaigns: readonly C[]): C[] {
  return [...campaigns].sort((a, b) => (a.term.first < b.term.first ? -1 : 1));
}
