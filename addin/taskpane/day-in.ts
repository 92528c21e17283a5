import type { IsoDate } from '../../shared/campaign/calendar';

/** The calendar day of a moment in a time zone. */
export function dayIn(timeZone: string, moment: Date): IsoDate {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(moment);
}
