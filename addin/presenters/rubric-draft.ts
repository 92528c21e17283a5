import type { Campaign, Rubric } from '../../shared/campaign/campaign';
import {
  refusedThresholds,
  thresholdIds,
  thresholdsOf,
  withThresholds,
  type ThresholdId,
  type Thresholds,
} from '../../shared/campaign/thresholds';
import type { Language } from '../../shared/findings/text';
import type { ProposedRubric } from '../../shared/municipal/published';
import { ruleTexts } from '../../shared/review/rule-texts';
import { stripNoise } from '../../shared/scoring/rounding';
import { blockOf, blockTitle } from './block-titles';

/** What is typed in place of what holds, by indicator or figure. */
export interface RubricDraft {
  points: Readonly<Record<string, string>>;
  figures: Readonly<Partial<Record<ThresholdId, string>>>;
}

export const emptyDraft: RubricDraft = { points: {}, figures: {} };

export interface DraftField<Id extends string = string> {
  id: Id;
  typed: string;
  /** What holds so far, as it is typed. */
  held: string;
  isChanged: boolean;
  problem: 'notNumber' | 'doesNotFit' | null;
}

export interface DraftReading {
  blocks: readonly {
    id: string;
    title: string;
    fields: readonly (DraftField & { title: string })[];
    isChanged: boolean;
    /** Of what is typed. */
    sum: number;
  }[];
  figures: readonly DraftField<ThresholdId>[];
  sum: number;
  /** What the notice's points come to. */
  wanted: number;
  isChanged: boolean;
  /** Null while something is in the way. */
  proposed: ProposedRubric | null;
}

/** Money is typed in yuan and held in fen. */
const money: ReadonlySet<ThresholdId> = new Set(['annualCash', 'loanTarget']);

/** What a draft comes to beside the version that it changes. */
export function readDraft(
  draft: RubricDraft,
  base: Rubric,
  campaign: Campaign,
  language: Language,
): DraftReading {
  const points = pointFields(draft, base, campaign);
  const figures = figureFields(draft, base, campaign);
  const numbers = Object.fromEntries(points.map(({ id, typed }) => [id, numberOf(typed) ?? 0]));
  const sum = stripNoise(Object.values(numbers).reduce((all, each) => all + each, 0));
  const wanted = stripNoise(Object.values(campaign.rubric.points).reduce((all, each) => all + each, 0));
  const fields = [...points, ...figures];
  const fits = fields.every(({ problem }) => problem === null) && Math.abs(sum - wanted) < 1e-6;
  const thresholds = thresholdsIn(figures, campaign);
  return {
    blocks: [...new Set(points.map(({ id }) => blockOf(id)))].map((block) => {
      const own = points.filter(({ id }) => blockOf(id) === block);
      return {
        id: block,
        title: blockTitle(block)[language],
        fields: own.map((field) => ({
          ...field,
          title: ruleTexts.get(field.id)?.title[language] ?? field.id,
        })),
        isChanged: own.some(({ isChanged }) => isChanged),
        sum: stripNoise(own.reduce((all, { id }) => all + (numbers[id] ?? 0), 0)),
      };
    }),
    figures,
    sum,
    wanted,
    isChanged: fields.some(({ isChanged }) => isChanged),
    proposed: fits ? { points: numbers, ...(Object.keys(thresholds).length > 0 && { thresholds }) } : null,
  };
}

function pointFields({ points }: RubricDraft, base: Rubric, campaign: Campaign): DraftField[] {
  const ids = [...new Set([...Object.keys(campaign.rubric.points), ...Object.keys(base.points)])];
  return ids.map((id) => {
    const held = String(base.points[id] ?? 0);
    const typed = points[id] ?? held;
    const number = numberOf(typed);
    const problem = number === null ? 'notNumber' : number > 1_000 ? 'doesNotFit' : null;
    return { id, typed, held, isChanged: number !== Number(held), problem };
  });
}

function figureFields({ figures }: RubricDraft, base: Rubric, campaign: Campaign): DraftField<ThresholdId>[] {
  const held = thresholdsOf(withThresholds(campaign, base.thresholds));
  const fields = thresholdIds.map((id) => {
    const heldText = String(held[id] / unitOf(id));
    const typed = figures[id] ?? heldText;
    const number = numberOf(typed);
    return { id, typed, held: heldText, number, isChanged: number !== Number(heldText) };
  });
  const read: Thresholds = Object.fromEntries(
    fields.flatMap(({ id, number }) => (number === null ? [] : [[id, stripNoise(number * unitOf(id))]])),
  );
  const refused = new Set(refusedThresholds(campaign, read));
  return fields.map(({ number, ...field }) => ({
    ...field,
    problem: number === null ? 'notNumber' : refused.has(field.id) ? 'doesNotFit' : null,
  }));
}

/** Only what is not as in the notice. */
function thresholdsIn(figures: readonly DraftField<ThresholdId>[], campaign: Campaign): Thresholds {
  const own = thresholdsOf(campaign);
  return Object.fromEntries(
    figures.flatMap(({ id, typed }) => {
      const figure = stripNoise((numberOf(typed) ?? 0) * unitOf(id));
      return figure === own[id] ? [] : [[id, figure]];
    }),
  );
}

function unitOf(id: ThresholdId): number {
  return money.has(id) ? 100 : 1;
}

/** "12", "1.5", "１２"; null where it is no number. */
function numberOf(typed: string): number | null {
  const written = typed.normalize('NFKC').replace(/[\s,]/g, '');
  return /^\d{1,12}(\.\d{1,4})?$/.test(written) ? Number(written) : null;
}
