import type { Text } from '../findings/text';
import type { Thresholds } from './thresholds';
import {
  dayNumber,
  lastDayOfMonth,
  lastDayOfQuarter,
  monthOf,
  monthsBetween,
  type IsoDate,
  type IsoMonth,
  type IsoQuarter,
} from './calendar';

/** Six digits: 431222. */
export type CountyCode = string;

export interface Township {
  /** Nine digits; null where no list gives one. */
  code: string | null;
  name: string;
  kind: 'street' | 'township';
}

export interface County {
  code: CountyCode;
  name: string;
  aliases: readonly string[];
  /** Misspellings seen: they suggest, they never resolve. */
  likelyTypos: readonly string[];
  /** Official lists, the one to look into first standing first. */
  townships: readonly { vintage: string; list: readonly Township[] }[];
}

/** Points of each indicator; an indicator that is not named is not scored. */
export interface Rubric {
  id: string;
  points: Readonly<Record<string, number>>;
  /** Figures of the notice that it sets otherwise. */
  thresholds?: Thresholds | undefined;
}

/** Money in fen, both ends inclusive. */
export interface MoneyRange {
  least: number;
  most: number;
}

/** One notice as data. */
export interface Campaign {
  id: string;
  title: Text;
  notice: string;
  timeZone: string;
  term: { first: IsoDate; last: IsoDate };
  requiredMonths: readonly IsoMonth[];
  requiredQuarters: readonly IsoQuarter[];
  /** A county's monthly report is due on this day, or on the month's last day if that is earlier (R58). */
  reportDueDay: number;
  /** A report of a quarter may be made so many days after its end (R13). */
  quarterGraceDays: number;
  annualCash: { target: number; scope: 'perPairing' | 'perUnit' };
  loanTarget: number;
  deputies: {
    least: number;
    most: number;
    streetMost: number;
    /** Share of the points for fewer than the least, by their number, and for more than the most. */
    fewerShares: Readonly<Record<number, number>>;
    aboveShare: number;
  };
  /** How many make "一批" (R50, R51). */
  batch: number;
  mayFourth: { first: IsoDate; last: IsoDate };
  fundingPlausible: MoneyRange;
  loanPlausible: MoneyRange;
  /** Differences that the agreement rules let pass, in fen. */
  tolerance: { funding: number; loans: number };
  county: { scoreShare: number; reportPoints: number; lateShare: number };
  counties: readonly County[];
  /** Names that could mean more than one county: never resolved. */
  ambiguousCounties: readonly string[];
  rubric: Rubric;
}

/** A supporting unit and the township that it was assigned to by the municipal office. */
export interface AssignedPairing {
  county: CountyCode;
  township: string;
  unit: string;
  /** The first month in which it holds; from the beginning where none is said. */
  since?: IsoMonth | undefined;
  /** The last month in which it holds, of one that has ended. */
  until?: IsoMonth | undefined;
  /** What the township was called before, where it was given another name. */
  formerly?: string | undefined;
}

/** The pairings that hold in the month of a day. */
export function assignedOn<P extends AssignedPairing>(day: IsoDate, pairings: readonly P[]): P[] {
  const month = monthOf(day);
  return pairings.filter(({ since = month, until = month }) => since <= month && until >= month);
}

export function dueMonths(campaign: Campaign, asOf: IsoDate): IsoMonth[] {
  return campaign.requiredMonths.filter((month) => lastDayOfMonth(month) <= asOf);
}

export function dueQuarters(campaign: Campaign, asOf: IsoDate): IsoQuarter[] {
  return campaign.requiredQuarters.filter((quarter) => lastDayOfQuarter(quarter) <= asOf);
}

export function liesInTerm(campaign: Campaign, date: IsoDate): boolean {
  const { first, last } = campaign.term;
  return date.length === 7 ? date >= monthOf(first) && date <= monthOf(last) : date >= first && date <= last;
}

/** The one month of this number in the term; null where the term has none or two of it. */
export function monthInTerm({ term }: Campaign, number: number): IsoMonth | null {
  const months = monthsBetween(monthOf(term.first), monthOf(term.last)).filter(
    (month) => Number(month.slice(5)) === number,
  );
  return months.length === 1 ? (months[0] ?? null) : null;
}

/** Not later than the day given; a date of month precision by its month. */
export function isReached(date: IsoDate, day: IsoDate): boolean {
  return date.length === 7 ? date <= monthOf(day) : date <= day;
}

/** A dated record counts when its date lies in the term and is not after the as-of day. */
export function counts(campaign: Campaign, date: IsoDate, asOf: IsoDate): boolean {
  return liesInTerm(campaign, date) && isReached(date, asOf);
}

/** The as-of day to start with: today, at most the end of the term. */
export function defaultAsOf(campaign: Campaign, today: IsoDate): IsoDate {
  return today < campaign.term.last ? today : campaign.term.last;
}

/** The day on which a county's report of a month is due. */
export function reportDueDate(campaign: Campaign, month: IsoMonth): IsoDate {
  const last = lastDayOfMonth(month);
  const due = `${month}-${String(campaign.reportDueDay).padStart(2, '0')}`;
  return due < last ? due : last;
}

/** How many days after it was due a county's report of a month came; 0 in time. */
export function daysLate(campaign: Campaign, month: IsoMonth, receivedOn: IsoDate): number {
  return Math.max(0, dayNumber(receivedOn) - dayNumber(reportDueDate(campaign, month)));
}
