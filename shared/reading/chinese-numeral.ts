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
const groups: Readonly<Record<string, number>> = { 万: 10_000, 萬: 10_000, 亿: 100_000_000 };

/** 叁仟 → 3000, 二十五 → 25, 廿 → 20, 二〇一〇 → 2010; null where it is no numeral. */
export function chineseNumeral(written: string): number | null {
  const numeral = written.replace(/廿/g, '二十').replace(/卅/g, '三十');
  if (numeral === '') return null;
  if ([...numeral].every((character) => digits[character] !== undefined)) {
    return Number([...numeral].map((character) => digits[character]).join(''));
  }
  let total = 0;
  let group = 0;
  let digit: number | null = null;
  let lastPlace = Infinity;
  for (const character of numeral) {
    const value = digits[character];
    const place = places[character];
    const size = groups[character];
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
    } else if (place !== undefined) {
      if (place >= lastPlace) return null;
      group += (digit ?? 1) * place;
      if (digit === null && place !== 10) return null;
      digit = null;
      lastPlace = place;
    } else if (size !== undefined) {
      const whole = group + (digit ?? 0);
      if (whole === 0) return null;
      total += whole * size;
      group = 0;
      digit = null;
      lastPlace = Infinity;
    } else return null;
  }
  return total + group + (digit ?? 0);
}

/** True where the text is written in Chinese numerals only. */
export function isChineseNumeral(written: string): boolean {
  return /^[零〇一二三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬两廿卅]+$/.test(written);
}
