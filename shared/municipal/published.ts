import { z } from 'zod';
import type { IsoMonth } from '../campaign/calendar';
import type { AssignedPairing, Campaign, Rubric } from '../campaign/campaign';
import { campaignSchema } from '../campaign/campaign-schema';
import { countyOfCode, findTownship } from '../campaign/divisions';
import { refusedThresholds, thresholdIds, type Thresholds } from '../campaign/thresholds';
import { checkRubric } from '../scoring/check-rubric';
import { countySchema, monthSchema } from '../submission/submission';
import { wireText } from '../submission/wire-row';
import { assignmentKey } from './assignment-key';

const pairing = z.strictObject({
  county: countySchema,
  township: wireText.max(100),
  unit: wireText.max(100),
  since: monthSchema.optional(),
  until: monthSchema.optional(),
  formerly: wireText.max(100).optional(),
});

/** Characters that the list may come to: it is kept as one entity, of which the service takes 1 MiB. */
const longestList = 450_000;

/** The annex 结对名单: who supports whom, the whole prefecture at once, those included that have ended. */
export const assignmentSchema = z.strictObject({
  pairings: z
    .array(pairing)
    .max(5_000)
    .refine((list) => JSON.stringify(list).length <= longestList),
});

/** `baseVersion`: the list that this one was made of, so that nobody's is replaced unseen. */
export const publishPairingsSchema = assignmentSchema.extend({ baseVersion: z.int().min(0).optional() });

/** The list as GET /campaign tells it; version 0 before the first. */
export const publishedList = z.object({
  pairings: assignmentSchema.shape.pairings,
  pairingsVersion: z.int().min(0),
});
export type PublishedList = z.infer<typeof publishedList>;

/** A campaign to publish; `baseVersion`: how many were published before it was made. */
export const publishCampaignSchema = z.strictObject({
  campaign: campaignSchema,
  baseVersion: z.int().min(0).optional(),
});

/** Every campaign as GET /campaign lists it, the first to begin first. */
export const campaignList = z.object({
  campaigns: z.array(
    z.object({
      id: z.string(),
      title: z.object({ zhCN: z.string(), en: z.string() }),
      term: z.object({ first: z.string(), last: z.string() }),
    }),
  ),
  /** How many campaigns, and changes of them, were published so far. */
  campaignsVersion: z.int().min(0),
});
export type CampaignList = z.infer<typeof campaignList>;

const figure = z.number().min(0).max(1e12).optional();
const thresholds = z.strictObject({
  annualCash: figure,
  loanTarget: figure,
  deputiesLeast: figure,
  deputiesMost: figure,
  deputiesStreetMost: figure,
  batch: figure,
  reportPoints: figure,
  lateShare: figure,
} satisfies Record<(typeof thresholdIds)[number], unknown>);

/** Weights and figures to judge by. */
export const proposedRubric = z.strictObject({
  points: z.record(z.string().max(80), z.number().min(0).max(1_000)),
  thresholds: thresholds.optional(),
});
export type ProposedRubric = z.infer<typeof proposedRubric>;

/**
 * The next version of the weights; months before `from` keep theirs. `baseVersion`: the newest that was there when
 * it was made, 0 where that is the campaign's own, so that nobody's is replaced unseen.
 */
export const rubricSchema = proposedRubric.extend({
  from: monthSchema.optional(),
  baseVersion: z.int().min(0).optional(),
});

export const publishedRubric = z.object({
  id: z.string(),
  /** Null: from the first month of the term. */
  from: monthSchema.nullable(),
  points: z.record(z.string(), z.number()),
  thresholds: thresholds.optional(),
});
export type PublishedRubric = z.infer<typeof publishedRubric>;

/** A line of a list that cannot be published, and the value that stands there. */
export interface RefusedLine {
  line: number;
  field: 'county' | 'township' | 'unit' | 'repeated' | 'months' | 'points' | 'thresholds';
  seen: string;
}

/** What keeps a 结对名单 from being published: places that no list knows, and pairings that stand twice in a month. */
export function refusedPairings(pairings: readonly AssignedPairing[], campaign: Campaign): RefusedLine[] {
  const earlier = new Map<string, AssignedPairing[]>();
  const formerNames = new Set(pairings.map(({ county, township }) => `${county} ${township}`));
  return pairings.flatMap((pairing, index): RefusedLine[] => {
    const { county: code, township, unit, since = '', until = '9999', formerly } = pairing;
    const line = index + 1;
    const county = countyOfCode(campaign, code);
    if (!county) return [{ line, field: 'county', seen: code }];
    const isRenamed =
      formerly !== undefined &&
      (findTownship(county, formerly) !== null || formerNames.has(`${code} ${formerly}`));
    if (!findTownship(county, township) && !isRenamed) return [{ line, field: 'township', seen: township }];
    if (since > until) return [{ line, field: 'months', seen: `${since}—${until}` }];
    const key = assignmentKey(pairing, campaign);
    const same = earlier.get(key) ?? [];
    earlier.set(key, [...same, pairing]);
    return same.some((each) => (each.since ?? '') <= until && (each.until ?? '9999') >= since)
      ? [{ line, field: 'repeated', seen: `${unit}—${township}` }]
      : [];
  });
}

/** What keeps weights from being published: names that are no indicator, and a sum that is not that of the notice. */
export function refusedPoints(points: Rubric['points'], campaign: Campaign): RefusedLine[] {
  const check = checkRubric({ id: campaign.rubric.id, points });
  const unknown = check.kind === 'valid' ? [] : [...check.unknown, ...check.unfit];
  const lines = Object.keys(points);
  const refused = unknown.map((id): RefusedLine => ({
    line: lines.indexOf(id) + 1,
    field: 'points',
    seen: id,
  }));
  const [due, sum] = [campaign.rubric.points, points].map(sumOf);
  return refused.length > 0 || Math.abs((sum ?? 0) - (due ?? 0)) < 1e-6
    ? refused
    : [{ line: lines.length, field: 'points', seen: String(sum) }];
}

/** What keeps figures from being published. */
export function refusedFigures(figures: Thresholds, campaign: Campaign): RefusedLine[] {
  const lines = Object.keys(figures);
  return refusedThresholds(campaign, figures).map((id) => ({
    line: lines.indexOf(id) + 1,
    field: 'thresholds',
    seen: id,
  }));
}

function sumOf(points: Rubric['points']): number {
  return Object.values(points).reduce((sum, each) => sum + each, 0);
}

/** The weights that a month is scored by: the newest version that begins with it or before it. */
export function rubricOf(month: IsoMonth, versions: readonly PublishedRubric[], campaign: Campaign): Rubric {
  const inForce = versions.filter(({ from }) => from === null || from <= month).at(-1);
  if (!inForce) return campaign.rubric;
  const { id, points, thresholds: figures } = inForce;
  return { id, points, ...(figures && { thresholds: figures }) };
}
