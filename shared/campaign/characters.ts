/** Radicals that look like hanzi and that NFKC leaves alone, each with its hanzi below it. */
const radicals =
  '⺁⺊⺎⺐⺒⺓⺛⺜⺝⺞⺠⺧⺩⺫⺬⺶⺻⺼⻁⻄⻅⻆⻉⻋⻑⻓⻔⻗⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲';
const hanzi =
  '厂卜兀尢巳幺旡日月歺民牛王目示羊聿肉虎西见角贝车長长门雨青韦页风飞食马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀';
const hanziOf = new Map([...radicals].map((radical, index) => [radical, [...hanzi][index] ?? radical]));

/** Marks that stand beside a word or number and are no part of it: ² ① ⑴ ⒈ ❶. */
const noteMarks =
  '\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u2080-\u2089\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3251-\u325f\u3280-\u3289\u32b1-\u32bf';
const anyNoteMark = new RegExp(`[${noteMarks}]+`, 'g');

/** Format characters, variation selectors and control characters other than white space. */
const unseen = /[\p{Cf}\p{Default_Ignorable_Code_Point}\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/gu;
const ordinary = /^[\u3000-\u303f\u3041-\u3096\u4e00-\u9fff\s\x20-\x7e\uff01-\uff5e]*$/;
const lookAlike = /[\u2e80-\u2fdf]/g;

/** A text as it is seen: characters without a shape are dropped, radicals become the hanzi that they look like. */
export function seenText(written: string): string {
  if (ordinary.test(written)) return written;
  return written
    .replace(unseen, '')
    .replace(lookAlike, (radical) => hanziOf.get(radical) ?? radical.normalize('NFKC'));
}

/** Nothing in it can be seen. */
export function isUnseen(written: string): boolean {
  return written.trim() === '' || (!ordinary.test(written) && seenText(written).trim() === '');
}

/** Without footnote and list marks, each replaced by `by`; a text of such marks alone stays. */
export function withoutNoteMarks(written: string, by = ''): string {
  const rest = written.replace(anyNoteMark, by);
  return rest.trim() === '' ? written : rest;
}

const markAfterFigure = new RegExp(
  `(?<=[\\d０-９\\u4e00-\\u9fff.)）])\\s*[${noteMarks}]+(?=\\s*(?:$|[^\\s\\d０-９.,．，]))`,
  'g',
);

/**
 * The text of a figure or date, NFKC. A footnote mark after a figure is dropped (5000① → 5000); one before or inside
 * it may be a digit, so it becomes a character that no figure has.
 */
export function figureText(written: string): string {
  return seenText(written).replace(markAfterFigure, '').replace(anyNoteMark, '?').normalize('NFKC').trim();
}
