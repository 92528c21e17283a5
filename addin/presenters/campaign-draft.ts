import {
  monthOf,
  monthsBetween,
  quarterOf,
  type IsoDate,
  type IsoMonth,
  type IsoQuarter,
} from '../../shared/campaign/calendar';
import type { Campaign, Rubric } from '../../shared/campaign/campaign';
import type { CampaignTitle } from '../../shared/campaign/campaigns';
import { nextCampaign } from '../../shared/campaign/next-campaign';
import { withThresholds } from '../../shared/campaign/thresholds';
import { emptyDraft, type RubricDraft } from './rubric-draft';

/** A campaign as it is being written, with the one that it is made of. */
export interface CampaignDraft {
  base: Campaign;
  /** The published one in whose place it is put; null: it is another one. */
  replaces: string | null;
  title: string;
  titleEn: string;
  notice: string;
  first: IsoDate;
  last: IsoDate;
  /** Months and quarters of the term without a report. */
  monthsOff: readonly IsoMonth[];
  quartersOff: readonly IsoQuarter[];
  dueDay: string;
  mayFourthFirst: IsoDate;
  mayFourthLast: IsoDate;
  rubric: RubricDraft;
  /** The list of townships that is taken; null: as the base has them. */
  vintage: string | null;
  /** A list of one's own in its place, a line each; null: none. */
  places: string | null;
}

export type DraftText =
  'title' | 'titleEn' | 'notice' | 'first' | 'last' | 'dueDay' | 'mayFourthFirst' | 'mayFourthLast';

/** The next campaign, made of one with the points that hold in it now. */
export function draftOfNext(
  from: Campaign,
  rubric: Rubric,
  context: { existing: readonly CampaignTitle[]; today: IsoDate },
): CampaignDraft {
  const base = withRubric(from, rubric);
  const next = nextCampaign(base, context);
  const [list] = next.counties[0]?.townships ?? [];
  const isOneList = next.counties.every(({ townships }) => townships.length === 1);
  return { ...draftFrom(next, base), vintage: (isOneList && list?.vintage) || null };
}

/** A campaign to be put in its own place. */
export function draftOfSame(campaign: Campaign): CampaignDraft {
  return { ...draftFrom(campaign, campaign), replaces: campaign.id };
}

function draftFrom(campaign: Campaign, base: Campaign): CampaignDraft {
  const { title, notice, term, requiredMonths, requiredQuarters, reportDueDay, mayFourth } = campaign;
  return {
    base,
    replaces: null,
    title: title.zhCN,
    titleEn: title.en,
    notice,
    ...term,
    monthsOff: monthsOf(term).filter((month) => !requiredMonths.includes(month)),
    quartersOff: quartersOf(term).filter((quarter) => !requiredQuarters.includes(quarter)),
    dueDay: String(reportDueDay),
    mayFourthFirst: mayFourth.first,
    mayFourthLast: mayFourth.last,
    rubric: emptyDraft,
    vintage: null,
    places: null,
  };
}

/** The campaign with a version of its points and figures as its own. */
function withRubric(campaign: Campaign, { points, thresholds }: Rubric): Campaign {
  const judged = withThresholds(campaign, thresholds);
  const { deputies } = judged;
  return { ...judged, deputies: fitting(deputies), rubric: { id: campaign.rubric.id, points } };
}

/** Nobody who has the least has fewer. */
export function fitting(deputies: Campaign['deputies']): Campaign['deputies'] {
  const fewer = Object.entries(deputies.fewerShares).filter(([number]) => Number(number) < deputies.least);
  return { ...deputies, fewerShares: Object.fromEntries(fewer) };
}

/** Terms longer than that are refused, and not listed month by month. */
const mostMonths = 48;

/** The months that a term touches, the quarters likewise. */
export function monthsOf({ first, last }: Campaign['term']): IsoMonth[] {
  const [from, to] = [monthOf(first), monthOf(last)];
  const isShort = Number(to.slice(0, 4)) - Number(from.slice(0, 4)) <= mostMonths / 12;
  return isShort ? monthsBetween(from, to).slice(0, mostMonths) : [];
}

export function quartersOf(term: Campaign['term']): IsoQuarter[] {
  return [...new Set(monthsOf(term).map(quarterOf))];
}
