import {
  dateOfSerial,
  isoDate,
  isoMonth,
  type IsoDate,
  type IsoMonth,
  type IsoQuarter,
} from '../campaign/calendar';
import type { Campaign } from '../campaign/campaign';
import { remembered } from '../campaign/remembered';
import { blank, unreadable, type CellReading } from './cell-reading';
import { chineseNumeral } from './chinese-numeral';

/** What dates need to know beside the cell. */
export interface DateContext {
  campaign: Campaign;
  date1904: boolean;
  /** The cell shows its number as a date. */
  isDate: boolean;
}

type Parsed = { date: IsoDate; inferredYear: boolean } | null;

/** Characters: 二〇一〇年十二月二十五日至二〇一一年一月二十五日, and as many again. */
const longestDate = 50;

/** A day or, where no more is known, a month. */
export function readDate(value: string | number | boolean, context: DateContext): CellReading<IsoDate> {
  if (typeof value === 'boolean') return unreadable;
  if (typeof value === 'number') return readDateNumber(value, context);
  const folded = fold(value);
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
    const month = monthInTerm(value, context.campaign);
    return month ? { kind: 'read', value: month, converted: true } : unreadable;
  }
  if (typeof value === 'string' && /^截[至止]/.test(value.trim())) {
    return readMonth(value.trim().replace(/^截[至止]到?/, ''), context, quarters);
  }
  if (typeof value === 'string' && quarters) {
    const quarter = parseQuarter(value, context.campaign);
    if (quarter) return { kind: 'read', value: quarter.quarter, converted: quarter.inferredYear };
  }
  if (typeof value === 'string' && /^\d{1,2}$/.test(fold(value))) {
    return readMonth(Number(fold(value)), { ...context, isDate: false }, quarters);
  }
  const reading = readDate(value, context);
  if (reading.kind !== 'read') return reading;
  const inferred =
    typeof value === 'string' &&
    (hasOtherDigits(value) || (parseDate(value, context.campaign)?.inferredYear ?? false));
  const converted = typeof value === 'number' ? reading.converted && !isYearMonthNumber(value) : inferred;
  return { kind: 'read', value: reading.value.slice(0, 7), converted };
}

/** The month that a title, sheet or file name says; null where none or a span of months. */
export function monthMentioned(phrase: string, campaign: Campaign): IsoMonth | null {
  const folded = fold(phrase);
  const full = [...folded.matchAll(/(20\d{2})[年.\-/](\d{1,2})(?=月|[.\-/\s）)]|$)/g)];
  const months = new Set(full.map((match) => isoMonth(Number(match[1]), Number(match[2]))));
  if (months.size === 1) return [...months][0] ?? null;
  if (months.size > 1) return null;
  const bare = [...folded.matchAll(/(?<![\d年.])(\d{1,2}|[一二三四五六七八九十]{1,2})月/g)];
  const numbers = new Set(bare.map((match) => numberOf(match[1] ?? '')));
  const [number] = [...numbers];
  return numbers.size === 1 && number ? monthInTerm(number, campaign) : null;
}

