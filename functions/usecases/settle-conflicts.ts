import { createHash } from 'node:crypto';
import type { IsoMonth } from '../../shared/campaign/calendar';
import type { CountyCode } from '../../shared/campaign/campaign';
import {
  findConflicts,
  type Conflict,
  type CountyDecision,
  type FoundConflict,
  type GoneConflict,
  type PastDecision,
} from '../../shared/municipal/conflicts';
import type { Decision } from '../storage/office-store';
import { liveCounties, summaryOf } from './merge-month';
import type { Office } from './office';
import { assignedPairings } from './publish';

interface ReadConflicts {
  conflicts: readonly Conflict[];
  /** Decided once, and none any more. */
  gone: readonly GoneConflict[];
}

/** What counties say differently of a month, with every decision and whether the last one still rests on the facts. */
export async function readConflicts(month: IsoMonth, office: Office): Promise<ReadConflicts> {
  const [found, decisions] = await Promise.all([foundIn(month, office), office.office.decisions(month)]);
  const conflicts = found.map((each) => conflictOf(month, each, decisions.get(idOf(month, each)) ?? []));
  const standing = new Set(conflicts.map(({ id }) => id));
  const gone = [...decisions].flatMap(([id, made]): GoneConflict[] => {
    const about = made.at(-1)?.about;
    if (standing.has(id) || !about) return [];
    return [{ id, kind: about.kind, subject: about.subject, decisions: made.map(pastDecision) }];
  });
  return { conflicts, gone };
}

export type DecisionOutcome =
  | { kind: 'decided'; conflict: Conflict }
  | { kind: 'notFound' }
  /** A side or the office has said something new since it was looked at. */
  | { kind: 'changed'; conflict: Conflict }
  /** It was decided for a county that is no side of it. */
  | { kind: 'noSide' };

/** Settles a conflict as it stands now; its id begins with its month. */
export async function decideConflict(
  id: string,
  {
    note,
    county = null,
    mark,
  }: { note: string; county?: string | undefined | null; mark?: string | undefined },
  office: Office,
): Promise<DecisionOutcome> {
  const month = id.slice(0, 7);
  const found = (await foundIn(month, office)).find((each) => idOf(month, each) === id);
  if (!found) return { kind: 'notFound' };
  if (county !== null && !found.sides.some((side) => side.county === county)) return { kind: 'noSide' };
  const made = (await office.office.decisions(month)).get(id) ?? [];
  const seen = conflictOf(month, found, made);
  if (mark !== undefined && mark !== seen.mark) return { kind: 'changed', conflict: seen };
  const { kind, subject, sides } = found;
  const decision: Decision = {
    note,
    county,
    by: 'municipal',
    at: office.now(),
    facts: hashOf(found.facts),
    about: { kind, subject, sides },
  };
  if (await office.office.decide(month, id, made.length + 1, decision))
    return { kind: 'decided', conflict: conflictOf(month, found, [...made, decision]) };
  const other = (await office.office.decisions(month)).get(id) ?? [];
  return { kind: 'changed', conflict: conflictOf(month, found, other) };
}

/** The decisions that concern a county's month, oldest first. */
export async function decisionsOn(
  month: IsoMonth,
  county: CountyCode,
  office: Office,
): Promise<readonly CountyDecision[]> {
  const decisions = [...(await office.office.decisions(month))].flatMap(([id, made]) =>
    made.flatMap((decision): CountyDecision[] => {
      const { about } = decision;
      if (!about?.sides.some((side) => side.county === county)) return [];
      return [{ ...decisionOf(decision), id, kind: about.kind, subject: about.subject }];
    }),
  );
  return decisions.sort((a, b) => (a.at < b.at ? -1 : 1));
}

async function foundIn(month: IsoMonth, office: Office): Promise<FoundConflict[]> {
  const [live, assigned] = await Promise.all([liveCounties(month, office), assignedPairings(month, office)]);
  return findConflicts(summaryOf(live), assigned, office.campaign);
}

function conflictOf(month: IsoMonth, found: FoundConflict, made: readonly Decision[]): Conflict {
  const { kind, subject, sides, facts } = found;
  const last = made.at(-1);
  const holds = last?.facts === hashOf(facts);
  return {
    id: idOf(month, found),
    kind,
    subject,
    sides,
    mark: hashOf(`${facts}\n${made.length}`).slice(0, 16),
    decision: last && holds ? decisionOf(last) : null,
    lapsed: last !== undefined && !holds,
    decisions: made.map(pastDecision),
  };
}

function decisionOf({ note, county, by, at }: Decision): NonNullable<Conflict['decision']> {
  return { note, county, by, at };
}

function pastDecision(decision: Decision): PastDecision {
  return { ...decisionOf(decision), sides: decision.about?.sides ?? [] };
}

function idOf(month: IsoMonth, { key }: FoundConflict): string {
  return `${month}.${hashOf(key).slice(0, 16)}`;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
