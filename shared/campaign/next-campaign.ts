import {
  isoDate,
  daysInMonth,
  monthOf,
  quarterOf,
  type IsoDate,
  type IsoMonth,
  type IsoQuarter,
} from './calendar';
import type { Campaign, County } from './campaign';
import type { CampaignTitle } from './campaigns';

/**
 * What the next campaign will look like: the same, so many years on that it does not end before today, and behind
 * every month of those there are. Its notice has no number yet.
 */
export function nextCampaign(
  from: Campaign,
  { existing, today }: { existing: readonly CampaignTitle[]; today: IsoDate },
): Campaign {
  const taken =
    [from, ...existing]
      .map(({ term }) => term.last)
      .sort()
      .at(-1) ?? from.term.last;
  const years = yearsOn(from.term.last, taken, today);
  const behind = firstDayAfter(monthOf(taken));
  const shifted = { first: inYears(from.term.first, years), last: inYears(from.term.last, years) };
  const term = { first: shifted.first > behind ? shifted.first : behind, last: shifted.last };
  const months = from.requiredMonths.map((month) => inYears(month, years));
  const quarters = from.requiredQuarters.map((quarter) => inYears(quarter, years));
  const id = nextId(from, term.first, existing);
  const { points } = from.rubric;
  return {
    ...from,
    id,
    notice: '',
    term,
    requiredMonths: months.filter((month) => month >= monthOf(term.first) && month <= monthOf(term.last)),
    requiredQuarters: quarters.filter(
      (quarter) => quarter >= quarterOf(term.first) && quarter <= quarterOf(term.last),
    ),
    mayFourth: { first: inYears(from.mayFourth.first, years), last: inYears(from.mayFourth.last, years) },
    counties: from.counties.map((county) => asOfYear(county, Number(term.first.slice(0, 4)))),
    rubric: { id: `${id}/1`, points },
  };
}

/** The county with the newest list of townships of a year, where one is so old. */
export function asOfYear(county: County, year: number): County {
  const known = county.townships.filter(({ vintage }) => Number(vintage) <= year);
  const [newest] = known.sort((a, b) => Number(b.vintage) - Number(a.vintage));
  return newest ? { ...county, townships: [newest] } : county;
}

function yearsOn(last: IsoDate, taken: IsoDate, today: IsoDate): number {
  const least = taken > today ? taken : today;
  let years = 1;
  while (inYears(last, years) <= least) years += 1;
  return years;
}

/** The same day, month or quarter of another year; 29 February becomes the 28th where there is none. */
function inYears<D extends IsoDate | IsoMonth | IsoQuarter>(date: D, years: number): string {
  const year = Number(date.slice(0, 4)) + years;
  const moved = `${year}${date.slice(4)}`;
  if (date.length !== 10) return moved;
  const month = Number(date.slice(5, 7));
  const day = Math.min(Number(date.slice(8)), daysInMonth(year, month));
  return isoDate(year, month, day) ?? moved;
}

function firstDayAfter(last: IsoMonth): IsoDate {
  const [year, month] = [Number(last.slice(0, 4)), Number(last.slice(5))];
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
}

/** "huaihua-2026", or with a number behind it where that is taken. */
export function nextId({ id: before }: Campaign, first: IsoDate, existing: readonly CampaignTitle[]): string {
  const wanted = `${before.replace(/-\d{4}(-.*)?$/, '')}-${first.slice(0, 4)}`;
  const ids = new Set(existing.map(({ id }) => id));
  let id = wanted;
  for (let number = 2; ids.has(id); number += 1) id = `${wanted}-${number}`;
  return id;
}
