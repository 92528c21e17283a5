import { figureText } from '../campaign/characters';
import { remembered } from '../campaign/remembered';
import { chineseDigits, chineseNumeral } from './chinese-numeral';

/** Characters: 二〇一〇年十二月二十五日至二〇一一年一月二十五日, and as many again. */
const longestDate = 60;

const halfDay = '(?:上午|下午|中午|早上|晚上|晚|凌晨|AM|PM|A\\.M\\.|P\\.M\\.)';
const zone = '(?:Z|(?:UTC|GMT)?[+-]\\d{1,2}(?::?\\d{2})?)';
const clock = `\\d{1,2}(?::\\d{2}(?::\\d{2}(?:\\.\\d+)?)?|[时点](?:\\d{1,2}分?|半)?)`;
/** What may follow a day: a time of day with its zone, a half of the day, a weekday. */
const tails = [
  new RegExp(`(?:[\\sT]\\s{0,3}|(?<=[日号午晚]))${clock}\\s?${halfDay}?\\s?${zone}?$`, 'i'),
  new RegExp(`(?<=[\\d日号\\s])\\s?${halfDay}$`, 'i'),
  /\s?[(（]?(?:星期|周|礼拜)[一二三四五六日天][)）]?$/,
];

/** A written date on one line: without unseen characters, footnote marks, quotes, time of day, weekday and blanks. */
export const foldDate = remembered((written: string): string => {
  const text = written.trim();
  if (text.length > longestDate) return text;
  return withoutTails(figureText(text).replace(/^[‘’'`]/, ''))
    .replace(/[(（]公历[)）]/g, '')
    .replace(/^[(（]([^()（）]*)[)）]$/, '$1')
    .replace(/(?<=\d)[\r\n]+\s*(?=\d)/g, '?')
    .replace(/(?<=^\d{4})\s+(?=\d)|(?<=^\d{4}[\s.\-/]\s?\d{1,2})\s+(?=\d)/g, '.')
    .replace(/(?<=\d)\s+(?=\d)/g, '?')
    .replace(/\s+/g, '')
    .replace(/(?<=^\d{4})一(?=\d{1,2}一\d{1,2}$)|(?<=^\d{4}[一-]\d{1,2})一(?=\d{1,2}$)/g, '-')
    .replace(/[\u2010-\u2015\u2212\u30fc\u2500_\\]+|--+/g, '-')
    .replace(/[·•・‧∙。,]/g, '.')
    .replace(/^(\d{4})、(\d{1,2})(?:、(?=\d))?/, (_, year: string, month: string) => `${year}.${month}.`)
    .replace(/、/g, '-')
    .replace(/[.\-]+$/, '');
});

/** The same with every numeral in digits: 二〇一〇年七月十五日 → 2010年7月15日, 二O一O年 → 2010年. */
export const dateFigures = remembered((written: string): string => {
  const folded = foldDate(written);
  if (folded.length > longestDate) return folded;
  return folded
    .replace(/[○OoＯ](?=[〇○Oo零一二三四五六七八九年\d])|(?<=[〇零一二三四五六七八九\d])[○Oo]/g, '〇')
    .replace(/[〇零一二三四五六七八九十廿卅]+/g, (numeral) => figuresOf(numeral));
});

function figuresOf(numeral: string): string {
  if (numeral.length >= 4 && !/[十廿卅]/.test(numeral)) return String(chineseDigits(numeral));
  return String(chineseNumeral(numeral) ?? chineseDigits(numeral) ?? numeral);
}

function withoutTails(text: string): string {
  const shorter = tails.reduce((rest, tail) => rest.replace(tail, '').trimEnd(), text);
  return shorter === text ? text : withoutTails(shorter);
}
