import { dayNumber, monthOf, monthsBetween, quarterOf } from '../campaign/calendar';
import { dueMonths, type Campaign, type County } from '../campaign/campaign';
import { campaignOfMonth, type CampaignTitle } from '../campaign/campaigns';
import { countyNames } from '../campaign/divisions';
import { foldText } from '../campaign/names';
import { refusedThresholds } from '../campaign/thresholds';
import { checkRubric } from '../scoring/check-rubric';
import { stableJson } from '../submission/canonical-text';

/** The parts of a campaign, as its makers fill them in. */
export const campaignFields = [
  'id',
  'term',
  'requiredMonths',
  'requiredQuarters',
  'mayFourth',
  'figures',
  'points',
  'counties',
  'townships',
] as const;
export type CampaignField = (typeof campaignFields)[number];

/** Why a part of a campaign cannot stand. */
export const campaignReasons = [
  /** Counties have submitted by it already: what they are judged by stays. */
  'inUse',
  'backwards',
  /** More than three years. */
  'tooLong',
  /** Not within the term. */
  'outside',
  /** A month of another campaign. */
  'taken',
  'repeated',
  'unknown',
  /** Not 100 points. */
  'sum',
  'doesNotFit',
  'empty',
] as const;
export type CampaignReason = (typeof campaignReasons)[number];

/** A part that keeps a campaign from being published, and what stands there. */
export interface RefusedPart {
  field: CampaignField;
  reason: CampaignReason;
  seen: string;
}

const wantedSum = 100;
const longestTerm = 3 * 366;

/**
 * What keeps a campaign from being published beside those there are. One of the same id is replaced by it; where
 * counties have submitted by that one (`inUse`), only its names may change and places be added.
 */
export function refusedCampaign(
  next: Campaign,
  existing: readonly CampaignTitle[],
  inUse: Campaign | null,
): RefusedPart[] {
  const others = existing.filter(({ id }) => id !== next.id);
  return [
    ...(inUse ? changedInUse(inUse, next) : []),
    ...(next.rubric.id === `${next.id}/1` ? [] : [part('points', 'doesNotFit', next.rubric.id)]),
    ...refusedTerm(next, others),
    ...refusedFigures(next),
    ...refusedPoints(next),
    ...refusedPlaces(next),
  ];
}

function refusedTerm(next: Campaign, others: readonly CampaignTitle[]): RefusedPart[] {
  const { term, requiredMonths, requiredQuarters, mayFourth } = next;
  if (term.first > term.last) return [part('term', 'backwards', `${term.first}—${term.last}`)];
  if (dayNumber(term.last) - dayNumber(term.first) > longestTerm)
    return [part('term', 'tooLong', `${term.first}—${term.last}`)];
  const [first, last] = [monthOf(term.first), monthOf(term.last)];
  const taken = monthsBetween(first, last).filter((month) => campaignOfMonth(month, others));
  const quarters = [quarterOf(first), quarterOf(last)] as const;
  return [
    ...taken.slice(0, 1).map((month) => part('term', 'taken', month)),
    ...requiredMonths
      .filter((month) => month < first || month > last)
      .map((month) => part('requiredMonths', 'outside', month)),
    ...repeatedIn(requiredMonths).map((month) => part('requiredMonths', 'repeated', month)),
    ...(isSorted(requiredMonths) ? [] : [part('requiredMonths', 'backwards', '')]),
    ...(dueMonths(next, '9999-12-31').length > 0 ? [] : [part('requiredMonths', 'empty', '')]),
    ...requiredQuarters
      .filter((quarter) => quarter < quarters[0] || quarter > quarters[1])
      .map((quarter) => part('requiredQuarters', 'outside', quarter)),
    ...repeatedIn(requiredQuarters).map((quarter) => part('requiredQuarters', 'repeated', quarter)),
    ...(isSorted(requiredQuarters) ? [] : [part('requiredQuarters', 'backwards', '')]),
    ...(mayFourth.first > mayFourth.last
      ? [part('mayFourth', 'backwards', `${mayFourth.first}—${mayFourth.last}`)]
      : isScored(next) && (mayFourth.first < term.first || mayFourth.last > term.last)
        ? [part('mayFourth', 'outside', `${mayFourth.first}—${mayFourth.last}`)]
        : []),
  ];
}

