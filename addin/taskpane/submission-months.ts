import { monthOf, type IsoDate, type IsoMonth } from '../../shared/campaign/calendar';
import type { Campaign } from '../../shared/campaign/campaign';

/** Months of the campaign that have begun, the latest first. */
export function submissionMonths(campaign: Campaign, today: IsoDate): readonly IsoMonth[] {
  const begun = campaign.requiredMonths.filter((month) => month <= monthOf(today));
  return [...(begun.length > 0 ? begun : campaign.requiredMonths.slice(0, 1))].reverse();
}

/** The month that is most likely meant: early in a month still the one before. */
export function likelyMonth(months: readonly IsoMonth[], today: IsoDate): IsoMonth | null {
  const [latest, before] = months;
  const isEarly = latest === monthOf(today) && Number(today.slice(8)) <= 10;
  return (isEarly ? before : latest) ?? latest ?? null;
}

/** "2010年12月" or "2010-12". */
export function monthText(month: IsoMonth, tag: string): string {
  return tag === 'zh-CN' ? `${month.slice(0, 4)}年${Number(month.slice(5))}月` : month;
}