/** True for text that is written as a date, so that a wrong one is worth saying. */
export function isDateShaped(value: string): boolean {
  return (
    /^(\d{1,4}[年.\-/]\d{1,2}|\d{1,2}月)[\d年月日号.\-/—–~至到份上中下旬初底末]*$/.test(fold(value)) ||
    /^(19|20)\d{6}$/.test(fold(value))
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

function parseDate(written: string, campaign: Campaign): Parsed {
  const folded = fold(written);
  if (folded.length > longestDate) return null;
  const text = folded.replace(/(上午|下午|晚上|晚|星期.|周.|\(星期.\)|\(周.\))$/, '');
  const full =
    /^(\d{4})[年.\-/](\d{1,2})[月.\-/](\d{1,2})[日号]?(?:[-—–~至到](?:(?:\d{4}[年.\-/])?\d{1,2}[月.\-/])?\d{1,2}[日号]?)?$/.exec(
      text,
    );
  if (full) return known(isoDate(Number(full[1]), Number(full[2]), Number(full[3])));
  const packed = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  if (packed) return known(isoDate(Number(packed[1]), Number(packed[2]), Number(packed[3])));
  const month =
    /^(\d{4})[年.\-/](\d{1,2})月?份?(?:[上中下]旬|(?<=月份?)[初底末])?(?:[-—–~至到](?:\d{4}[年.\-/])?\d{1,2}月?份?)?$/.exec(
      text,
    );
  if (month && !/^\d{4}-\d{2}-\d{2}$/.test(text)) return known(isoMonth(Number(month[1]), Number(month[2])));
  const packedMonth = /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/.exec(text);
  if (packedMonth) return known(isoMonth(Number(packedMonth[1]), Number(packedMonth[2])));
  const day =
    /^(\d{1,2})(?:月|[.\-/](?=\d))(\d{1,2})[日号]?(?:[-—–~至到](?:\d{1,2}月)?\d{1,2}[日号]?)?$/.exec(text);
  if (day) {
    const inTerm = monthInTerm(Number(day[1]), campaign);
    const date = inTerm ? isoDate(Number(inTerm.slice(0, 4)), Number(day[1]), Number(day[2])) : null;
    return date ? { date, inferredYear: true } : null;
  }
  const bareMonth = /^(\d{1,2})月份?(?:[上中下]旬|[初底末])?$/.exec(text);
  const inTerm = bareMonth ? monthInTerm(Number(bareMonth[1]), campaign) : null;
  if (inTerm) return { date: inTerm, inferredYear: true };
  return /[〇零一二三四五六七八九十]/.test(text) ? parseChineseDate(text, campaign) : null;
}

/** 二〇一〇年七月十五日 → 2010年7月15日, then as above. */
function parseChineseDate(text: string, campaign: Campaign): Parsed {
  const digits = text.replace(/[〇零一二三四五六七八九十廿]+(?=[年月日号])/g, (numeral) =>
    String(chineseNumeral(numeral) ?? numeral),
  );
  return digits === text || /[〇零一二三四五六七八九十]/.test(digits) ? null : parseDate(digits, campaign);
}

function parseQuarter(
  written: string,
  campaign: Campaign,
): { quarter: IsoQuarter; inferredYear: boolean } | null {
  const match = /^(?:(\d{4})年?)?第?(?:([一二三四1-4])季度?|Q([1-4]))$/i.exec(fold(written));
  if (!match) return null;
  const number = numberOf(match[2] ?? match[3] ?? '');
  if (match[1]) return { quarter: `${match[1]}-Q${number}`, inferredYear: false };
  const candidates = campaign.requiredQuarters.filter((quarter) => quarter.endsWith(`Q${number}`));
  return candidates.length === 1 && candidates[0] ? { quarter: candidates[0], inferredYear: true } : null;
}

/** The one month of this number in the term; null where the term has none or two of it. */
function monthInTerm(number: number, campaign: Campaign): IsoMonth | null {
  const years = [Number(campaign.term.first.slice(0, 4)), Number(campaign.term.last.slice(0, 4))];
  const months = new Set<IsoMonth>();
  for (let year = years[0] ?? 0; year <= (years[1] ?? 0); year += 1) {
    const month = isoMonth(year, number);
    if (month && month >= campaign.term.first.slice(0, 7) && month <= campaign.term.last.slice(0, 7))
      months.add(month);
  }
  return months.size === 1 ? ([...months][0] ?? null) : null;
}

/** Full-width or Chinese digits. */
function hasOtherDigits(written: string): boolean {
  return /[０-９〇○零一二三四五六七八九]/.test(written);
}

function known(date: IsoDate | null): Parsed {
  return date ? { date, inferredYear: false } : null;
}

function numberOf(written: string): number {
  return /^\d+$/.test(written) ? Number(written) : (chineseNumeral(written) ?? 0);
}

/** Without white space, time of day and the mark of a text cell; ○ and O between Chinese digits are 〇. */
const fold = remembered((written: string): string =>
  written
    .normalize('NFKC')
    .trim()
    .replace(/^[‘’'`]/, '')
    .replace(/(?:[\sT]\s{0,3}|(?<=[日号]))\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/, '')
    .replace(/\s+/g, '')
    .replace(/[○Oo](?=[〇○Oo零一二三四五六七八九年])/g, '〇')
    .replace(/[(（]公历[)）]/g, ''),
);
