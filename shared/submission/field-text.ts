import { standardWord } from '../campaign/words';
import { text, type Language, type Text } from '../findings/text';
import type { ColumnSpec, FlagValue } from '../sheets/column-types';
import { present } from './wire-row';

const flagWords: Readonly<Record<Exclude<FlagValue['is'], 'date' | 'count'>, Text>> = {
  yes: text('是', 'yes'),
  no: text('否', 'no'),
  underWay: text('进行中', 'under way'),
  document: text('有文件', 'a document'),
  title: text('有题目', 'a title'),
  text: text('有内容', 'something'),
  unknown: text('未说明', 'not said'),
};
const isPresent = text('有', 'given');

/** A wire value as officers write it: money in yuan, the list's own words; of people only that there is one. */
export function fieldText(
  value: unknown,
  { type, words }: ColumnSpec,
  language: Language,
): string | number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return type === 'money' ? value / 100 : value;
  if (Array.isArray(value)) return value.map((word) => (words ? standardWord(words, word) : word)).join('、');
  if (typeof value === 'object') return shownFlag(value as FlagValue, language);
  if (words) return standardWord(words, String(value));
  return value === true || String(value).startsWith(present) ? isPresent[language] : String(value);
}

function shownFlag(flag: FlagValue, language: Language): string | number {
  if (flag.is === 'date') return flag.date;
  return flag.is === 'count' ? flag.count : flagWords[flag.is][language];
}
