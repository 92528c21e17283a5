import { z } from 'zod';
import { quarterOf, type IsoMonth } from '../campaign/calendar';
import { stripNoise } from '../scoring/rounding';
import { groupBy } from '../scoring/row-index';
import type { ScoreCard, ScoreLine } from '../scoring/score-card';
import { briefingExample, briefingExamples } from './briefing-examples';
import { conflictKinds, type Conflict } from './conflicts';
import { statusCell, type StatusMatrix } from './month-status';
import { summaryTotals, type MergedHead, type PairingSummary } from './municipal-table';
import { monthRanking, type MonthRanking } from './ranking';
import { summaryRows, totalsOf } from './summarise-county';

const ofCounty = { county: z.string(), countyName: z.string() };

/** What the quarterly briefing (通报) is written from: every number of it follows from the versions that stand. */
export const briefing = z.object({
  month: z.string(),
  quarter: z.string(),
  /** Months of the quarter up to this one that a report is due for. */
  months: z.array(z.string()),
  reports: z.array(
    z.object({
      ...ofCounty,
      months: z.array(
        statusCell.pick({
          month: true,
          state: true,
          daysLate: true,
          daysOverdue: true,
          carriedForward: true,
        }),
      ),
    }),
  ),
  totals: summaryTotals.extend({ counties: z.int(), activities: z.int() }),
  /** `full`: pairings that have all that is due of it, of those to which it applies. */
  blocks: z.array(
    z.object({
      block: z.string(),
      earned: z.number(),
      due: z.number(),
      full: z.int(),
      applies: z.int(),
      examples: z.array(briefingExample),
    }),
  ),
  /** The widest first; indicators that no pairing lacks are left out. */
  shortfalls: z.array(
    z.object({
      indicator: z.string(),
      lacking: z.int(),
      /** Of these, pairings in which it is past its day. */
      overdue: z.int(),
      applies: z.int(),
      counties: z.array(z.object({ ...ofCounty, lacking: z.int() })),
    }),
  ),
  ranking: monthRanking,
  /** Not decided, or to be decided anew. */
  conflicts: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(conflictKinds),
      subject: z.string(),
      counties: z.array(z.string()),
    }),
  ),
});
export type Briefing = z.infer<typeof briefing>;

/** A county's version as the briefing reads it. */
export interface BriefedCounty {
  head: MergedHead;
  pairings: readonly PairingSummary[];
  scores: ScoreCard['pairings'];
}

export interface BriefingSources {
  month: IsoMonth;
  /** Those that have submitted, in the campaign's order. */
  counties: readonly BriefedCounty[];
  status: StatusMatrix;
  ranking: MonthRanking;
  conflicts: readonly Conflict[];
}

/** One pairing's one line, and whose it is. */
interface PlacedLine {
  head: MergedHead;
  line: ScoreLine;
}

/** The first part of an indicator's id: "funding" of "funding/annual-cash". */
const blockOf = (indicator: string): string => indicator.split('/')[0] ?? indicator;

export function buildBriefing({ month, counties, status, ranking, conflicts }: BriefingSources): Briefing {
  const quarter = quarterOf(month);
  const months = status.months.filter((each) => quarterOf(each) === quarter && each <= month);
  const rows = counties.flatMap(({ head, pairings }) => summaryRows(head, pairings));
  const activities = rows
    .flatMap((row) => Object.values(row.activities))
    .reduce((sum, each) => sum + each, 0);
  return {
    month,
    quarter,
    months,
    reports: status.counties.map(({ county, name, months: cells }) => ({
      county,
      countyName: name,
      months: cells.filter((cell) => months.includes(cell.month)),
    })),
    totals: { ...totalsOf(rows), counties: counties.length, activities },
    blocks: blocksOf(counties),
    shortfalls: shortfallsBy(counties),
    ranking,
    conflicts: conflicts
      .filter(({ decision }) => decision === null)
      .map(({ id, kind, subject, sides }) => ({
        id,
        kind,
        subject,
        counties: sides.map(({ countyName }) => countyName),
      })),
  };
}

function blocksOf(counties: readonly BriefedCounty[]): Briefing['blocks'] {
  const scored = counties.flatMap(({ head, pairings, scores }) =>
    scores.map((score) => ({
      head,
      lines: score.lines,
      summary: pairings.find(({ township, unit }) => township === score.township && unit === score.unit),
    })),
  );
  const blocks = [
    ...new Set(scored.flatMap(({ lines }) => lines.map(({ indicator }) => blockOf(indicator)))),
  ];
  return blocks.map((block) => {
    const shares = scored.flatMap(({ head, lines, summary }) => {
      const own = lines.filter(({ indicator, due }) => blockOf(indicator) === block && due > 0);
      const [earned, due] = [sum(own, 'earned'), sum(own, 'due')];
      return due > 0 ? [{ head, summary, earned, due }] : [];
    });
    return {
      block,
      earned: sum(shares, 'earned'),
      due: sum(shares, 'due'),
      full: shares.filter(({ earned, due }) => earned >= due).length,
      applies: shares.length,
      examples: briefingExamples(block, shares),
    };
  });
}

function shortfallsBy(counties: readonly BriefedCounty[]): Briefing['shortfalls'] {
  const lines = counties.flatMap(({ head, scores }) =>
    scores.flatMap((score) => score.lines.map((line): PlacedLine => ({ head, line }))),
  );
  const applying = lines.filter(({ line }) => line.due > 0);
  return [...groupBy(applying, ({ line }) => line.indicator)]
    .map(([indicator, own]) => {
      const lacking = own.filter(({ line }) => line.earned < line.due);
      return {
        indicator,
        lacking: lacking.length,
        overdue: lacking.filter(({ line }) => line.overdue).length,
        applies: own.length,
        counties: [...groupBy(lacking, ({ head }) => head.county).values()].flatMap((group) => {
          const [first] = group;
          return first
            ? [{ county: first.head.county, countyName: first.head.name, lacking: group.length }]
            : [];
        }),
      };
    })
    .filter(({ lacking }) => lacking > 0)
    .sort((a, b) => b.overdue - a.overdue || b.lacking - a.lacking);
}

function sum<Part extends string>(lines: readonly Readonly<Record<Part, number>>[], part: Part): number {
  return stripNoise(lines.reduce((points, line) => points + line[part], 0));
}
