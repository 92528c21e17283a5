import { campaignOn } from '../../shared/campaign/campaigns';
import { stableJson } from '../../shared/submission/canonical-text';
import {
  meetingNoteSchema,
  meetingPeriods,
  type Meeting,
  type MeetingLog,
  type MeetingNote,
} from '../../shared/municipal/meetings';
import type { Office } from './office';

export type MeetingOutcome =
  | { kind: 'kept'; meeting: Meeting }
  /** Someone else has changed or removed it since it was looked at. */
  | { kind: 'stale' };

/** The meetings that were noted since the campaign began, and which are due. */
export async function readMeetings(office: Office): Promise<MeetingLog> {
  const { campaign, campaigns } = office;
  const own = ({ date }: Meeting): boolean => campaignOn(date, campaigns).id === campaign.id;
  const meetings = (await heldMeetings(office)).filter(own).sort((a, b) => (a.date < b.date ? 1 : -1));
  const today = office.today();
  return { today, periods: meetingPeriods(campaign, meetings, today), meetings };
}

/** Notes a meeting, or another version of it. The same note sent again is the same version. */
export async function keepMeeting(
  id: string,
  { version, ...note }: MeetingNote & { version: number },
  office: Office,
): Promise<MeetingOutcome> {
  const at = office.now();
  const isAdded = await office.office.addVersion('meeting', id, { version: version + 1, value: note, at });
  if (isAdded) return { kind: 'kept', meeting: { id, version: version + 1, at, ...note } };
  const held = (await heldMeetings(office)).find((meeting) => meeting.id === id);
  const isSame = held?.version === version + 1 && stableJson(noteOf(held)) === stableJson(note);
  return isSame ? { kind: 'kept', meeting: held } : { kind: 'stale' };
}

/** Takes a meeting out of the log; its versions stay in the store. */
export async function removeMeeting(
  id: string,
  version: number,
  { office, now }: Office,
): Promise<'removed' | 'stale'> {
  const isAdded = await office.addVersion('meeting', id, { version: version + 1, value: null, at: now() });
  return isAdded ? 'removed' : 'stale';
}

async function heldMeetings({ office }: Office): Promise<Meeting[]> {
  const newest = await office.newestVersions('meeting');
  return [...newest].flatMap(([id, { version, value, at }]) =>
    value === null ? [] : [{ id, version, at, ...meetingNoteSchema.parse(value) }],
  );
}

function noteOf({ date, counties, matters, decisions }: Meeting): MeetingNote {
  return { date, counties, matters, decisions };
}
