import type { Finding } from '../findings/finding';
import { roundHundredth } from './rounding';
import type { ScoreCard } from './score-card';

/** One finding for each line that earned less than it is due; made from the lines, so that they cannot disagree. */
export function shortfallsOf(card: ScoreCard): Finding[] {
  return card.pairings.flatMap(({ township, unit, at, lines }) =>
    lines
      .filter((line) => line.earned < line.due)
      .map((line) => ({
        ruleId: line.indicator,
        messageId: 'short',
        severity: 'shortfall' as const,
        at,
        related: line.short,
        data: {
          township,
          unit,
          earned: line.earned,
          due: line.due,
          earnedShown: shownPoints(line.earned, line.due),
          missing: line.missing.map(({ what }) => what),
          overdue: line.overdue,
          dueBy: line.dueBy,
        },
      })),
  );
}

/** Points earned as people read them, never rounded up to all that is due. */
function shownPoints(earned: number, due: number): number {
  const shown = roundHundredth(earned);
  return shown < due ? shown : roundHundredth(due - 0.01);
}
