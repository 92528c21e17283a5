import { z } from 'zod';
import type { MergedHead, PairingSummary } from './municipal-table';

/** A pairing that did well in a block, and what it did. */
export const briefingExample = z.object({
  county: z.string(),
  countyName: z.string(),
  township: z.string(),
  unit: z.string(),
  earned: z.number(),
  due: z.number(),
  /** Of the block: yuan, or how many; null where nothing is counted. */
  figure: z.number().nullable(),
});
export type BriefingExample = z.infer<typeof briefingExample>;

const mostExamples = 3;

interface BlockShare {
  head: MergedHead;
  summary: PairingSummary | undefined;
  earned: number;
  due: number;
}

/** What the municipal table counts of a block. */
const figures: Readonly<Record<string, (summary: PairingSummary) => number>> = {
  funding: ({ cash }) => cash,
  loans: ({ townshipLoans }) => townshipLoans,
  activities: ({ activities }) => Object.values(activities).reduce((sum, each) => sum + each, 0),
  contacts: ({ meetingsMet, reportsMade }) => meetingsMet + reportsMade,
  reform: ({ steps }) => steps,
  institutions: ({ systems }) => systems,
  'seven-ones': ({ sevenOnes }) => sevenOnes,
};

/** The few that have earned the greatest share of a block; of equal ones those that did most, then the best in all. */
export function briefingExamples(block: string, shares: readonly BlockShare[]): BriefingExample[] {
  const figureOf = figures[block];
  const earned = shares.flatMap(({ summary, ...share }) =>
    summary && share.earned > 0 ? [{ ...share, summary, figure: figureOf?.(summary) ?? null }] : [],
  );
  return earned
    .sort(
      (a, b) =>
        b.earned / b.due - a.earned / a.due ||
        (b.figure ?? 0) - (a.figure ?? 0) ||
        (b.summary.total ?? 0) - (a.summary.total ?? 0),
    )
    .slice(0, mostExamples)
    .map(({ head, summary: { township, unit }, earned: points, due, figure }) => ({
      county: head.county,
      countyName: head.name,
      township,
      unit,
      earned: points,
      due,
      figure,
    }));
}
