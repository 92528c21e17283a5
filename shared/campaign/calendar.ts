/** "2010-07-15", or "2010-07" where only the month is known. */
export type IsoDate = string;
/** "2010-07". */
export type IsoMonth = string;
/** "2010-Q3". */
export type IsoQuarter = string;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (monthLengths[month - 1] ?? 0);
}

/** The ISO date, or null where the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) return null;
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

export function isoMonth(year: number, month: number): IsoMonth | null {
  return isoDate(year, month, 1)?.slice(0, 7) ?? null;
}

export function isIsoDay(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  return match !== null && isoDate(Number(match[1]), Number(match[2]), Number(match[3])) !== null;
}

export function monthOf(date: IsoDate): IsoMonth {
  return date.slice(0, 7);
}

export function quarterOf(date: IsoDate | IsoMonth): IsoQuarter {
  return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}

export function lastDayOfMonth(month: IsoMonth): IsoDate {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  return `${month}-${pad(daysInMonth(year, number))}`;
}

export function monthBefore(month: IsoMonth): IsoMonth {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  return number === 1 ? `${year - 1}-12` : `${year}-${pad(number - 1)}`;
}

/** From the first to the last, both included. */
export function monthsBetween(first: IsoMonth, last: IsoMonth): IsoMonth[] {
  const months: IsoMonth[] = [];
  let [year, number] = [Number(first.slice(0, 4)), Number(first.slice(5))];
  for (let month = first; month <= last;) {
    months.push(month);
    [year, number] = number === 12 ? [year + 1, 1] : [year, number + 1];
    month = `${year}-${String(number).padStart(2, '0')}`;
  }
  return months;
}

export function lastDayOfQuarter(quarter: IsoQuarter): IsoDate {
  return lastDayOfMonth(`${quarter.slice(0, 4)}-${pad(Number(quarter.slice(6)) * 3)}`);
}

/** The day of an Excel serial (1900 system with its phantom 29 February, or 1904); time of day is dropped. */
export function dateOfSerial(serial: number, date1904: boolean): IsoDate | null {
  const days = Math.floor(serial) + (date1904 ? 1462 : 0);
  if (days < 61 || days > 2958465) return null;
  return dateOfDayNumber(days - 25569);
}

/** Serial in the 1900 system of an ISO day. */
export function serialOfDate(date: IsoDate): number {
  return dayNumber(date) + 25569;
}

/** Whole days from 1970-01-01. */
export function dayNumber(date: IsoDate): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719468
  );
}

function dateOfDayNumber(days: number): IsoDate {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1;
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${pad(month)}-${pad(day)}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
