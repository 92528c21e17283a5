import type { Campaign } from '../campaign/campaign';
import type { Block } from '../sheets/records';
import { columnLetters, rangeAddress, type CellRef } from '../workbook/cell-ref';
import { unreadColumns } from './column-findings';
import { rowsBelow } from './column-profile';
import { headerAddress, type Table } from './find-table';
import { isBlank } from './grid-view';
import { headerKey } from './reading-corrections';
import type { ReadSheet, ReportedColumn, UnreadPart } from './reading-report';
import type { SheetTable } from './recognise-sheet';
import { sureField, type RecognisedKind } from './recognise-table';
import type { UnreadRows } from './unread-rows';
import { countyOfSheet } from './sheet-hints';

/** One kind that a table was read as, for whoever reads findings and rows later. */
export function blockOf(table: Table, { kind, columns, long }: RecognisedKind, campaign: Campaign): Block {
  const headerCells: Record<string, CellRef> = {};
  for (const [field, { row, column }] of columns.fields) headerCells[field] = table.view.place(row, column);
  if (long) headerCells.item = table.view.place(long.item.row, long.item.column);
  return {
    kind,
    sheet: table.view.name,
    header: { sheet: table.view.name, address: headerAddress(table) },
    headerCells,
    periodic: [...columns.fields].filter(([, { periodic }]) => periodic).map(([field]) => field),
    county: countyOfSheet(campaign, table.titles, table.view.name),
  };
}

/** What was understood of a table as one kind. */
export function reportOf(
  { table, kinds, kindDoubt }: SheetTable,
  recognised: RecognisedKind,
  records: number,
  lastRow: number,
  hiddenRows: readonly number[],
): ReadSheet {
  const { kind, columns, long } = recognised;
  const fields = [...columns.fields, ...(long ? [['item', long.item] as const] : [])];
  const { origin } = table;
  return {
    name: table.view.name,
    kind,
    range: origin
      ? rangeAddress(...origin.range)
      : rangeAddress(table.firstHeaderRow, table.firstColumn, lastRow, table.lastColumn),
    headerRows: origin
      ? [origin.headerRows[0] + 1, origin.headerRows[1] + 1]
      : [table.firstHeaderRow + 1, table.lastHeaderRow + 1],
    records,
    columns: Object.fromEntries(
      fields
        .map(([field, { column }]) => [field, lettersOf(table, column)])
        .filter(([, at]) => /^[A-Z]/.test(at ?? '')),
    ),
    headers: Object.fromEntries(fields.map(([field, { printed }]) => [field, printed])),
    headerColumns: reportedColumns(table, recognised, kinds),
    kindDoubt,
    hidden: table.view.grid.hidden,
    hiddenRows: hiddenRows.map((row) => row + 1),
  };
}

/** Where a column of a table stands on its sheet. */
function lettersOf({ origin }: Table, column: number): string {
  return origin?.letters(column) ?? columnLetters(column);
}

function reportedColumns(
  table: Table,
  { columns, long }: RecognisedKind,
  kinds: readonly RecognisedKind[],
): ReportedColumn[] {
  const elsewhere = new Set(
    kinds.flatMap((kind) => [...kind.columns.fields.values()].map(({ column }) => column)),
  );
  const rows = rowsBelow(table);
  return table.columns.map((header): ReportedColumn => {
    const [field, assigned] = [...columns.fields].find(([, { column }]) => column === header.column) ?? [];
    const near = columns.doubtful.find(({ column }) => column.column === header.column);
    const isItem = long?.columns.has(header.column) ?? false;
    return {
      letters: lettersOf(table, header.column),
      header: header.printed,
      key: headerKey(header),
      field: field ?? null,
      sureness: assigned
        ? assigned.certainty >= sureField
          ? 'sure'
          : 'doubtful'
        : isItem || elsewhere.has(header.column)
          ? 'sure'
          : near && near.certainty >= 0.35
            ? 'doubtful'
            : 'none',
      runnerUp: assigned?.runnerUp ?? (elsewhere.has(header.column) ? null : (near?.field ?? null)),
      empty: !rows.some((row) => !isBlank(table.view.value(row, header.column))),
    };
  });
}

/** The columns of a table that no kind took, as one part. */
export function unreadColumnsOf(
  table: Table,
  kinds: readonly RecognisedKind[],
  leftOut: ReadonlySet<number>,
): UnreadPart[] {
  const unread = unreadColumns(table, kinds, leftOut);
  if (unread.length === 0) return [];
  return [
    {
      what: 'columns',
      range: unread.map(({ column }) => lettersOf(table, column)).join(','),
      headers: unread.map(({ printed }) => printed),
      mayBe: null,
    },
  ];
}

/** Rows below a table's footer that were not read, as one part. */
export function unreadRowsOf(table: Table, rows: UnreadRows | null): UnreadPart[] {
  if (!rows) return [];
  const range = rangeAddress(rows.first, table.firstColumn, rows.last, table.lastColumn);
  return [{ what: 'rows', range, headers: [], mayBe: null }];
}
