import type { SheetKindId } from '../sheets/index';
import type { SheetCorrection } from './reading-corrections';

/** How sure the reader is of what a column is; `doubtful` ones are asked about. */
export type Sureness = 'sure' | 'doubtful' | 'none';

/** A column of a table, read or not. */
export interface ReportedColumn {
  letters: string;
  /** As printed, wider headers above it left out. */
  header: string;
  /** Its name in an answer of the officer's. */
  key: string;
  /** The field that it was read as; null where it was not. */
  field: string | null;
  sureness: Sureness;
  /** The next best meaning, where there is doubt: the field that it may be instead. */
  runnerUp?: string | null;
  /** It holds no value below its header. */
  empty?: boolean;
}

/** A part of a sheet that was not read. */
export interface UnreadPart {
  /** `region`: a table of no kind; `rows`: below a table's footer; `columns`: of a table that was read. */
  what: 'region' | 'rows' | 'columns';
  /** "A3:H19". */
  range: string;
  /** Printed headers, where there are any. */
  headers: readonly string[];
  /** The kind that it may be, where the words speak for one. */
  mayBe?: SheetKindId | null;
}

/** What was understood of one table, or of a sheet without any (kind null, then nothing more). */
export interface ReadSheet {
  name: string;
  kind: SheetKindId | null;
  /** From the first header row to the last data or totals row: "A3:H19". */
  range?: string;
  /** First and last header row, 1-based. */
  headerRows?: [number, number];
  records?: number;
  /** Field → column letters. */
  columns?: Readonly<Record<string, string>>;
  /** Printed header of each field. */
  headers?: Readonly<Record<string, string>>;
  /** Every column with a header, read or not. */
  headerColumns?: readonly ReportedColumn[];
  /** Whether the words and values leave no other kind in reach; the other kind where they do. */
  kindDoubt?: SheetKindId | null;
  /** What was left of the sheet: told once, with its first entry. */
  unread?: readonly UnreadPart[];
  /** By what an officer said it was read. */
  said?: SheetCorrection;
  /** The sheet of this workbook that it was said of, where that is another one: to be confirmed. */
  saidOf?: string;
  /** What was said of a sheet of this name, but of other headings. */
  unfit?: readonly SheetCorrection[];
  /** Of a sheet without a table: its first rows, 1-based, with what they show. */
  firstRows?: readonly { row: number; headings: readonly string[] }[];
  hidden?: boolean;
  /** 1-based rows that were read although hidden. */
  hiddenRows?: readonly number[];
}
