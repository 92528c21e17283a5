import type { SheetKindId } from '../sheets/index';

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
  /** Every column with a header, read or not; `key` is its name in a correction. */
  headerColumns?: readonly { letters: string; header: string; key: string }[];
  hidden?: boolean;
  /** 1-based rows that were read although hidden. */
  hiddenRows?: readonly number[];
}
