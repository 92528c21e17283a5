import { sheetKinds, type SheetKindId } from '../../shared/sheets/index';
import { columnLetters, rangeAddress } from '../../shared/workbook/cell-ref';
import type { Merge } from '../../shared/workbook/sheet-grid';
import type { CellInput, SheetInput } from '../support/build-workbook';

export type Row = readonly CellInput[];
type Letters = Record<string, string>;
export type Merging = Merge;

/** What a reader should find on one sheet. */
export interface SheetKey {
  kinds: readonly SheetKindId[];
  columns: Partial<Record<SheetKindId, Letters>>;
  /** Further columns that answer to the field as well. */
  also: Partial<Record<SheetKindId, Record<string, readonly string[]>>>;
  records: Partial<Record<SheetKindId, number>>;
  recordsAlso?: Partial<Record<SheetKindId, readonly number[]>>;
  hard: boolean;
  /** Yuan. */
  amountSum?: Partial<Record<SheetKindId, number>>;
}

export interface ClerkSheet {
  input: SheetInput;
  key: SheetKey;
  /** What the clerk calls each field. */
  wordings: readonly Wording[];
}
export interface Wording {
  kind: SheetKindId;
  field: string;
  header: string;
}

export interface Clerk {
  file: string;
  /** The county's code. */
  county: string;
  style: 'tidy' | 'messy' | 'mean';
  sheets: readonly ClerkSheet[];
}

/** A part of a sheet in the making; columns by number. */
export interface Draft {
  kinds: readonly SheetKindId[];
  cells: readonly Row[];
  merges: readonly Merging[];
  fields: readonly (Wording & { column: number; main: boolean; row?: number })[];
  records: Partial<Record<SheetKindId, number>>;
  sums: Partial<Record<SheetKindId, number>>;
}

/** A row among the data that is none: a subtotal, a section, a note. */
export interface Aside {
  aside: Row;
}
export const aside = (...cells: Row): Aside => ({ aside: cells });

const identity = ['seq', 'county', 'township', 'unit'];

export function kindsOf(kinds: string): SheetKindId[] {
  return kinds.split('+').filter((kind): kind is SheetKindId => kind in sheetKinds);
}

/** Kinds and fields that a column of a table means. */
export function meanings(
  kinds: readonly SheetKindId[],
  field: string,
  column: number,
  header: string,
): Draft['fields'] {
  if (!field) return [];
  if (field.startsWith('~'))
    return kinds.map((kind) => ({ kind, field: field.slice(1), column, header, main: false }));
  const [kind, own] = field.split('.');
  if (own !== undefined)
    return kindsOf(kind ?? '').map((of) => ({ kind: of, field: own, column, header, main: true }));
  const shared = identity.includes(field) ? kinds : kinds.slice(0, 1);
  return shared.map((of) => ({ kind: of, field, column, header, main: true }));
}

const widthOf = ({ cells }: Draft): number => Math.max(0, ...cells.map((row) => row.length));

function moved(draft: Draft, down: number, right: number): Draft {
  const indent: Row = Array<CellInput>(right).fill(null);
  return {
    ...draft,
    cells: [...Array.from({ length: down }, (): Row => []), ...draft.cells.map((row) => [...indent, ...row])],
    merges: draft.merges.map((merge) => ({
      firstRow: merge.firstRow + down,
      lastRow: merge.lastRow + down,
      firstColumn: merge.firstColumn + right,
      lastColumn: merge.lastColumn + right,
    })),
    fields: draft.fields.map((entry) => ({ ...entry, column: entry.column + right })),
  };
}

function added<T extends string>(a: Partial<Record<T, number>>, b: Partial<Record<T, number>>) {
  const sum: Partial<Record<T, number>> = { ...a };
  for (const key of Object.keys(b) as T[]) sum[key] = (sum[key] ?? 0) + (b[key] ?? 0);
  return sum;
}

function joined(a: Draft, b: Draft, cells: readonly Row[]): Draft {
  return {
    kinds: [...new Set([...a.kinds, ...b.kinds])],
    cells,
    merges: [...a.merges, ...b.merges],
    fields: [...a.fields, ...b.fields],
    records: added(a.records, b.records),
    sums: added(a.sums, b.sums),
  };
}

/** The second draft below the first, after `gap` empty rows. */
export function below(a: Draft, b: Draft, gap = 1): Draft {
  const lower = moved(b, a.cells.length + gap, 0);
  return joined(a, lower, [
    ...a.cells,
    ...Array.from({ length: gap }, (): Row => []),
    ...lower.cells.slice(a.cells.length + gap),
  ]);
}

/** The second draft to the right of the first, after `gap` empty columns. */
export function beside(a: Draft, b: Draft, gap = 1): Draft {
  const width = widthOf(a);
  const right = moved(b, 0, width + gap);
  const length = Math.max(a.cells.length, right.cells.length);
  const cells = Array.from({ length }, (_, row): Row => {
    const left = a.cells[row] ?? [];
    const other = right.cells[row] ?? [];
    return Array.from({ length: Math.max(left.length, other.length) }, (__, column) =>
      column < width ? (left[column] ?? null) : (other[column] ?? null),
    );
  });
  return joined(a, right, cells);
}

/** A side title merged down along all rows of the draft. */
export function withSideTitle(draft: Draft, text: string): Draft {
  const right = moved(draft, 0, 1);
  const cells = right.cells.map((row, index): Row => (index === 0 ? [text, ...row.slice(1)] : row));
  const side = { firstRow: 0, lastRow: draft.cells.length - 1, firstColumn: 0, lastColumn: 0 };
  return { ...right, cells, merges: [...right.merges, side] };
}

interface SheetOptions {
  hidden?: boolean;
  hiddenRows?: readonly number[];
  hard?: boolean;
  recordsAlso?: SheetKey['recordsAlso'];
}

export function sheet(name: string, draft: Draft, options: SheetOptions = {}): ClerkSheet {
  const columns: SheetKey['columns'] = {};
  const also: Partial<Record<SheetKindId, Record<string, string[]>>> = {};
  for (const { kind, field, column, main, row } of draft.fields) {
    const letters = columnLetters(column);
    const known = (columns[kind] ??= {});
    if (main && !(field in known)) known[field] = letters;
    else if (known[field] !== letters) ((also[kind] ??= {})[field] ??= []).push(letters);
    if (row !== undefined && column === 0) also[kind]?.[field]?.push(String(row));
  }
  return {
    input: {
      name,
      rows: draft.cells,
      merges: draft.merges.map((m) => rangeAddress(m.firstRow, m.firstColumn, m.lastRow, m.lastColumn)),
      hidden: options.hidden ?? false,
      hiddenRows: options.hiddenRows ?? [],
    },
    wordings: draft.fields.filter(({ main, row }) => main || row !== undefined),
    key: {
      kinds: draft.kinds,
      columns,
      also,
      records: draft.records,
      ...(options.recordsAlso ? { recordsAlso: options.recordsAlso } : {}),
      hard: options.hard ?? false,
      ...(Object.keys(draft.sums).length > 0 ? { amountSum: draft.sums } : {}),
    },
  };
}

/** A sheet that is none of the campaign's. */
export function irrelevant(
  name: string,
  rows: readonly Row[],
  options: { hidden?: boolean } = {},
): ClerkSheet {
  return {
    input: { name, rows, hidden: options.hidden ?? false },
    wordings: [],
    key: { kinds: [], columns: {}, also: {}, records: {}, hard: false },
  };
}
