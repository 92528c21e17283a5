import type { Rubric } from '../campaign/campaign';
import { countyOfCode } from '../campaign/divisions';
import { checkRubric } from './check-rubric';
import type { Indicator, MeasureContext } from './define-indicator';
import { indicators } from './indicators/index';
import { listPairings, type Pairing } from './pairings';
import { roundHundredth, stripNoise } from './rounding';
import type { PairingScore, ScoreCard, ScoreLine } from './score-card';

/** Measures every pairing and weighs it by the rubric. Throws where the rubric was not checked before. */
export function buildScoreCard(context: MeasureContext, rubric: Rubric): ScoreCard {
  if (checkRubric(rubric).kind === 'refused') throw new Error(`rubric ${rubric.id} cannot be applied`);
  const weighed = listPairings(context.records).map((pairing) => weighPairing(pairing, context, rubric));
  const totals = weighed.flatMap(({ exactTotal }) => exactTotal ?? []);
  return {
    rubric: rubric.id,
    total: totals.length > 0 ? roundHundredth(sumOf(totals) / totals.length) : null,
    earned: stripNoise(sumOf(weighed.map(({ score }) => score.earned))),
    due: stripNoise(sumOf(weighed.map(({ score }) => score.due))),
    pairings: weighed.map(({ score }) => score),
  };
}

/** Sums are taken before rounding, so that a third thrice is a whole. */
function weighPairing(
  pairing: Pairing,
  context: MeasureContext,
  rubric: Rubric,
): { score: PairingScore; exactTotal: number | null } {
  const weighed = indicators.flatMap((indicator) => {
    const points = rubric.points[indicator.id];
    return points === undefined ? [] : weighLine(indicator, points, pairing, context);
  });
  const earned = sumOf(weighed.map((line) => line.exactEarned));
  const due = sumOf(weighed.map(({ line }) => line.due));
  const exactTotal = due > 0 ? (100 * earned) / due : null;
  const score = {
    county: countyOfCode(context.campaign, pairing.county)?.name ?? '',
    township: pairing.township.name,
    unit: pairing.unit.name,
    townshipKey: pairing.township.key,
    unitKey: pairing.unit.key,
    isStreet: pairing.township.isStreet,
    at: pairing.at,
    total: exactTotal === null ? null : roundHundredth(exactTotal),
    earned: stripNoise(earned),
    due: stripNoise(due),
    lines: weighed.map(({ line }) => line),
  };
  return { score, exactTotal };
}

function weighLine(
  indicator: Indicator,
  points: number,
  pairing: Pairing,
  context: MeasureContext,
): { line: ScoreLine; exactEarned: number } {
  const { share, dueBy, periodLacking, evidence, short, missing } = indicator.measure(pairing, context);
  const due = share === null ? 0 : points;
  const exactEarned = due * (share ?? 0);
  const earned = stripNoise(exactEarned);
  const overdue = earned < due && (dueBy <= context.asOf || periodLacking === true);
  return {
    line: { indicator: indicator.id, points, due, earned, dueBy, overdue, evidence, short, missing },
    exactEarned,
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
