import { seenText, withoutNoteMarks } from './characters';
import { prefecture } from './prefecture';

/** Nothing to fold in it. */
const plainText = /^[\u4e00-\u9fff0-9A-Za-z.:/\-、。《》“”（）]*$/;

/** NFKC, no white space, footnote marks or unseen characters, brackets folded to （ ）: how written names are compared. */
export function foldText(written: string): string {
  if (plainText.test(written)) return written;
  return withoutNoteMarks(seenText(written))
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[([{〔【［〈]/g, '（')
    .replace(/[)\]}〕】］〉]/g, '）');
}

const unitPrefix = new RegExp(`^(${prefecture.name}|市)`);
const unitSuffix = /(机关团委|团工委|团总支|团支部|团委|委员会)$/;

/** The form in which two spellings of one supporting unit agree (verdict §1): never dropped to nothing. */
export function unitKey(written: string): string {
  const folded = foldText(written);
  const withoutPrefix = folded.replace(unitPrefix, '') || folded;
  return withoutPrefix.replace(unitSuffix, '') || withoutPrefix;
}
