import { monthBefore, type IsoMonth } from '../campaign/calendar';
import type { AssignedPairing, Campaign } from '../campaign/campaign';
import { assignmentKey } from './assignment-key';
import { compareRoster, stands, type RosterTerms } from './compare-roster';
import type { RosterLine } from './read-roster';

/** The list to publish after a roster: what has ended keeps its last month, what is new has its first. */
export function nextPairings(
  published: readonly AssignedPairing[],
  lines: readonly RosterLine[],
  terms: RosterTerms,
  campaign: Campaign,
): AssignedPairing[] {
  const { from, keepOthers } = terms;
  const formerly = formerNames(published, lines, terms, campaign);
  const covered = new Set(lines.map(({ county }) => county));
  const wanted = new Map(lines.map((line) => [line.key, line]));
  const matched = new Set<string>();
  const kept = published.flatMap((pairing): AssignedPairing[] => {
    const key = assignmentKey(pairing, campaign);
    const line = wanted.get(key);
    const isReinstated = from === null && line !== undefined;
    if (!stands(pairing, from) && !isReinstated) return [pairing];
    if (!line) return keepOthers && !covered.has(pairing.county) ? [pairing] : ended(pairing, from);
    if (matched.has(key)) return [];
    matched.add(key);
    return [continued(pairing, line, from)];
  });
  const added = lines
    .filter(({ key }) => !matched.has(key))
    .map(({ key, county, township, unit }): AssignedPairing => ({
      county,
      township,
      unit,
      ...(from !== null && { since: from }),
      ...(formerly.has(key) && { formerly: formerly.get(key) }),
    }));
  const order = campaign.counties.map(({ code }) => code);
  return [...kept, ...added].sort((a, b) => order.indexOf(a.county) - order.indexOf(b.county));
}

/** By line: what its township was called before, where the officer has said so. */
function formerNames(
  published: readonly AssignedPairing[],
  lines: readonly RosterLine[],
  terms: RosterTerms,
  campaign: Campaign,
): ReadonlyMap<string, string> {
  const { changes } = compareRoster(published, lines, terms, campaign);
  return new Map(
    changes.flatMap((change) =>
      change.kind === 'moved' && terms.renamed.has(change.line.key)
        ? [[change.line.key, change.before.township] as const]
        : [],
    ),
  );
}

function continued(
  { until: _until, since, ...pairing }: AssignedPairing,
  { township, unit }: RosterLine,
  from: IsoMonth | null,
): AssignedPairing {
  const first = since !== undefined && from !== null && from < since ? from : since;
  return { ...pairing, township, unit, ...(first !== undefined && { since: first }) };
}

/** Nothing is left of one that would not have begun. */
function ended(pairing: AssignedPairing, from: IsoMonth | null): AssignedPairing[] {
  const hasNotBegun = from === null || (pairing.since !== undefined && pairing.since >= from);
  return hasNotBegun ? [] : [{ ...pairing, until: monthBefore(from) }];
}
