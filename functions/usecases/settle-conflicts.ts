import { createHash } from 'node:crypto';
import type { IsoMonth } from '../../shared/campaign/calendar';
import { findConflicts, type Conflict, type FoundConflict } from '../../shared/municipal/conflicts';
import { liveCounties, summaryOf } from './merge-month';
import type { Office } from './office';

/** What counties say differently of a month, with the decisions that still rest on the facts. */
export async function readConflicts(month: IsoMonth, office: Office): Promise<readonly Conflict[]> {
  const [found, decisions] = await Promise.all([foundIn(month, office), office.office.decisions(month)]);
  return found.map((each): Conflict => {
    const { kind, subject, sides } = each;
    const id = idOf(month, each);
    const decided = decisions.get(id);
    const holds = decided?.facts === hashOf(each.facts);
    const { facts: _facts, ...decision } = decided ?? { facts: '' };
    return {
      id,
      kind,
      subject,
      sides,
      decision: holds && 'note' in decision ? decision : null,
      lapsed: decided !== undefined && !holds,
    };
  });
}

export type DecisionOutcome =
  | { kind: 'decided'; conflict: Conflict }
  | { kind: 'notFound' }
  /** It was decided for a county that is no side of it. */
  | { kind: 'noSide' };

/** Settles a conflict as it stands now; its id begins with its month. */
export async function decideConflict(
  id: string,
  { note, county = null }: { note: string; county?: string | null | undefined },
  office: Office,
): Promise<DecisionOutcome> {
  const month = id.slice(0, 7);
  const found = (await foundIn(month, office)).find((each) => idOf(month, each) === id);
  if (!found) return { kind: 'notFound' };
  if (county !== null && !found.sides.some((side) => side.county === county)) return { kind: 'noSide' };
  const decision = { note, county, by: 'municipal' as const, at: office.now() };
  await office.office.decide(month, id, { ...decision, facts: hashOf(found.facts) });
  const { kind, subject, sides } = found;
  return { kind: 'decided', conflict: { id, kind, subject, sides, decision, lapsed: false } };
}

async function foundIn(month: IsoMonth, office: Office): Promise<FoundConflict[]> {
  return findConflicts(summaryOf(await liveCounties(month, office)), office.campaign);
}

function idOf(month: IsoMonth, { key }: FoundConflict): string {
  return `${month}.${hashOf(key).slice(0, 16)}`;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
