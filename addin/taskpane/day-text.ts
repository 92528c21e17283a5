/** A day, or a moment in the campaign's time zone, as people of a language write it. */
export function dayText(at: string, timeZone: string, tag: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(at)) return at;
  const moment = new Date(at);
  return Number.isNaN(moment.getTime())
    ? at
    : moment.toLocaleString(tag, { timeZone, dateStyle: 'medium', timeStyle: 'short' });
}
