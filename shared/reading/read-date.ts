import {
  dateOfSerial,
  isoDate,
  isoMonth,
  type IsoDate,
  type IsoMonth,
  type IsoQuarter,
} from '../campaign/calendar';
import { monthInTerm, type Campaign } from '../campaign/campaign';
import { blank, unreadable, type CellReading } from './cell-reading';
import { dateFigures, foldDate } from './date-text';

/** What dates need to know beside the cell. */
export interface DateContext {
  campaign: Campaign;
  date1904: boolean;
  /** The cell shows its number as a date. */
  isDate: boolean;
}

type Parsed = { date: IsoDate; inferredYear: boolean } | null;

/** A day or, where no more is known, a month. */
export function readDate(value: string | number | boolean, context: DateContext): CellReading<IsoDate> {
  if (typeof value === 'boolean') return unreadable;
  if (typeof value === 'number') return readDateNumber(value, context);
  const folded = foldDate(value);
  if (/^\d{5}$/.test(folded) && isSerial(Number(folded), context.date1904)) {
    return readDateNumber(Number(folded), { ...context, isDate: false });
  }
  const parsed = parseDate(value, context.campaign);
  if (!parsed) return unreadable;
  const converted = parsed.inferredYear || parsed.date.length === 10 || hasOtherDigits(value);
  return { kind: 'read', value: parsed.date, converted };
}

/** A month, or a quarter where `quarters` says so. */
export function readMonth(
  value: string | number | boolean,
  context: DateContext,
  quarters: boolean,
): CellReading<IsoMonth | IsoQuarter> {
  if (typeof value === 'boolean') return unreadable;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 12 && !context.isDate) {
    const month = monthInTerm(context.campaign, value);
    return month ? { kind: 'read', value: month, converted: true } : unreadable;
  }
  if (typeof value === 'string' && /^截[至止]/.test(value.trim())) {
    return readMonth(value.trim().replace(/^截[至止]到?/, ''), context, quarters);
  }
  if (typeof value === 'string' && quarters) {
    const quarter = parseQuarter(value, context.campaign);
    if (quarter) return { kind: 'read', value: quarter.quarter, converted: quarter.inferredYear };
  }
  if (typeof value === 'string' && /^\d{1,2}$/.test(foldDate(value))) {
    return readMonth(Number(foldDate(value)), { ...context, isDate: false }, quarters);
  }
  const last = typeof value === 'string' ? lastOfSpan(value, context.campaign) : null;
  if (last) return { kind: 'read', value: last, converted: true };
  const reading = readDate(value, context);
  if (reading.kind !== 'read') return reading;
  const inferred =
    typeof value === 'string' &&
    (hasOtherDigits(value) || (parseDate(value, context.campaign)?.inferredYear ?? false));
  const converted = typeof value === 'number' ? reading.converted && !isYearMonthNumber(value) : inferred;
  return { kind: 'read', value: reading.value.slice(0, 7), converted };
}

/** A report of several months, 2010年7-9月, is that of the last. */
function lastOfSpan(written: string, campaign: Campaign): IsoMonth | null {
  const span = /^(?:(\d{4})年)?\d{1,2}月?份?[-~至到](?:(\d{4})年)?(\d{1,2})月份?$/.exec(dateFigures(written));
  if (!span) return null;
  const year = span[2] ?? span[1];
  return year ? isoMonth(Number(year), Number(span[3])) : monthInTerm(campaign, Number(span[3]));
}

/** True for text that is written as a date, so that a wrong one is worth saying. */
export function isDateShaped(value: string): boolean {
  return (
    /^(\d{1,4}[年.\-/]\d{1,2}|\d{1,2}月)[\d年月日号.\-/—–~至到份上中下旬初底末]*$/.test(foldDate(value)) ||
    /^(19|20)\d{6}$/.test(foldDate(value))
  );
}

/** A number that can only be a day's serial, not a figure. */
export function isSerial(value: number, date1904: boolean): boolean {
  const date = dateOfSerial(value, date1904);
  return date !== null && date >= '1990-01-01' && date <= '2050-12-31';
}

