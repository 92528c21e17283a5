import type { Campaign, CountyCode } from '../../shared/campaign/campaign';
import { countyOfCode } from '../../shared/campaign/divisions';
import type { MonthRanking } from '../../shared/municipal/ranking';
import { identifyTownship, identifyUnit } from '../../shared/sheets/identify-rows';
import { pairingName } from './pairing-of-place';

export const rankedKinds = ['counties', 'pairings', 'units', 'townships'] as const;
export type RankedKind = (typeof rankedKinds)[number];

/** One line of a ranking, whatever is ranked. */
export interface RankedLine {
  /** The same for one thing in every ranking. */
  key: string;
  rank: number;
  total: number | null;
  name: string;
  /** Null where the name says it, or there are several. */
  countyName: string | null;
  /** Whose pairings it is the mean of; itself, of a pairing. */
  pairings: readonly RankedPairing[];
}

export type RankedPairing = MonthRanking['pairings'][number];

export interface RankingFilter {
  /** Null: all. */
  county: CountyCode | null;
  /** Anything that the names hold. */
  text: string;
}

/** Every line of one ranking, the best first. */
export function rankedLines(ranking: MonthRanking, kind: RankedKind, campaign: Campaign): RankedLine[] {
  const of = groups(ranking.pairings, kind, campaign);
  const line = (
    key: string,
    { rank, total }: { rank: number; total: number | null },
    name: string,
    countyName: string | null,
  ): RankedLine => ({ key, rank, total, name, countyName, pairings: of.get(key) ?? [] });
  switch (kind) {
    case 'counties':
      return ranking.counties.map((each) => line(each.county, each, each.countyName, null));
    case 'pairings':
      return ranking.pairings.map((each) =>
        line(keyOf(each, kind, campaign), each, pairingName(each.township, each.unit), each.countyName),
      );
    case 'units':
      return ranking.units.map((each) => line(identifyUnit(each.unit).key, each, each.unit, null));
    case 'townships':
      return ranking.townships.map((each) =>
        line(townshipKey(each, campaign), each, each.township, each.countyName),
      );
  }
}

/** The lines that a filter leaves, each with its rank among all. */
export function filteredLines(lines: readonly RankedLine[], { county, text }: RankingFilter): RankedLine[] {
  const sought = text.trim().toLowerCase();
  return lines.filter(
    ({ key, name, countyName, pairings }) =>
      (county === null || key === county || pairings.some((pairing) => pairing.county === county)) &&
      (sought === '' || `${name} ${countyName ?? ''}`.toLowerCase().includes(sought)),
  );
}

function groups(
  pairings: readonly RankedPairing[],
  kind: RankedKind,
  campaign: Campaign,
): ReadonlyMap<string, readonly RankedPairing[]> {
  const found = new Map<string, RankedPairing[]>();
  for (const pairing of pairings) {
    const key = keyOf(pairing, kind, campaign);
    const own = found.get(key);
    if (own) own.push(pairing);
    else found.set(key, [pairing]);
  }
  return found;
}

/** The key of the line that a pairing belongs to. */
export function keyOf(pairing: RankedPairing, kind: RankedKind, campaign: Campaign): string {
  const unit = identifyUnit(pairing.unit).key;
  switch (kind) {
    case 'counties':
      return pairing.county;
    case 'pairings':
      return `${townshipKey(pairing, campaign)} ${unit}`;
    case 'units':
      return unit;
    case 'townships':
      return townshipKey(pairing, campaign);
  }
}

function townshipKey(
  { county, township }: Pick<RankedPairing, 'county' | 'township'>,
  campaign: Campaign,
): string {
  return `${county} ${identifyTownship(township, countyOfCode(campaign, county)).key}`;
}
