import type { IsoDate } from '../../shared/campaign/calendar';

/** The calendar day in the campaign's own time zone. */
export function todayIn(timeZone: string): IsoDate {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date());
}
