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
  const pairings = listPairings(context.records).map((pairing) => scorePairing(pairing, context, rubric));
  const totals = pairings.flatMap((score) => exactTotal(score) ?? []);
  return {
    rubric: rubric.id,
    total: totals.length > 0 ? roundHundredth(sumOf(totals) / totals.length) : null,
    earned: stripNoise(sumOf(pairings.map((score) => score.earned))),
    due: stripNoise(sumOf(pairings.map((score) => score.due))),
    pairings,
  };
}

function scorePairing(pairing: Pairing, context: MeasureContext, rubric: Rubric): PairingScore {
  const lines = indicators.flatMap((indicator) => {
    const points = rubric.points[indicator.id];
    return points === undefined ? [] : scoreLine(indicator, points, pairing, context);
  });
  const earned = stripNoise(sumOf(lines.map((line) => line.earned)));
  const due = stripNoise(sumOf(lines.map((line) => line.due)));
  const total = exactTotal({ earned, due });
  return {
    county: countyOfCode(context.campaign, pairing.county)?.name ?? '',
    township: pairing.township.name,
    unit: pairing.unit.name,
    townshipKey: pairing.township.key,
    unitKey: pairing.unit.key,
    isStreet: pairing.township.isStreet,
    at: pairing.at,
    total: total === null ? null : roundHundredth(total),
    earned,
    due,
    lines,
  };
}

function scoreLine(
  indicator: Indicator,
  points: number,
  pairing: Pairing,
  context: MeasureContext,
): ScoreLine {
  const { share, dueBy, periodLacking, evidence, short, missing } = indicator.measure(pairing, context);
  const due = share === null ? 0 : points;
  const earned = stripNoise(due * (share ?? 0));
  const isShort = earned < due;
  return {
    indicator: indicator.id,
    points,
    due,
    earned,
    dueBy,
    overdue: isShort && (dueBy <= context.asOf || periodLacking === true),
    evidence,
    short,
    missing,
  };
}

function exactTotal({ earned, due }: { earned: number; due: number }): number | null {
  return due > 0 ? (100 * earned) / due : null;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
