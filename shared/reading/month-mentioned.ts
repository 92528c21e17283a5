import { isoMonth, monthOf, type IsoMonth } from '../campaign/calendar';
import { monthInTerm, type Campaign } from '../campaign/campaign';
import { figureText } from '../campaign/characters';
import { remembered } from '../campaign/remembered';
import { chineseDigits, chineseNumeral } from './chinese-numeral';

/** One month, or the months from the first to the last of a span. */
export interface NamedMonths {
  first: IsoMonth;
  last: IsoMonth;
}

/** The month that a title, sheet or file name says, of a span the last; null where it says none or several. */
export function monthMentioned(phrase: string, campaign: Campaign): IsoMonth | null {
  const months = new Set(monthsNamed(phrase, campaign).map(({ last }) => last));
  return months.size === 1 ? ([...months][0] ?? null) : null;
}

const dateFigures = '[\\d年月日号.\\-/:]+';
const filledIn = '(?:填报|报送|打印|填表|制表|上报|报出|编制|印制|填写|统计上报|提交|导出|更新|修改|印发)';
/** When a table was filled in or sent is not the month that it reports. */
const fillDate = new RegExp(
  `${filledIn}(?:单位)?(?:时间|日期|于|日)[:：为]?${dateFigures}|` +
    `(?:20\\d{2}[年.\\-/]?)?\\d{1,2}[月.\\-/]?\\d{1,2}[日号]?${filledIn}`,
  'g',
);

const to = '(?:[-~至到—–、]|--)';
const yearAndMonth = new RegExp(
  `(?<!\\d)(20\\d{2}|\\d{2}(?=年))[年.\\-/_](\\d{1,2})(?!\\d)月?份?(?:${to}(?:(20\\d{2}|\\d{2}(?=年))[年.\\-/])?(\\d{1,2})(?:月|(?=[^\\d.\\-/日号])))?`,
  'g',
);
const packed = /(?<!\d)(20\d{2})(0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])?(?!\d)/g;
const monthAlone = new RegExp(
  `(?<![\\d年.\\-/])(\\d{1,2})(?:月份?)?${to}(\\d{1,2})月|(?<![\\d年.])(\\d{1,2})月`,
  'g',
);
const yearAndQuarter = /(?<!\d)(?:(20\d{2}|\d{2}(?=年))年?)?第?([1-4])季度/g;

/** Every month and span of months that a phrase names; with years said, those without count for nothing. */
export function monthsNamed(phrase: string, campaign: Campaign): NamedMonths[] {
  const text = figuresOf(phrase).replace(fillDate, '|');
  const dated = [
    ...[...text.matchAll(yearAndMonth)].map(([, year, month, lastYear, last]) =>
      spanOf(monthOfYear(year, month), last === undefined ? null : monthOfYear(lastYear ?? year, last)),
    ),
    ...[...text.matchAll(packed)].map(([, year, month]) => spanOf(monthOfYear(year, month), null)),
    ...[...text.matchAll(yearAndQuarter)].map(([, year, quarter]) => {
      const [first, last] = [Number(quarter) * 3 - 2, Number(quarter) * 3];
      return year === undefined
        ? spanOf(monthInTerm(campaign, first), monthInTerm(campaign, last))
        : spanOf(monthOfYear(year, first), monthOfYear(year, last));
    }),
  ];
  const alone = [...text.matchAll(monthAlone)].map(([, first, last, only]) =>
    spanOf(
      monthInTerm(campaign, Number(first ?? only)),
      last === undefined ? null : monthInTerm(campaign, Number(last)),
    ),
  );
  const named = dated.some((span) => span !== null) ? dated : alone;
  return named.filter((span) => span !== null).filter((span) => !isWholeTerm(span, campaign));
}

function monthOfYear(year: string | undefined, month: string | number | undefined): IsoMonth | null {
  return isoMonth(Number(year) % 100 === Number(year) ? 2000 + Number(year) : Number(year), Number(month));
}

function spanOf(first: IsoMonth | null, last: IsoMonth | null): NamedMonths | null {
  if (!first) return last ? { first: last, last } : null;
  return { first, last: last && last >= first ? last : first };
}

/** 共建行动（2010年6月—2011年6月） is when the campaign runs. */
function isWholeTerm({ first, last }: NamedMonths, { term, requiredMonths }: Campaign): boolean {
  const starts = [monthOf(term.first), requiredMonths[0]];
  return first !== last && last === monthOf(term.last) && starts.includes(first);
}

/** Without blanks, numerals of years and months in digits: 二〇一〇年九月 → 2010年9月. */
const figuresOf = remembered((phrase: string): string =>
  figureText(phrase)
    .replace(/(?<=\d)\s+(?=\d)/g, '|')
    .replace(/\s+/g, '')
    .replace(/[○Oo](?=[〇○Oo零一二三四五六七八九\d年])|(?<=[〇零一二三四五六七八九])[○Oo](?=年)/g, '〇')
    .replace(
      /(?:[〇零一二三四五六七八九十]|(?<=[〇零一二])\d)+(?=[年月季日号]|月?份?[-~至到—–、][一二三四五六七八九十\d]{1,2}月)/g,
      (numeral) =>
        String(numeral.length >= 4 ? chineseDigits(numeral) : (chineseNumeral(numeral) ?? numeral)),
    ),
);
