/** A moment (UTC, ISO 8601) as the campaign's clocks show it: "2010/12/31 16:05". */
export function momentText(at: string, timeZone: string, tag: string): string {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return at;
  return new Intl.DateTimeFormat(tag === 'zh-CN' ? tag : 'en-GB', {
    timeZone,
    year: 'numeric',
    month: tag === 'zh-CN' ? 'numeric' : 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(moment);
}
