import { z } from 'zod';
import {
  meetingLogSchema,
  meetingSchema,
  type Meeting,
  type MeetingLog,
  type MeetingNote,
} from '../../shared/municipal/meetings';
import type { CallAnswer, MunicipalServer } from './municipal-server';

export function readMeetings(server: MunicipalServer, signal?: AbortSignal): Promise<CallAnswer<MeetingLog>> {
  return server.call({ path: '/municipal/meetings', isOfCampaign: true, answer: meetingLogSchema, signal });
}

/** `version`: the one that was looked at, 0 for a new meeting. */
export function keepMeeting(
  server: MunicipalServer,
  id: string,
  note: MeetingNote & { version: number },
): Promise<CallAnswer<Meeting>> {
  return server.call({ method: 'PUT', path: `/municipal/meetings/${id}`, body: note, answer: meetingSchema });
}

export function removeMeeting(
  server: MunicipalServer,
  { id, version }: Pick<Meeting, 'id' | 'version'>,
): Promise<CallAnswer<null>> {
  return server.call({
    method: 'DELETE',
    path: `/municipal/meetings/${id}?version=${version}`,
    answer: z.null(),
  });
}
