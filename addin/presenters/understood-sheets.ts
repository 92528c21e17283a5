import type { Language } from '../../shared/findings/text';
import type { Review, ReadSheet } from '../../shared/review/review';
import type { ColumnSpec } from '../../shared/sheets/column-types';
import { sheetKindIds, sheetKinds, type SheetKindId } from '../../shared/sheets/index';
import { parseAddress, type CellRef } from '../../shared/workbook/cell-ref';

export interface UnderstoodColumn {
  field: string;
  /** The standard header of the field. */
  title: string;
  /** As printed in the workbook. */
  header: string;
  letters: string;
  at: CellRef | null;
}

/** One table as it was read; `title` is null where the sheet was not read as a ledger. */
export interface UnderstoodSheet {
  key: string;
  sheet: string;
  title: string | null;
  at: CellRef | null;
  range: string;
  headerRows: readonly [number, number] | null;
  records: number;
  hidden: boolean;
  hiddenRows: number;
  columns: readonly UnderstoodColumn[];
  /** Every column with a header; `key` is its name in a correction, `field` null where it is not read. */
  headerColumns: readonly { letters: string; header: string; key: string; field: string | null }[];
  /** The fields that its columns can be. */
  fields: readonly { field: string; title: string }[];
}

/** Which sheet is what and which column is which field, in the workbook's order. */
export function understoodSheets(review: Review, language: Language): readonly UnderstoodSheet[] {
  return review.sheets.map((read, index) => ({
    key: `${index} ${read.name}`,
    sheet: read.name,
    title: read.kind && sheetKinds[read.kind].title[language],
    at: read.range ? { sheet: read.name, address: read.range } : null,
    range: read.range ?? '',
    headerRows: read.headerRows ?? null,
    records: read.records ?? 0,
    hidden: read.hidden === true,
    hiddenRows: read.hiddenRows?.length ?? 0,
    columns: columnsOf(read),
    headerColumns: headerColumnsOf(read),
    fields: read.kind === null ? [] : fieldsOf(sheetKinds[read.kind].columns),
  }));
}

function headerColumnsOf({ headerColumns = [], columns = {} }: ReadSheet): UnderstoodSheet['headerColumns'] {
  const fieldAt = new Map(Object.entries(columns).map(([field, letters]) => [letters, field]));
  return headerColumns.map((header) => ({ ...header, field: fieldAt.get(header.letters) ?? null }));
}

function fieldsOf(specs: Readonly<Record<string, ColumnSpec>>): UnderstoodSheet['fields'] {
  return Object.entries(specs).map(([field, { headers }]) => ({ field, title: headers[0] }));
}

/** Every sheet kind by its title. */
export function kindChoices(language: Language): readonly { kind: SheetKindId; title: string }[] {
  return sheetKindIds.map((kind) => ({ kind, title: sheetKinds[kind].title[language] }));
}

function columnsOf(read: ReadSheet): UnderstoodColumn[] {
  if (read.kind === null) return [];
  const specs: Readonly<Record<string, ColumnSpec>> = sheetKinds[read.kind].columns;
  return Object.entries(read.columns ?? {})
    .map(([field, letters]) => ({
      field,
      title: specs[field]?.headers[0] ?? field,
      header: read.headers?.[field] ?? '',
      letters,
      at: read.headerRows ? { sheet: read.name, address: `${letters}${read.headerRows[1]}` } : null,
    }))
    .sort((a, b) => columnIndex(a.letters) - columnIndex(b.letters));
}

function columnIndex(letters: string): number {
  return parseAddress(`${letters}1`)?.column ?? Infinity;
}
