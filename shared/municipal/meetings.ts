import { z } from 'zod';
import { dayNumber, lastDayOfQuarter, quarterOf, type IsoDate } from '../campaign/calendar';
import type { Campaign } from '../campaign/campaign';
import { countySchema } from '../submission/submission';
import { wireText } from '../submission/wire-row';

const written = z.union([wireText, z.literal('')]);

/** What is noted of a joint meeting (碰头会, R59). */
export const meetingNoteSchema = z.strictObject({
  date: z.iso.date(),
  /** None: all counties were there. */
  counties: z.array(countySchema).max(200),
  matters: wireText,
  decisions: written,
});
export type MeetingNote = z.infer<typeof meetingNoteSchema>;

/** A note to keep; `version` is the one that was looked at, 0 for a new meeting. */
export const keptMeetingSchema = meetingNoteSchema.extend({ version: z.int().min(0) });

export const meetingSchema = meetingNoteSchema.extend({
  id: z.uuid(),
  version: z.int().min(1),
  /** When this version was noted: UTC, ISO 8601. */
  at: z.string(),
});
export type Meeting = z.infer<typeof meetingSchema>;

/** A quarter, or the half-year of two: each half needs one meeting, a quarter better has one of its own (R59). */
export const meetingPeriodSchema = z.object({
  kind: z.enum(['quarter', 'halfYear']),
  /** Of the campaign: one quarter, or two. */
  quarters: z.array(z.string()),
  /** The last day on which it can still be held. */
  due: z.iso.date(),
  held: z.array(z.iso.date()),
  /** Nothing was held and the day is past: by how many days; else 0. */
  daysOverdue: z.int().min(0),
});
export type MeetingPeriod = z.infer<typeof meetingPeriodSchema>;

export const meetingLogSchema = z.object({
  today: z.iso.date(),
  periods: z.array(meetingPeriodSchema),
  /** The latest first. */
  meetings: z.array(meetingSchema),
});
export type MeetingLog = z.infer<typeof meetingLogSchema>;

/** Every half-year of the campaign followed by its quarters. A meeting with some of the counties counts, too. */
export function meetingPeriods(
  { requiredQuarters }: Campaign,
  meetings: readonly Pick<Meeting, 'date'>[],
  today: IsoDate,
): MeetingPeriod[] {
  const period = (kind: MeetingPeriod['kind'], quarters: readonly string[]): MeetingPeriod => {
    const due = lastDayOfQuarter(quarters.at(-1) ?? '');
    const held = meetings.map(({ date }) => date).filter((date) => quarters.includes(quarterOf(date)));
    const late = held.length > 0 ? 0 : Math.max(0, dayNumber(today) - dayNumber(due));
    return { kind, quarters: [...quarters], due, held: held.sort(), daysOverdue: late };
  };
  return requiredQuarters.flatMap((quarter, index) => {
    const half = requiredQuarters.slice(index, index + 2);
    return [
      ...(index % 2 === 0 && half.length === 2 ? [period('halfYear', half)] : []),
      period('quarter', [quarter]),
    ];
  });
}
