import type { IsoMonth, IsoQuarter } from '../../shared/campaign/calendar';
import type { Campaign } from '../../shared/campaign/campaign';
import { campaignSchema } from '../../shared/campaign/campaign-schema';
import type { CampaignTitle } from '../../shared/campaign/campaigns';
import { nextId } from '../../shared/campaign/next-campaign';
import { withThresholds } from '../../shared/campaign/thresholds';
import type { Language } from '../../shared/findings/text';
import {
  refusedCampaign,
  type CampaignField,
  type CampaignReason,
} from '../../shared/municipal/refused-campaign';
import { fitting, monthsOf, quartersOf, type CampaignDraft } from './campaign-draft';
import { countiesOf, placesText, readPlaces, type PlaceProblem } from './campaign-places';
import { readDraft, type DraftReading } from './rubric-draft';

/** What still keeps a draft from being published. */
export interface DraftProblem {
  field: CampaignField | 'title' | 'notice' | 'dueDay';
  reason: CampaignReason;
  seen: string;
}

export interface CampaignReading {
  months: readonly { month: IsoMonth; isRequired: boolean }[];
  quarters: readonly { quarter: IsoQuarter; isRequired: boolean }[];
  rubric: DraftReading;
  /** The list of townships as it can be changed. */
  places: string;
  counties: number;
  townships: number;
  placeProblems: readonly PlaceProblem[];
  problems: readonly DraftProblem[];
  /** To be tried on a workbook; null while something in it cannot be read. */
  candidate: Campaign | null;
  /** To be published; null while anything is in the way. */
  campaign: Campaign | null;
}

const longestTitle = 100;
/** A trial can do without them: it goes by the dates of the workbook's own time. */
const ofTime: ReadonlySet<CampaignField> = new Set([
  'term',
  'mayFourth',
  'requiredMonths',
  'requiredQuarters',
]);

/** What a draft comes to. */
export function readCampaignDraft(
  draft: CampaignDraft,
  existing: readonly CampaignTitle[],
  language: Language,
): CampaignReading {
  const { base, replaces, first, last } = draft;
  const term = { first, last };
  const months = monthsOf(term).map((month) => ({ month, isRequired: !draft.monthsOff.includes(month) }));
  const quarters = quartersOf(term).map((quarter) => ({
    quarter,
    isRequired: !draft.quartersOff.includes(quarter),
  }));
  const rubric = readDraft(draft.rubric, base.rubric, base, language);
  const listed = draft.vintage === null ? base.counties : countiesOf(draft.vintage, base.counties);
  const own =
    draft.places === null
      ? null
      : readPlaces(draft.places, draft.vintage ?? first.slice(0, 4), base.counties);
  const counties = own ? own.counties : listed;
  const dueDay = /^\d{1,2}$/.test(draft.dueDay.trim()) ? Number(draft.dueDay) : 0;
  const written: DraftProblem[] = [
    ...(['title', 'notice'] as const)
      .filter((field) => draft[field].trim() === '')
      .map((field): DraftProblem => ({ field, reason: 'empty', seen: '' })),
    ...(dueDay >= 1 && dueDay <= 31
      ? []
      : [{ field: 'dueDay', reason: 'doesNotFit', seen: draft.dueDay } as const]),
    ...(rubric.proposed ? [] : [{ field: 'points', reason: 'doesNotFit', seen: '' } as const]),
    ...(own && own.problems.length > 0
      ? [{ field: 'townships', reason: 'doesNotFit', seen: '' } as const]
      : []),
    ...(counties.length > 0 ? [] : [{ field: 'counties', reason: 'empty', seen: '' } as const]),
  ];
  const id = replaces ?? nextId(base, first, existing);
  const judged = rubric.proposed && withThresholds(base, rubric.proposed.thresholds);
  const title = draft.title.trim();
  const candidate: Campaign | null = judged && {
    ...judged,
    deputies: fitting(judged.deputies),
    id,
    title: { zhCN: title.slice(0, longestTitle), en: draft.titleEn.trim() || title },
    notice: draft.notice.trim(),
    term,
    requiredMonths: months.filter(({ isRequired }) => isRequired).map(({ month }) => month),
    requiredQuarters: quarters.filter(({ isRequired }) => isRequired).map(({ quarter }) => quarter),
    reportDueDay: dueDay,
    mayFourth: { first: draft.mayFourthFirst, last: draft.mayFourthLast },
    counties,
    rubric: { id: `${id}/1`, points: rubric.proposed?.points ?? {} },
  };
  const refused = candidate ? refusedCampaign(candidate, existing, null) : [];
  const problems = [...written, ...refused];
  const read = candidate && problems.length === 0 ? campaignSchema.safeParse(candidate) : null;
  // Only its names are written freely.
  if (read && !read.success) problems.push({ field: 'title', reason: 'doesNotFit', seen: '' });
  const isTriable = counties.length > 0 && refused.every(({ field }) => ofTime.has(field));
  return {
    months,
    quarters,
    rubric,
    places: draft.places ?? placesText(listed),
    counties: counties.length,
    townships: counties.reduce((all, { townships: [list] }) => all + (list?.list.length ?? 0), 0),
    placeProblems: own?.problems ?? [],
    problems,
    candidate: isTriable ? candidate : null,
    campaign: read?.success ? read.data : null,
  };
}
