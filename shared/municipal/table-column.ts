import type { Language, Text } from '../findings/text';

/** A column of a table for people: what stands in it of a row. */
export interface TableColumn<T> {
  title: Text;
  kind: 'text' | 'count' | 'money' | 'points';
  value: (row: T, language: Language) => string | number | null;
  /** What its figures come to, where that means something. */
  total?: 'sum' | 'mean';
  /** Part of what makes a row this row, whatever its figures are. */
  isKey?: true;
  /** What it is to whoever draws the table: the result, or the cell that a row comes from. */
  means?: 'score' | 'place';
}
