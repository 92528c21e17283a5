/** What Excel offers or asks for where someone types into a column. */
export type EntryCheck =
  | { kind: 'list'; words: readonly string[]; isOpen: boolean }
  | { kind: 'date' | 'number' | 'count' }
  | { kind: 'none' };

export interface NewColumn {
  header: string;
  isRequired: boolean;
  /** Null: General. */
  numberFormat: string | null;
  /** In characters. */
  width: number;
  check: EntryCheck;
  /** Shown beside a cell of the column that is chosen, and where an entry is not as asked for. */
  hint: string;
}

/** An empty form: a title, and a header below it. */
export interface NewSheet {
  name: string;
  title: string;
  columns: readonly NewColumn[];
}
