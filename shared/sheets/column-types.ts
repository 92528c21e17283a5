import type { IsoDate, IsoMonth, IsoQuarter } from '../campaign/calendar';
import type { WordListId, WordOf } from '../campaign/words';
import { text, type Text } from '../findings/text';

/**
 * What a flag or 七个一 cell says. A date is done when it is reached; text, where the column takes text, is done;
 * `unknown` is free text in a column that takes none: it counts as not done.
 */
export type FlagValue =
  | { is: 'yes' | 'no' | 'underWay' | 'document' | 'title' | 'text' | 'unknown' }
  | { is: 'date'; date: IsoDate }
  | { is: 'count'; count: number };

/** Values by column type. Money in whole fen. */
export interface ColumnTypeValues {
  /** Row numbers: never identity, never checked. */
  serial: string;
  county: string;
  township: string;
  unit: string;
  text: string;
  /** A person's name; over the wire only "#" (present) or "#n" (nth name of its sheet). */
  person: string;
  /** A telephone number; over the wire only "#". */
  phone: string;
  /** A whole number ≥ 0. */
  count: number;
  money: number;
  date: IsoDate;
  month: IsoMonth | IsoQuarter;
  /** Yes or no, or the date or document that proves it. */
  flag: FlagValue;
  /** A flag column that also takes text or a count. */
  textOrCount: FlagValue;
  /** A number of persons registered, or words that say whether a register is kept. */
  register: number | 'kept' | 'notKept';
  /** Rates and durations: shown, never judged. */
  measure: string;
}
export type PlainTypeId = keyof ColumnTypeValues;

/** What the reading of a column is for; decides severities (verdict §1, §2). */
export interface ColumnUse {
  /** `always`: the column must exist and its cells be filled; `wherePresent`: filled where the column exists. */
  mustFill?: 'always' | 'wherePresent';
  /** `indicator`: scored; `standIn`: scored where the ledger is missing; `agreement`: an across/ rule compares it. */
  readBy?: 'indicator' | 'standIn' | 'agreement';
}

export interface ColumnSpec<V = unknown> extends ColumnUse {
  /** Printed headers that mean this column; the first is the standard one. */
  headers: readonly [string, ...string[]];
  type: PlainTypeId | 'choice' | 'choices';
  /** Word list of a choice column. */
  words?: WordListId;
  /** An unknown word in the list is worth a finding. */
  wordsAreChecked?: boolean;
  /** Money: fen of one unit where nothing else names the unit. */
  fenPerUnit?: number;
  /** Counts up over the months unless its header says 本月 or 本季. */
  cumulative?: boolean;
  /** One of two columns that together are another one. */
  partOf?: string;
  /** One column that lists what others have a column each for. */
  standsFor?: readonly string[];
  /** Never set: carries the value's type. */
  value?: V;
}

export function column<T extends PlainTypeId>(
  type: T,
  headers: readonly [string, ...string[]],
  use: Omit<ColumnSpec, 'headers' | 'type' | 'words' | 'value'> = {},
): ColumnSpec<ColumnTypeValues[T]> {
  return { type, headers, ...use };
}

/** One word of a list; `checked` lists report unknown words. */
export function choice<L extends WordListId>(
  words: L,
  headers: readonly [string, ...string[]],
  use: ColumnUse & { wordsAreChecked?: boolean } = {},
): ColumnSpec<WordOf<L>> {
  return { type: 'choice', words, headers, ...use };
}

/** Several words of a list in one cell. */
export function choices<L extends WordListId>(
  words: L,
  headers: readonly [string, ...string[]],
  use: ColumnUse & { wordsAreChecked?: boolean } = {},
): ColumnSpec<readonly WordOf<L>[]> {
  return { type: 'choices', words, headers, ...use };
}

export const yuan = 100;
export const tenThousandYuan = 1_000_000;

/** What a column of this type wants, for "请填写{expects}". */
export const expectations: Readonly<Record<ColumnSpec['type'], Text>> = {
  serial: text('序号', 'a row number'),
  county: text('县（市、区）名称', 'the name of a county'),
  township: text('乡镇（街道）名称', 'the name of a township or street'),
  unit: text('帮扶单位名称', 'the name of a supporting unit'),
  text: text('文字', 'text'),
  person: text('姓名', 'a name'),
  phone: text('电话号码', 'a telephone number'),
  count: text('数字，例如 3', 'a whole number such as 3'),
  money: text('数字，例如 5000 或 0.5万元', 'a number such as 5000 or 0.5万元'),
  date: text('日期（年-月-日）', 'a date (year-month-day)'),
  month: text('月份（某年某月）', 'a month (with its year)'),
  flag: text('“是”“否”或完成日期', '是, 否 or the date of completion'),
  textOrCount: text('题目、内容或数量', 'a title, a description or a count'),
  register: text('人数，没有请填 0', 'a number, 0 if there is none'),
  measure: text('数字', 'a number'),
  choice: text('下拉表中的一项', 'a word of the list'),
  choices: text('下拉表中的一项或几项', 'one or more words of the list'),
};
