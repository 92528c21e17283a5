import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbookFile } from '../../addin/host/file-workbook';
import { huaihua2010 as campaign } from '../../shared/campaign/huaihua-2010-19';
import { profileColumn, type ColumnProfile } from '../../shared/reading/column-profile';
import { findTables, type Table } from '../../shared/reading/find-table';
import { viewGrid } from '../../shared/reading/grid-view';
import type { HeaderColumn } from '../../shared/reading/header-columns';
import { isPeriodHeading } from '../../shared/reading/value-face';
import type { SheetKindId } from '../../shared/sheets/index';
import { columnLetters } from '../../shared/workbook/cell-ref';

interface SheetLabel {
  kinds: SheetKindId[];
  columns?: Partial<Record<SheetKindId, Record<string, string>>>;
  also?: Partial<Record<SheetKindId, Record<string, string[]>>>;
  hard?: boolean;
}

/** One table whose meaning is known. */
export interface LabelledTable {
  book: string;
  name: string;
  titles: readonly string[];
  headers: readonly HeaderColumn[];
  profiles: readonly ColumnProfile[];
  kinds: readonly SheetKindId[];
  /** Field of each column, for each kind that the table serves; null where the labels do not tell. */
  fields: ReadonlyMap<SheetKindId, readonly (string | null)[]> | null;
}

const context = { campaign, date1904: false };

/** Reads a folder of labelled workbooks: keys.json and books/. */
export function labelledTables(folder: string): LabelledTable[] {
  const keys: Record<string, { sheets: Record<string, SheetLabel> }> = JSON.parse(
    readFileSync(path.join(folder, 'keys.json'), 'utf8'),
  );
  return Object.entries(keys).flatMap(([book, { sheets }]) => {
    const reading = readWorkbookFile(readFileSync(path.join(folder, 'books', book)), book);
    if (reading.kind !== 'workbook') return [];
    return reading.grid.sheets.flatMap((grid) => {
      const label = sheets[grid.name];
      if (!label || label.hard) return [];
      const tables = findTables(viewGrid(grid), context);
      const isClear = new Set(tables.map(headingsOf)).size === 1;
      return tables
        .slice(0, 1)
        .filter(() => isClear || label.kinds.length === 0)
        .map((table) => labelled(book, table, label));
    });
  });
}

function headingsOf(table: Table): string {
  return table.columns.map(({ column, printed }) => `${column}${printed}`).join('|');
}

function labelled(book: string, table: Table, label: SheetLabel): LabelledTable {
  const isBand =
    table.columns.filter(({ printed, parent }) => [printed, parent?.plain ?? ''].some(isPeriodHeading))
      .length >= 3;
  const fields = new Map(
    label.kinds.flatMap((kind): [SheetKindId, (string | null)[]][] => {
      const known = Object.entries(label.columns?.[kind] ?? {});
      if (known.length === 0) return [];
      return [
        [
          kind,
          table.columns.map(({ column }) => {
            const letters = columnLetters(column);
            return (
              known.find(
                ([field, at]) => at === letters || label.also?.[kind]?.[field]?.includes(letters),
              )?.[0] ?? null
            );
          }),
        ],
      ];
    }),
  );
  return {
    book,
    name: table.view.name,
    titles: table.titles,
    headers: table.columns,
    profiles: table.columns.map(({ column }) => profileColumn(table, column, context)),
    kinds: label.kinds,
    fields: isBand || fields.size < label.kinds.length ? null : fields,
  };
}
