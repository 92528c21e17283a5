import type { IsoMonth } from '../../shared/campaign/calendar';
import type { CountyCode } from '../../shared/campaign/campaign';
import type { Note, PinnedNote } from '../../shared/submission/month-life';
import { keyedRows, rowAt } from '../../shared/submission/natural-key';
import type { Head, HeadChange, StoredHead, StoredVersion } from '../storage/submission-store';
import type { Office } from './office';

/** What the municipal office decides on a version. */
export type Decision =
  { event: 'returned'; notes: readonly Note[] } | { event: 'accepted' } | { event: 'reopened' };

export type DecisionOutcome =
  | { kind: 'changed'; head: Head }
  /** It stood so already. */
  | { kind: 'unchanged'; head: Head }
  | { kind: 'missing' }
  /** Accepted: it is reopened before it is returned. */
  | { kind: 'locked' }
  /** Another version than the one that was looked at. */
  | { kind: 'stale'; head: Head | null };

interface Place {
  month: IsoMonth;
  county: CountyCode;
  /** The version that was looked at; without it, the one that stands. */
  version?: number | undefined;
}

/** Returns, accepts or reopens the version that stands. Someone else who was quicker makes it stale. */
export async function changeState(
  { month, county, version }: Place,
  decision: Decision,
  office: Office,
): Promise<DecisionOutcome> {
  const found = await office.submissions.read(month, county);
  if (!found) return { kind: 'missing' };
  const { head } = found;
  if (version !== undefined && version !== head.version) return { kind: 'stale', head };
  const standing = standingOutcome(head, decision);
  if (standing) return standing;
  const outcome = await office.submissions.change({
    month,
    county,
    basedOn: head,
    event: decision.event,
    becomes: { state: decision.event === 'reopened' ? 'submitted' : decision.event },
    by: 'municipal',
    at: office.now(),
    ...(decision.event === 'returned' && { notes: pinned(decision.notes, found.version) }),
  } satisfies HeadChange);
  return outcome.kind === 'switched'
    ? { kind: 'changed', head: outcome.head }
    : { kind: 'stale', head: outcome.head };
}

/** What needs no change, or allows none. */
function standingOutcome(head: StoredHead, { event }: Decision): DecisionOutcome | null {
  const isAccepted = head.state === 'accepted';
  switch (event) {
    case 'returned':
      return isAccepted ? { kind: 'locked' } : null;
    case 'accepted':
      return isAccepted ? { kind: 'unchanged', head } : null;
    case 'reopened':
      return isAccepted ? null : { kind: 'unchanged', head };
  }
}

/** Notes with the row that each is about: the row is found again in a later version, wherever it stands there. */
function pinned(notes: readonly Note[], { submission }: StoredVersion): PinnedNote[] {
  const rows = keyedRows(submission.records);
  return notes.map((note) => {
    const found = note.at && rowAt(rows, note.at);
    if (!found) return { ...note, row: null };
    const { kind, key, ordinal } = found.row;
    return { ...note, row: { kind, key, ordinal, field: found.field } };
  });
}
