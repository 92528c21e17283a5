import type { PairingSummary } from '../../shared/municipal/municipal-table';
import { noPlaces } from '../../shared/municipal/pairing-places';

/** A pairing of which nothing is known but what is said. */
export function summary(
  said: Pick<PairingSummary, 'township' | 'unit'> & Partial<PairingSummary>,
): PairingSummary {
  const { earned = 0, due = 0 } = said;
  return {
    kind: 'township',
    cash: 0,
    townshipLoans: 0,
    activities: { mayFourth: 0, services: 0, training: 0, leaderExchange: 0, loanPublicity: 0, other: 0 },
    meetingsMet: 0,
    meetingsDue: 0,
    reportsMade: 0,
    reportsDue: 0,
    steps: 0,
    deputies: null,
    systems: 0,
    sevenOnes: 0,
    total: due === 0 ? null : Math.round((earned / due) * 10_000) / 100,
    earned,
    due,
    overdueShortfalls: 0,
    ...noPlaces,
    ...said,
  };
}
