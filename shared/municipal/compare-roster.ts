import type { IsoMonth } from '../campaign/calendar';
import type { AssignedPairing, Campaign, CountyCode } from '../campaign/campaign';
import { groupBy } from '../scoring/row-index';
import { assignmentKey, townshipOf, unitOf } from './assignment-key';
import type { RosterLine } from './read-roster';

/** What the officer says of a roster that is to be published. */
export interface RosterTerms {
  /** The month from which the roster holds; null: it should have stood so from the beginning. */
  from: IsoMonth | null;
  /** Keys of the lines that are an old pairing under its township's new name. */
  renamed: ReadonlySet<string>;
  /** Counties that the roster leaves out keep their pairings. */
  keepOthers: boolean;
}

/** How a roster differs from what holds in its month. */
export type PairingChange =
  | { kind: 'added'; line: RosterLine }
  | { kind: 'ended'; before: AssignedPairing }
  /** Another unit supports the township. */
  | { kind: 'replaced'; before: AssignedPairing; line: RosterLine }
  /** The unit supports another township of the county; it may be the same one under a new name. */
  | { kind: 'moved'; before: AssignedPairing; line: RosterLine }
  /** The same pairing, written otherwise. */
  | { kind: 'rewritten'; before: AssignedPairing; line: RosterLine };

export interface RosterComparison {
  /** In the campaign's order of counties. */
  changes: readonly PairingChange[];
  /** Pairings that stay as they are. */
  same: number;
  /** Counties that have pairings, but none in the roster. */
  leftOut: readonly CountyCode[];
  /** Lines that cannot be published: no list knows their township, and nobody has said that it was renamed. */
  unlisted: readonly RosterLine[];
}

/** What a roster would change in the published list. */
export function compareRoster(
  published: readonly AssignedPairing[],
  lines: readonly RosterLine[],
  { from, renamed, keepOthers }: RosterTerms,
  campaign: Campaign,
): RosterComparison {
  const standing = published.filter((pairing) => stands(pairing, from));
  const held = new Map(standing.map((pairing) => [assignmentKey(pairing, campaign), pairing]));
  const wanted = new Set(lines.map(({ key }) => key));
  const covered = new Set(lines.map(({ county }) => county));
  const gone = [...held].flatMap(([key, pairing]) =>
    wanted.has(key) || (keepOthers && !covered.has(pairing.county)) ? [] : [pairing],
  );
  const added = lines.filter(({ key }) => !held.has(key));
  const paired = pairUp(gone, added, campaign);
  const movedKeys = new Set(paired.flatMap((change) => (change.kind === 'moved' ? [change.line.key] : [])));
  const rewritten = lines.flatMap((line): PairingChange[] => {
    const before = held.get(line.key);
    const isSame = !before || (before.township === line.township && before.unit === line.unit);
    return isSame ? [] : [{ kind: 'rewritten', before, line }];
  });
  return {
    changes: inOrder([...paired, ...rewritten], campaign),
    same: lines.length - added.length - rewritten.length,
    leftOut: [...new Set(standing.map(({ county }) => county))].filter((code) => !covered.has(code)),
    unlisted: added.filter(
      ({ key, unlisted }) => unlisted !== null && !(renamed.has(key) && movedKeys.has(key)),
    ),
  };
}

/** Whether a pairing is still open in the month from which a roster holds. */
export function stands({ until }: AssignedPairing, from: IsoMonth | null): boolean {
  return until === undefined || (from !== null && until >= from);
}

/** What has gone and what has come, told together where one takes the place of the other. */
function pairUp(
  gone: readonly AssignedPairing[],
  added: readonly RosterLine[],
  campaign: Campaign,
): PairingChange[] {
  const replaced = oneToOne(gone, added, (each) => townshipOf(each, campaign));
  const [leftGone, leftAdded] = without(gone, added, replaced);
  const moved = oneToOne(leftGone, leftAdded, unitOf);
  const [ended, fresh] = without(leftGone, leftAdded, moved);
  return [
    ...replaced.map(([before, line]): PairingChange => ({ kind: 'replaced', before, line })),
    ...moved.map(([before, line]): PairingChange => ({ kind: 'moved', before, line })),
    ...fresh.map((line): PairingChange => ({ kind: 'added', line })),
    ...ended.map((before): PairingChange => ({ kind: 'ended', before })),
  ];
}

type Pair = readonly [AssignedPairing, RosterLine];

/** Of each group that has one on either side. */
function oneToOne(
  gone: readonly AssignedPairing[],
  added: readonly RosterLine[],
  groupOf: (each: AssignedPairing | RosterLine) => string,
): Pair[] {
  const arrivals = groupBy(added, groupOf);
  return [...groupBy(gone, groupOf)].flatMap(([group, [before, ...others]]): Pair[] => {
    const [line, ...more] = arrivals.get(group) ?? [];
    return before && line && others.length + more.length === 0 ? [[before, line]] : [];
  });
}

function without(
  gone: readonly AssignedPairing[],
  added: readonly RosterLine[],
  pairs: readonly Pair[],
): [AssignedPairing[], RosterLine[]] {
  const [before, lines] = [new Set(pairs.map(([each]) => each)), new Set(pairs.map(([, line]) => line))];
  return [gone.filter((each) => !before.has(each)), added.filter((each) => !lines.has(each))];
}

function inOrder(changes: readonly PairingChange[], { counties }: Campaign): PairingChange[] {
  const countyOf = (change: PairingChange): number => {
    const { county } = 'line' in change ? change.line : change.before;
    return counties.findIndex(({ code }) => code === county);
  };
  return [...changes].sort((a, b) => countyOf(a) - countyOf(b));
}
