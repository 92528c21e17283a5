import type { CountyFacts, PairingFacts } from '../fixtures/prefecture';

/**
 * July 2010 counted a second time, from the facts and the notice alone: what is due in that month (verdict §4), and
 * what the pairings of tests/fixtures/prefecture earn of it.
 */
export interface PairingCount {
  county: string;
  township: string;
  unit: string;
  /** Yuan. */
  cash: number;
  townshipLoans: number;
  earned: number;
  due: number;
  total: number;
}

/** 100 without May Fourth (3) and the quarter's reports (5), which are not due yet; a street owes no loans (15). */
const dueOfTownship = 92;
const dueOfStreet = 77;

export function countPairing(county: CountyFacts, facts: PairingFacts): PairingCount {
  const cash = sum(facts.cash);
  const townshipLoans = sum(
    county.pairings
      .filter(({ township }) => township === facts.township)
      .map(({ loans }) => sum(loans) * 10_000),
  );
  const due = facts.isStreet ? dueOfStreet : dueOfTownship;
  const earned =
    10 * Math.min(1, cash / 5_000) +
    (facts.isStreet ? 0 : 12 * Math.min(1, townshipLoans / 500_000)) +
    (facts.training ? 3 : 0) +
    8 * (facts.met.length / 2) +
    (facts.leader === null ? 0 : 0.75);
  const { township, unit } = facts;
  return {
    county: county.name,
    township,
    unit,
    cash,
    townshipLoans,
    earned,
    due,
    total: hundredths((100 * earned) / due),
  };
}

export function countPairings(counties: readonly CountyFacts[]): PairingCount[] {
  return counties.flatMap((county) => county.pairings.map((pairing) => countPairing(county, pairing)));
}

/** A county's total: 0.9 of the mean of its pairings, and 10 points for its one report: 1 in time, 0.5 late, 0 missing. */
export function countCounty(county: CountyFacts, report: 'inTime' | 'late' | 'missing'): number {
  const exact = countPairings([county]).map(({ earned, due }) => (100 * earned) / due);
  const points = { inTime: 10, late: 5, missing: 0 }[report];
  return hundredths(0.9 * (sum(exact) / exact.length) + points);
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Half up; the tiny amount makes up for halves that binary fractions miss. */
export function hundredths(number: number): number {
  return Math.round(number * 100 + 1e-9) / 100;
}
