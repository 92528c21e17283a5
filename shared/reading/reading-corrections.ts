import { foldText } from '../campaign/names';
import type { SheetKindId } from '../sheets/index';
import { columnLetters } from '../workbook/cell-ref';
import type { Table } from './find-table';
import type { HeaderColumn } from './header-columns';

/** What a column is, said by hand; null: nothing that is to be read. */
export interface ColumnCorrection {
  /** As `headerKey` tells it: the column is found by its header, wherever it has moved to. */
  header: string;
  /** Where it stood: decides only between columns of one header. */
  letters: string;
  field: string | null;
}

/** What a sheet is, said by hand. One without a kind and columns takes back what was said before. */
export interface SheetCorrection {
  sheet: string;
  /** Null: no ledger. Absent: as recognised. */
  kind?: SheetKindId | null;
  columns: readonly ColumnCorrection[];
  /** The headings of its table then, folded: by them it is known again under another name. */
  headings?: readonly string[];
  /** UTC, ISO 8601: the newest holds. */
  saidAt?: string;
}

/** A header with the one above it, in the form in which corrections name it. */
export function headerKey({ parent, printed }: Pick<HeaderColumn, 'parent' | 'printed'>): string {
  return [...(parent ? [parent.plain] : []), foldText(printed)].join('/');
}

/** Printed headings in the form in which corrections keep them. */
export function headingsOf(printed: readonly string[]): readonly string[] {
  return [...new Set(printed.map(foldText))].filter((heading) => heading !== '');
}

/** A table's columns that were corrected: 0-based column → field. */
export type FixedColumns = ReadonlyMap<number, string | null>;

/** The columns that the corrections mean; one whose header is gone, or stands twice elsewhere, is left out. */
export function fixedColumns(table: Table, corrections: readonly ColumnCorrection[]): FixedColumns {
  const fixed = new Map<number, string | null>();
  for (const { header, letters, field } of corrections) {
    const alike = table.columns.filter((column) => headerKey(column) === header);
    const meant =
      alike.length === 1 ? alike[0] : alike.find(({ column }) => columnLetters(column) === letters);
    if (meant) fixed.set(meant.column, field);
  }
  return fixed;
}

/** The columns that were said to be nothing. */
export function columnsLeftOut(table: Table, correction: SheetCorrection | null): ReadonlySet<number> {
  const fixed = fixedColumns(table, correction?.columns ?? []);
  return new Set([...fixed].flatMap(([column, field]) => (field === null ? [column] : [])));
}

export const noFixedColumns: FixedColumns = new Map();

/** What a correction says of one of its sheet's tables: of a table with other headings, not the kind. */
export function correctionOfTable(
  correction: SheetCorrection | null,
  { columns }: Pick<Table, 'columns'>,
): SheetCorrection | null {
  if (!correction?.headings) return correction;
  const own = new Set(headingsOf(columns.map(({ printed }) => printed)));
  if (isMostly(correction.headings, own)) return correction;
  const { kind: _, ...others } = correction;
  return others;
}

/** At least half of the headings are among these. */
export function isMostly(headings: readonly string[], among: ReadonlySet<string>): boolean {
  return headings.filter((heading) => among.has(heading)).length * 2 >= headings.length;
}
