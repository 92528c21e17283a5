const daysTo1970 = 25_569;
const daysTo1904 = 1_462;

/** Serial number of an ISO day or time ("2010-07-15", "2010-07-15T08:30:00"); null where it is none. */
export function serialOfIso(written: string, date1904: boolean): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?/.exec(written);
  if (!match) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const days = Date.UTC(year, month - 1, day) / 86_400_000;
  return days + daysTo1970 - (date1904 ? daysTo1904 : 0) + (hour * 3600 + minute * 60 + second) / 86_400;
}
