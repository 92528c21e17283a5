const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const places: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1_000, 仟: 1_000 };
const tenThousand = ['万', '萬'];
const hundredMillion = ['亿', '億'];

/** Nobody writes a longer one. */
const longestNumeral = 40;

/**
 * The number that a numeral means: 叁仟 → 3000, 二十五 → 25, 廿 → 20, 三千五 → 3500, 三千零五 → 3005, 五〇〇 → 500,
 * 三点五万 → 35000. Null where it is none or may mean two: 三四, 两三万.
 */
export function chineseNumeral(written: string): number | null {
  if (written === '' || written.length > longestNumeral) return null;
  const numeral = written.replace(/廿/g, '二十').replace(/卅/g, '三十');
  const decimal = /^([^点]+)点([^点万萬亿億]+)([万萬亿億]?)$/.exec(numeral);
  if (decimal) return decimalNumeral(decimal[1] ?? '', decimal[2] ?? '', decimal[3] ?? '');
  return isPositional(numeral) ? chineseDigits(numeral) : wholeNumeral(numeral);
}

/** Digit by digit, as years are written: 二〇一〇 → 2010; null for anything else. */
export function chineseDigits(written: string): number | null {
  const values = [...written].map((character) => digits[character]);
  return values.length === 0 || values.includes(undefined) ? null : Number(values.join(''));
}

/** True where the text is written in Chinese numerals only. */
export function isChineseNumeral(written: string): boolean {
  return /^[零〇一二三四五六七八九十百千万亿億壹贰叁肆伍陆柒捌玖拾佰仟萬两廿卅点]+$/.test(written);
}

/** 五〇〇, 一二〇: only the 〇 in it tells that neighbouring digits are one number. */
function isPositional(numeral: string): boolean {
  return numeral.length > 1 && /^[^零〇两].*[零〇]/.test(numeral) && chineseDigits(numeral) !== null;
}

function decimalNumeral(whole: string, fraction: string, group: string): number | null {
  const number = wholeNumeral(whole);
  const decimals = chineseDigits(fraction);
  if (number === null || decimals === null) return null;
  const size = tenThousand.includes(group) ? 10_000 : hundredMillion.includes(group) ? 100_000_000 : 1;
  const figures = [...fraction].map((character) => digits[character]).join('');
  return Number((Number(`${number}.${figures}`) * size).toPrecision(15));
}

/** A numeral with its places: the part before 亿, the part before 万, and the rest. */
function wholeNumeral(numeral: string, isLast = true): number | null {
  const [hundredMillions, below] = splitAtLast(numeral, hundredMillion);
  const [tenThousands, rest] = splitAtLast(below, tenThousand);
  const high = hundredMillions === null ? 0 : wholeNumeral(hundredMillions, false) || null;
  const afterHigh = hundredMillions === null ? Infinity : 100_000_000;
  const middle = tenThousands === null ? 0 : groupNumeral(tenThousands, afterHigh, false) || null;
  const above = tenThousands === null ? afterHigh : 10_000;
  const low = rest === '' && above !== Infinity ? 0 : groupNumeral(rest, above, isLast);
  return high === null || middle === null || low === null ? null : high * 100_000_000 + middle * 10_000 + low;
}

function splitAtLast(numeral: string, group: readonly string[]): [before: string | null, after: string] {
  const at = Math.max(...group.map((character) => numeral.lastIndexOf(character)));
  return at < 0 ? [null, numeral] : [numeral.slice(0, at), numeral.slice(at + 1)];
}

/**
 * A numeral below 10,000 after a group of the size `above`. A last digit without 零 is of the place below the last one
 * named: 三千五, 一百五, 一万二; before another group (三千五万) it may be two things.
 */
function groupNumeral(numeral: string, above: number, isLast: boolean): number | null {
  if (above === Infinity && /^[零〇]./.test(numeral)) return null;
  let total = 0;
  let digit: number | null = null;
  let place = above;
  let afterZero = false;
  for (const character of numeral) {
    const value = digits[character];
    const size = places[character];
    if (value !== undefined) {
      if (digit !== null || (value === 0 && afterZero)) return null;
      if (value === 0) afterZero = true;
      else digit = value;
      continue;
    }
    if (size === undefined || size >= place || (digit === null && size !== 10)) return null;
    total += (digit ?? 1) * size;
    digit = null;
    place = size;
    afterZero = false;
  }
  if (digit === null) return afterZero && numeral.length > 1 ? null : total;
  if (afterZero || place === 10 || place === Infinity) return total + digit;
  if (isLast) return total + (digit * place) / 10;
  return total === 0 ? digit : null;
}
