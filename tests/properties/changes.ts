import { sheetKinds } from '../../shared/sheets/index';
import { shuffled } from './make-book';
import type { MadeBook, MadeColumn, MadeTable } from './made-book';

type Random = () => number;
export type Change = (book: MadeBook, random: Random) => MadeBook;

const inTables = (book: MadeBook, change: (table: MadeTable) => MadeTable): MadeBook => ({
  ...book,
  tables: book.tables.map(change),
});
const arranged = (table: MadeTable, rows: readonly number[]): MadeTable => ({
  ...table,
  rows: rows.length,
  columns: table.columns.map((column) => ({
    ...column,
    cells: rows.map((row) => column.cells[row] ?? null),
  })),
});
const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const between = (random: Random, first: number, last: number): number =>
  first + Math.floor(random() * (last - first + 1));
const inserted = (table: MadeTable, column: MadeColumn, at: number): MadeTable => {
  const inside = table.columns[at - 1]?.group ?? null;
  const group = inside !== null && inside === table.columns[at]?.group ? inside : null;
  return {
    ...table,
    columns: [...table.columns.slice(0, at), { ...column, group }, ...table.columns.slice(at)],
  };
};
const empty: MadeColumn = { field: null, header: '', group: null, cells: [], money: null };

export const rowsShuffled: Change = (book, random) =>
  inTables(book, (table) => arranged(table, shuffled(upTo(table.rows), random)));

export const sheetsMoved: Change = (book, random) => ({
  ...book,
  order: shuffled(upTo(book.tables.length + book.fillers.length), random),
});

export const sheetsRenamed: Change = (book) => ({
  ...book,
  tables: book.tables.map((table, index) => ({ ...table, name: `Sheet${index + 11}` })),
});

export const serialsChanged: Change = (book, random) =>
  inTables(book, (table) => ({
    ...table,
    columns: table.columns.map((column) =>
      column.field === 'seq' ? { ...column, cells: column.cells.map(() => between(random, 1, 40)) } : column,
    ),
  }));

/** Every ledger that has no totals row stands on two sheets, half its rows on each. */
export const splitOverSheets: Change = (book) => ({
  ...book,
  tables: book.tables.flatMap((table) => {
    if (!sheetKinds[table.kind].ledger || table.total) return [table];
    const half = Math.floor(table.rows / 2);
    const rows = upTo(table.rows);
    return [
      arranged(table, rows.slice(0, half)),
      { ...arranged(table, rows.slice(half)), name: `${table.name}续` },
    ];
  }),
});

export const otherMoneyUnit: Change = (book) =>
  inTables(book, (table) => ({
    ...table,
    columns: table.columns.map((column) =>
      column.money ? { ...column, money: column.money === '元' ? '万元' : '元' } : column,
    ),
  }));

export const blankRowInside: Change = (book, random) =>
  inTables(book, (table) => ({ ...table, gapBefore: between(random, 1, table.rows - 1) }));

export const blankColumnInside: Change = (book, random) =>
  inTables(book, (table) => inserted(table, empty, between(random, 1, table.columns.length - 1)));

/** Without wider headers, which hold neighbours together. */
export const ungrouped = (book: MadeBook): MadeBook =>
  inTables(book, (table) => ({
    ...table,
    columns: table.columns.map((column) => ({ ...column, group: null })),
  }));

export const columnsReordered: Change = (book, random) =>
  inTables(book, (table) => ({
    ...table,
    columns: shuffled(table.columns, random),
  }));

const ownHeaders = ['备查', '备查情形', '归档备查'];

/** A column of their own that no field of ours resembles, of free text. */
export const ownColumnAdded: Change = (book, random) =>
  inTables(book, (table) => {
    const header = ownHeaders[between(random, 0, ownHeaders.length - 1)] ?? '备查';
    const cells = upTo(table.rows).map((row) =>
      row % 3 === 2 ? null : `柜${String.fromCharCode(65 + row)}层`,
    );
    return inserted(table, { ...empty, header, cells }, between(random, 1, table.columns.length));
  });
