import { monthOf, type IsoDate, type IsoMonth } from '../../shared/campaign/calendar';
import type { AssignedPairing, Campaign } from '../../shared/campaign/campaign';
import {
  compareRoster,
  type PairingChange,
  type RosterComparison,
  type RosterTerms,
} from '../../shared/municipal/compare-roster';
import { nextPairings } from '../../shared/municipal/next-pairings';
import { stableJson } from '../../shared/submission/canonical-text';
import type { RosterProblem, RosterReading } from '../../shared/municipal/read-roster';

export const changeKinds = ['replaced', 'moved', 'added', 'ended', 'rewritten'] as const;

/** A roster as it would be published. */
export interface RosterPreview extends RosterComparison {
  /** By what has happened, in the order of changeKinds; kinds without any are left out. */
  groups: readonly { kind: PairingChange['kind']; changes: readonly PairingChange[] }[];
  /** Rows that keep the roster from being published, and those that are only worth a look. */
  blocking: readonly RosterProblem[];
  doubtful: readonly RosterProblem[];
  /** The list to publish; null while something is in the way. */
  next: readonly AssignedPairing[] | null;
  isUnchanged: boolean;
}

export function rosterPreview(
  published: readonly AssignedPairing[],
  { lines, problems }: RosterReading,
  terms: RosterTerms,
  campaign: Campaign,
): RosterPreview {
  const compared = compareRoster(published, lines, terms, campaign);
  const isDoubtful = ({ kind }: RosterProblem): boolean => kind === 'repeated' || kind === 'severalUnits';
  const blocking = problems.filter((problem) => !isDoubtful(problem));
  const isPublishable = lines.length > 0 && blocking.length === 0 && compared.unlisted.length === 0;
  const next = isPublishable ? nextPairings(published, lines, terms, campaign) : null;
  return {
    ...compared,
    groups: changeKinds.flatMap((kind) => {
      const changes = compared.changes.filter((change) => change.kind === kind);
      return changes.length > 0 ? [{ kind, changes }] : [];
    }),
    blocking,
    doubtful: problems.filter(isDoubtful),
    next,
    isUnchanged: next !== null && isSameList(next, published),
  };
}

function isSameList(next: readonly AssignedPairing[], published: readonly AssignedPairing[]): boolean {
  const written = (list: readonly AssignedPairing[]): string => list.map(stableJson).sort().join();
  return written(next) === written(published);
}

/** Months from which a change can hold: the first of the term is the beginning itself. */
export function changeMonths({ requiredMonths }: Campaign): readonly IsoMonth[] {
  return requiredMonths.slice(1);
}

/** A first list holds from the beginning; a change from this month on. */
export function usualTerms(version: number, campaign: Campaign, today: IsoDate): RosterTerms {
  const begun = changeMonths(campaign).filter((month) => month <= monthOf(today));
  const from = version === 0 ? null : (begun.at(-1) ?? null);
  return { from, renamed: new Set(), keepOthers: true };
}
