import type { Language } from '../../shared/findings/text';
import type { IsoDate } from '../../shared/campaign/calendar';
import type { Review } from '../../shared/review/review';
import { ruleTexts } from '../../shared/review/rule-texts';
import { stripNoise } from '../../shared/scoring/rounding';
import type { PairingScore, ScoreLine } from '../../shared/scoring/score-card';
import type { CellRef } from '../../shared/workbook/cell-ref';
import { blockOf, blockTitle } from './block-titles';
import { pairingName } from './pairing-of-place';

export interface ScoreBlockLine {
  indicator: string;
  title: string;
  points: number;
  earned: number;
  due: number;
  /** Points that can still be had. */
  gain: number;
  /** What these points add to the pairing's total of 100. */
  worth: number;
  dueBy: IsoDate;
  overdue: boolean;
  /** False where the indicator is not applicable (due 0). */
  applies: boolean;
  missing: readonly { what: string; at: CellRef | null }[];
  evidence: readonly CellRef[];
}

export interface ScoreBlock {
  /** First part of its indicators' ids: "funding". */
  id: string;
  title: string;
  earned: number;
  due: number;
  gain: number;
  /** Most to gain first. */
  lines: readonly ScoreBlockLine[];
}

export interface PairingBlocks {
  key: string;
  /** "官庄镇 / 怀化学院". */
  title: string;
  county: string;
  township: string;
  unit: string;
  at: CellRef | null;
  total: number | null;
  /** Place among the workbook's pairings; equal totals share one. Null without a total. */
  rank: number | null;
  earned: number;
  due: number;
  /** In the order of the notice. */
  blocks: readonly ScoreBlock[];
  /** Every line with something to gain, most first. */
  gains: readonly ScoreBlockLine[];
}

/** One indicator over the whole workbook: what it would add if every pairing made it good. */
export interface WorkbookGain {
  indicator: string;
  title: string;
  /** Points of the workbook's total. */
  worth: number;
  /** Pairings in which it is overdue. */
  overdue: number;
  /** Most to gain first. */
  pairings: readonly { key: string; title: string; worth: number }[];
}

export interface ScoreBlocks {
  rubric: string;
  total: number | null;
  earned: number;
  due: number;
  pairings: readonly PairingBlocks[];
  /** Most to gain first, of equal ones those overdue in more pairings. */
  gains: readonly WorkbookGain[];
}

/** The score card as people read it: by pairing, by block of the notice, most to gain first. */
export function scoreBlocks(review: Review, language: Language): ScoreBlocks {
  const { rubric, total, earned, due, pairings } = review.scoreCard;
  const rankOf = ranks(pairings.map((pairing) => pairing.total));
  const blocks = pairings.map((pairing) => pairingBlocks(pairing, rankOf(pairing.total), language));
  return {
    rubric,
    total,
    earned: stripNoise(earned),
    due: stripNoise(due),
    pairings: blocks,
    gains: workbookGains(blocks),
  };
}

function pairingBlocks(pairing: PairingScore, rank: number | null, language: Language): PairingBlocks {
  const lines = pairing.lines.map((line) => blockLine(line, pairing.due, language));
  const ids = [...new Set(lines.map(({ indicator }) => blockOf(indicator)))];
  return {
    key: JSON.stringify([pairing.county, pairing.townshipKey, pairing.unitKey]),
    title: pairingName(pairing.township, pairing.unit),
    county: pairing.county,
    township: pairing.township,
    unit: pairing.unit,
    at: pairing.at,
    total: pairing.total,
    rank,
    earned: stripNoise(pairing.earned),
    due: stripNoise(pairing.due),
    blocks: ids.map((id) => {
      const own = lines.filter(({ indicator }) => blockOf(indicator) === id).sort(mostToGain);
      return {
        id,
        title: blockTitle(id)[language],
        earned: sum(own, 'earned'),
        due: sum(own, 'due'),
        gain: sum(own, 'gain'),
        lines: own,
      };
    }),
    gains: lines.filter((line) => line.gain > 0).sort(mostToGain),
  };
}

function blockLine(line: ScoreLine, dueOfPairing: number, language: Language): ScoreBlockLine {
  return {
    indicator: line.indicator,
    title: ruleTexts.get(line.indicator)?.title[language] ?? line.indicator,
    points: line.points,
    earned: stripNoise(line.earned),
    due: stripNoise(line.due),
    gain: stripNoise(line.due - line.earned),
    worth: dueOfPairing > 0 ? stripNoise((100 * (line.due - line.earned)) / dueOfPairing) : 0,
    dueBy: line.dueBy,
    overdue: line.overdue,
    applies: line.due > 0,
    missing: line.missing.map(({ what, at }) => ({ what: what[language], at: at ?? null })),
    evidence: line.evidence,
  };
}

/** 1, 2, 2, 4: equal totals share a rank. */
function ranks(totals: readonly (number | null)[]): (total: number | null) => number | null {
  return (total) =>
    total === null ? null : totals.filter((other) => other !== null && other > total).length + 1;
}

function workbookGains(pairings: readonly PairingBlocks[]): WorkbookGain[] {
  const counted = pairings.filter(({ total }) => total !== null).length;
  const gains = new Map<string, WorkbookGain>();
  for (const { key, title, gains: lines } of pairings) {
    for (const line of lines) {
      const { indicator } = line;
      const held = gains.get(indicator) ?? {
        indicator,
        title: line.title,
        worth: 0,
        overdue: 0,
        pairings: [],
      };
      gains.set(indicator, {
        ...held,
        worth: held.worth + line.worth / counted,
        overdue: held.overdue + (line.overdue ? 1 : 0),
        pairings: [...held.pairings, { key, title, worth: line.worth }],
      });
    }
  }
  return [...gains.values()]
    .map((gain) => ({
      ...gain,
      worth: stripNoise(gain.worth),
      pairings: [...gain.pairings].sort((a, b) => b.worth - a.worth),
    }))
    .sort((a, b) => b.worth - a.worth || b.overdue - a.overdue);
}

function sum(lines: readonly ScoreBlockLine[], part: 'earned' | 'due' | 'gain'): number {
  return stripNoise(lines.reduce((points, line) => points + line[part], 0));
}

/** More points first; of equal ones the overdue, then the earlier due. The sort is stable otherwise. */
function mostToGain(a: ScoreBlockLine, b: ScoreBlockLine): number {
  if (a.gain !== b.gain) return b.gain - a.gain;
  if (a.overdue !== b.overdue) return a.overdue ? -1 : 1;
  return a.dueBy < b.dueBy ? -1 : a.dueBy > b.dueBy ? 1 : 0;
}
