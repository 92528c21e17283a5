import type { CellRef } from '../workbook/cell-ref';
import type { PairingSummary } from './municipal-table';

/** A figure that grows through the year; money in yuan. */
export const cumulativeFigures = [
  'cash',
  'townshipLoans',
  'activities',
  'meetingsMet',
  'reportsMade',
  'steps',
  'systems',
  'sevenOnes',
] as const;
export type CumulativeFigure = (typeof cumulativeFigures)[number];

/** So many times what it was, a figure has more likely the wrong unit (元, 万元) than grown. */
export const suspectGrowth = 10;

/** One figure of a pairing that is not what it was. */
export interface FigureChange {
  township: string;
  /** Null for what is the township's. */
  unit: string | null;
  figure: CumulativeFigure;
  before: number;
  after: number;
  /** Null: it has grown as figures do. */
  suspect: 'fell' | 'tenfold' | null;
  /** Where the later one stands. */
  at: CellRef | null;
}

export interface FigureChanges {
  /** Suspect ones first. */
  changes: readonly FigureChange[];
  /** Pairings that only one of the two has. */
  gone: readonly PairingSummary[];
  come: readonly PairingSummary[];
}

/** How a county's figures differ from those of an earlier month. */
export function figureChanges(
  before: readonly PairingSummary[],
  after: readonly PairingSummary[],
): FigureChanges {
  const earlier = new Map(before.map((pairing) => [keyOf(pairing), pairing]));
  const later = new Set(after.map(keyOf));
  const changes = after.flatMap((pairing) => {
    const was = earlier.get(keyOf(pairing));
    return was ? cumulativeFigures.flatMap((figure) => changeOf(figure, was, pairing)) : [];
  });
  const once = new Map(
    changes.map((change) => [JSON.stringify([change.township, change.unit, change.figure]), change]),
  );
  return {
    changes: [...once.values()].sort((a, b) => Number(b.suspect !== null) - Number(a.suspect !== null)),
    gone: before.filter((pairing) => !later.has(keyOf(pairing))),
    come: after.filter((pairing) => !earlier.has(keyOf(pairing))),
  };
}

function changeOf(figure: CumulativeFigure, was: PairingSummary, is: PairingSummary): FigureChange[] {
  const [before, after] = [valueOf(figure, was), valueOf(figure, is)];
  if (before === after) return [];
  const { township, unit } = is;
  const isTenfold = before > 0 && after >= suspectGrowth * before;
  return [
    {
      township,
      unit: figure === 'townshipLoans' ? null : unit,
      figure,
      before,
      after,
      suspect: after < before ? 'fell' : isTenfold && isAmount(figure) ? 'tenfold' : null,
      at: placeOf(figure, is),
    },
  ];
}

/** Only amounts are written in the wrong unit; counts may well go from one to ten. */
function isAmount(figure: CumulativeFigure): boolean {
  return figure === 'cash' || figure === 'townshipLoans';
}

function valueOf(figure: CumulativeFigure, pairing: PairingSummary): number {
  if (figure !== 'activities') return pairing[figure];
  return Object.values(pairing.activities).reduce((sum, each) => sum + each, 0);
}

function placeOf(figure: CumulativeFigure, { at, cells }: PairingSummary): CellRef | null {
  if (figure === 'cash') return cells.cash.at(-1) ?? at;
  if (figure === 'townshipLoans') return cells.loans.at(-1) ?? at;
  return at;
}

function keyOf({ township, unit }: PairingSummary): string {
  return JSON.stringify([township, unit]);
}