function readDateNumber(value: number, context: DateContext): CellReading<IsoDate> {
  if (context.isDate || isSerial(value, context.date1904)) {
    const date = dateOfSerial(value, context.date1904);
    return date && date >= '1950-01-01'
      ? { kind: 'read', value: date, converted: !context.isDate }
      : unreadable;
  }
  if (value === 0) return blank;
  const written = String(value);
  if (/^(19|20)\d{6}$/.test(written)) {
    const date = isoDate(Number(written.slice(0, 4)), Number(written.slice(4, 6)), Number(written.slice(6)));
    return date ? { kind: 'read', value: date, converted: true } : unreadable;
  }
  const month = isYearMonthNumber(value) ? /^(\d{4})\.?(\d{1,2})$/.exec(written) : null;
  const iso = month ? isoMonth(Number(month[1]), Number(month[2])) : null;
  return iso ? { kind: 'read', value: iso, converted: true } : unreadable;
}

/** 201007 or 2010.7; never 2010.1, which may have been 2010.10. */
function isYearMonthNumber(value: number): boolean {
  return /^(19|20)\d{2}(0[1-9]|1[0-2]|\.[2-9]|\.1[12]|\.0[1-9])$/.test(String(value));
}

const year = '(\\d{4})[年.\\-/]';
const between = '[月.\\-/]';
const part = '(?:[上中下]{1,2}旬|(?<=月份?)[初底末])?';
const until = '[-~至到]';
const fullDate = new RegExp(
  `^${year}(\\d{1,2})${between}(\\d{1,2})[日号]?(?:${until}(?:(?:\\d{4}[年.\\-/])?\\d{1,2}${between})?\\d{1,2}[日号]?)?$`,
);
const yearAndMonth = new RegExp(
  `^${year}(\\d{1,2})月?份?${part}(?:${until}(?:\\d{4}[年.\\-/])?\\d{1,2}月?份?${part})?$`,
);
/** 7.15-17 is a span of days; 10-7-15, parted alike, has a two-digit year. */
const partedAlike = '\\d{1,2}-\\d{1,2}-\\d';
const monthAndDay = new RegExp(
  `^(?!${partedAlike})(\\d{1,2})(?:月|[.\\-/](?=\\d))(\\d{1,2})[日号]?(?:${until}(?:\\d{1,2}${between})?\\d{1,2}[日号]?)?$`,
);
const monthAlone = new RegExp(`^(\\d{1,2})月份?${part}$`);

/** 10-7-15 is 2010 to one reader and October to another. */
const twoDigitYear = /^\d{1,2}([.\-/])\d{1,2}\1\d{1,2}$/;

function parseDate(written: string, campaign: Campaign): Parsed {
  const text = dateFigures(written);
  const full = fullDate.exec(text) ?? /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  if (full) return known(isoDate(Number(full[1]), Number(full[2]), Number(full[3])));
  const month = yearAndMonth.exec(text) ?? /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/.exec(text);
  if (month) return known(isoMonth(Number(month[1]), Number(month[2])));
  const day = twoDigitYear.test(text) ? null : monthAndDay.exec(text);
  const number = Number((day ?? monthAlone.exec(text))?.[1] ?? 0);
  const inTerm = number === 0 ? null : monthInTerm(campaign, number);
  const date = inTerm && day ? isoDate(Number(inTerm.slice(0, 4)), number, Number(day[2])) : inTerm;
  return date ? { date, inferredYear: true } : null;
}

function parseQuarter(
  written: string,
  campaign: Campaign,
): { quarter: IsoQuarter; inferredYear: boolean } | null {
  const match = /^(?:(\d{4})[年.\-/]?)?第?(?:([1-4])季度?|Q([1-4]))$/i.exec(dateFigures(written));
  if (!match) return null;
  const number = match[2] ?? match[3];
  if (match[1]) return { quarter: `${match[1]}-Q${number}`, inferredYear: false };
  const candidates = campaign.requiredQuarters.filter((quarter) => quarter.endsWith(`Q${number}`));
  return candidates.length === 1 && candidates[0] ? { quarter: candidates[0], inferredYear: true } : null;
}

/** Full-width or Chinese digits. */
function hasOtherDigits(written: string): boolean {
  return /[０-９〇○零一二三四五六七八九]/.test(written);
}

function known(date: IsoDate | null): Parsed {
  return date ? { date, inferredYear: false } : null;
}
