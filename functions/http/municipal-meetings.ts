import { z } from 'zod';
import { countyOfCode } from '../../shared/campaign/divisions';
import { text } from '../../shared/findings/text';
import { keptMeetingSchema, meetingLogSchema, meetingSchema } from '../../shared/municipal/meetings';
import { monthOf } from '../../shared/campaign/calendar';
import { monthSchema } from '../../shared/submission/submission';
import { keepMeeting, readMeetings, removeMeeting } from '../usecases/keep-meetings';
import { ok, problem } from './answer';
import { defineEndpoint } from './endpoint';

export const getMeetings = defineEndpoint({
  name: 'meetings',
  method: 'GET',
  route: 'municipal/meetings',
  audience: 'municipal',
  about: text('碰头会记录，和各季度、半年是否已开', 'Joint meetings, and which periods still lack one'),
  query: { month: monthSchema.optional() },
  answers: { 200: meetingLogSchema },
  handle: async ({ office }) => ok(await readMeetings(office)),
});

export const putMeeting = defineEndpoint({
  name: 'keepMeeting',
  method: 'PUT',
  route: 'municipal/meetings/{id}',
  audience: 'municipal',
  about: text(
    '记一次碰头会，或改一条记录；id 由填写的一方定，重复发送不会记两次',
    'Notes a joint meeting or changes its note; the id is the sender’s, so that sending twice notes it once',
  ),
  path: { id: z.uuid() },
  body: keptMeetingSchema,
  monthOf: ({ body }) => monthOf(body.date),
  answers: { 200: meetingSchema },
  problems: ['changedMeanwhile'],
  async handle({ path: { id }, body, office }) {
    const unknown = body.counties.some((code) => !countyOfCode(office.campaign, code));
    if (unknown) return problem('malformed', { issues: ['counties'] });
    const outcome = await keepMeeting(id, body, office);
    return outcome.kind === 'kept' ? ok(outcome.meeting) : problem('changedMeanwhile');
  },
});

export const deleteMeeting = defineEndpoint({
  name: 'removeMeeting',
  method: 'DELETE',
  route: 'municipal/meetings/{id}',
  audience: 'municipal',
  about: text('删去一条碰头会记录', 'Takes a joint meeting out of the log'),
  path: { id: z.uuid() },
  query: { version: z.coerce.number().int().min(1).max(1_000_000) },
  answers: { 204: [] },
  problems: ['changedMeanwhile'],
  handle: async ({ path: { id }, query: { version }, office }) =>
    (await removeMeeting(id, version, office)) === 'removed'
      ? ok(undefined, 204)
      : problem('changedMeanwhile'),
});