/** A term without a May scores no activities of 4 May, and their days do not matter. */
function isScored({ rubric }: Campaign): boolean {
  return (rubric.points['activities/may-fourth'] ?? 0) > 0;
}

function refusedFigures(next: Campaign): RefusedPart[] {
  const { fundingPlausible, loanPlausible, deputies, county } = next;
  const fewer = Object.keys(deputies.fewerShares).map(Number);
  const fits = {
    fundingPlausible: fundingPlausible.least <= fundingPlausible.most,
    loanPlausible: loanPlausible.least <= loanPlausible.most,
    fewerShares: fewer.every((number) => number < deputies.least),
    scoreShare: Math.abs(county.scoreShare - (100 - county.reportPoints) / 100) < 1e-9,
  };
  return [
    ...refusedThresholds(next, {}),
    ...Object.entries(fits).flatMap(([id, isFit]) => (isFit ? [] : [id])),
  ].map((id) => part('figures', 'doesNotFit', id));
}

function refusedPoints({ rubric }: Campaign): RefusedPart[] {
  const check = checkRubric(rubric);
  if (check.kind === 'refused')
    return [...check.unknown, ...check.unfit].map((id) => part('points', 'unknown', id));
  const sum = Object.values(rubric.points).reduce((all, each) => all + each, 0);
  return Math.abs(sum - wantedSum) < 1e-6 ? [] : [part('points', 'sum', String(sum))];
}

function refusedPlaces({ counties, ambiguousCounties }: Campaign): RefusedPart[] {
  const names = counties.flatMap((county) => [...new Set(countyNames(county))]);
  const ambiguous = new Set(ambiguousCounties.map(foldText));
  return [
    ...repeatedIn(counties.map(({ code }) => code)).map((code) => part('counties', 'repeated', code)),
    ...repeatedIn(names).map((name) => part('counties', 'repeated', name)),
    ...names.filter((name) => ambiguous.has(name)).map((name) => part('counties', 'repeated', name)),
    ...counties.flatMap(refusedTownships),
  ];
}

function refusedTownships({ name: county, townships }: County): RefusedPart[] {
  return townships.flatMap(({ list }) => {
    if (list.length === 0) return [part('townships', 'empty', county)];
    const codes = list.flatMap(({ code }) => code ?? []);
    const repeated = [...repeatedIn(list.map(({ name }) => foldText(name))), ...repeatedIn(codes)];
    return repeated.map((seen) => part('townships', 'repeated', `${county} ${seen}`));
  });
}

/** Of a campaign by which counties were judged: what would judge them otherwise. */
function changedInUse(held: Campaign, next: Campaign): RefusedPart[] {
  const missing = held.counties.flatMap((county) => {
    const now = next.counties.find(({ code }) => code === county.code);
    if (!now) return [county.name];
    const names = new Set(now.townships.flatMap(({ list }) => list.map(({ name }) => name)));
    const gone = county.townships.flatMap(({ list }) => list).find(({ name }) => !names.has(name));
    return gone ? [`${county.name} ${gone.name}`] : [];
  });
  return [
    ...(lawOf(held) === lawOf(next) ? [] : [part('id', 'inUse', next.id)]),
    ...missing.map((seen) => part('townships', 'inUse', seen)),
  ];
}

/** All of it but its names and places. */
function lawOf(campaign: Campaign): string {
  return stableJson({ ...campaign, title: null, notice: null, counties: null, ambiguousCounties: null });
}

function repeatedIn(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) < index))];
}

function isSorted(values: readonly string[]): boolean {
  return values.every((value, index) => index === 0 || (values[index - 1] ?? '') <= value);
}

function part(field: CampaignField, reason: CampaignReason, seen: string): RefusedPart {
  return { field, reason, seen };
}
