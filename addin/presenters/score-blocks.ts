import { text, type Language, type Text } from '../../shared/findings/text';
import type { IsoDate } from '../../shared/campaign/calendar';
import type { Review } from '../../shared/review/review';
import { ruleTexts } from '../../shared/review/rule-texts';
import { stripNoise } from '../../shared/scoring/rounding';
import type { PairingScore, ScoreLine } from '../../shared/scoring/score-card';
import type { CellRef } from '../../shared/workbook/cell-ref';
import { pairingName } from './pairing-of-place';

export interface ScoreBlockLine {
  indicator: string;
  title: string;
  points: number;
  earned: number;
  due: number;
  /** Points that can still be had. */
  gain: number;
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
  earned: number;
  due: number;
  /** In the order of the notice. */
  blocks: readonly ScoreBlock[];
  /** Every line with something to gain, most first. */
  gains: readonly ScoreBlockLine[];
}

export interface ScoreBlocks {
  rubric: string;
  total: number | null;
  earned: number;
  due: number;
  pairings: readonly PairingBlocks[];
}

const blockTitles: Readonly<Record<string, Text>> = {
  funding: text('资金', 'Funding'),
  loans: text('贷款', 'Loans'),
  activities: text('活动', 'Activities'),
  contacts: text('沟通', 'Contacts'),
  reform: text('班子', 'Committees'),
  institutions: text('制度', 'Systems'),
  'seven-ones': text('七个一', 'Seven ones'),
  feedback: text('反馈', 'Feedback'),
  leadership: text('领导', 'Leadership'),
};

/** The score card as people read it: by pairing, by block of the notice, most to gain first. */
export function scoreBlocks(review: Review, language: Language): ScoreBlocks {
  const { rubric, total, earned, due, pairings } = review.scoreCard;
  return {
    rubric,
    total,
    earned: stripNoise(earned),
    due: stripNoise(due),
    pairings: pairings.map((pairing) => pairingBlocks(pairing, language)),
  };
}

function pairingBlocks(pairing: PairingScore, language: Language): PairingBlocks {
  const lines = pairing.lines.map((line) => blockLine(line, language));
  const ids = [...new Set(lines.map(blockId))];
  return {
    key: JSON.stringify([pairing.county, pairing.townshipKey, pairing.unitKey]),
    title: pairingName(pairing.township, pairing.unit),
    county: pairing.county,
    township: pairing.township,
    unit: pairing.unit,
    at: pairing.at,
    total: pairing.total,
    earned: stripNoise(pairing.earned),
    due: stripNoise(pairing.due),
    blocks: ids.map((id) => {
      const own = lines.filter((line) => blockId(line) === id).sort(mostToGain);
      return {
        id,
        title: blockTitles[id]?.[language] ?? id,
        earned: sum(own, 'earned'),
        due: sum(own, 'due'),
        gain: sum(own, 'gain'),
        lines: own,
      };
    }),
    gains: lines.filter((line) => line.gain > 0).sort(mostToGain),
  };
}

function blockLine(line: ScoreLine, language: Language): ScoreBlockLine {
  return {
    indicator: line.indicator,
    title: ruleTexts.get(line.indicator)?.title[language] ?? line.indicator,
    points: line.points,
    earned: stripNoise(line.earned),
    due: stripNoise(line.due),
    gain: stripNoise(line.due - line.earned),
    dueBy: line.dueBy,
    overdue: line.overdue,
    applies: line.due > 0,
    missing: line.missing.map(({ what, at }) => ({ what: what[language], at: at ?? null })),
    evidence: line.evidence,
  };
}

function blockId(line: { indicator: string }): string {
  return line.indicator.split('/')[0] ?? line.indicator;
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
