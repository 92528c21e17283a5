import type { SheetKindId } from '../../shared/sheets/index';
import { rangeAddress } from '../../shared/workbook/cell-ref';
import type { WorkbookGrid } from '../../shared/workbook/sheet-grid';
import type { CellInput, SheetInput } from '../support/build-workbook';
import { sheetOf, workbookOf } from '../support/grid';

/** A column of a made table, by cells; money is kept in yuan and written in the column's unit. */
export interface MadeColumn {
  field: string | null;
  header: string;
  /** A wider header above this one and its equal neighbours. */
  group: string | null;
  cells: readonly CellInput[];
  money: '元' | '万元' | null;
}

export interface MadeTable {
  name: string;
  kind: SheetKindId;
  titles: readonly string[];
  columns: readonly MadeColumn[];
  rows: number;
  /** A totals row below the data. */
  total: boolean;
  foot: readonly string[];
  /** Data row before which an empty row stands. */
  gapBefore: number | null;
}

/** A workbook in parts that can be changed one at a time. */
export interface MadeBook {
  tables: readonly MadeTable[];
  fillers: readonly SheetInput[];
  /** Positions of tables and fillers, in the order of the file; else tables first. */
  order: readonly number[] | null;
}

const written = (yuan: CellInput, money: MadeColumn['money']): CellInput =>
  money === '万元' && typeof yuan === 'number' ? Math.round(yuan * 100) / 1_000_000 : yuan;

export const headerOf = ({ header, money }: Pick<MadeColumn, 'header' | 'money'>): string =>
  money ? `${header}（${money}）` : header;

function sheetInputOf(table: MadeTable): SheetInput {
  const { columns, titles } = table;
  const grouped = columns.some(({ group }) => group !== null);
  const data = Array.from({ length: table.rows }, (_, row) =>
    columns.map(({ cells, money }) => written(cells[row] ?? null, money)),
  );
  if (table.gapBefore !== null) data.splice(table.gapBefore, 0, []);
  const rows: CellInput[][] = [
    ...titles.map((title) => [title]),
    columns.map((column) => headerOf(column) || null),
  ];
  const merges: string[] = [];
  const top = titles.length;
  if (grouped) {
    const upper = columns.map(({ group, header, money }, index) =>
      group === null
        ? headerOf({ header, money }) || null
        : group === columns[index - 1]?.group
          ? null
          : group,
    );
    rows.splice(top, 0, upper);
    const lower = rows[top + 1] ?? [];
    for (let first = 0; first < columns.length; first += 1) {
      const group = columns[first]?.group ?? null;
      let last = first;
      if (group === null) {
        lower[first] = null;
        if (upper[first]) merges.push(rangeAddress(top, first, top + 1, first));
      } else {
        while (columns[last + 1]?.group === group) last += 1;
        if (last > first) merges.push(rangeAddress(top, first, top, last));
        first = last;
      }
    }
  }
  rows.push(...data);
  if (table.total) rows.push(totalsOf(table));
  rows.push(...table.foot.map((line) => [line]));
  return { name: table.name, rows, merges };
}

function totalsOf({ columns, rows }: MadeTable): CellInput[] {
  const label = columns.findIndex(({ field }) => field === 'township');
  return columns.map(({ cells, money }, index) => {
    if (index === label) return '合计';
    if (!money) return null;
    const sum = cells
      .slice(0, rows)
      .reduce<number>((total, cell) => total + (typeof cell === 'number' ? cell : 0), 0);
    return written(sum, money);
  });
}

export function sheetsOf(book: MadeBook): readonly SheetInput[] {
  const sheets = [...book.tables.map(sheetInputOf), ...book.fillers];
  return book.order ? book.order.flatMap((at) => sheets[at] ?? []) : sheets;
}

/** The workbook as the reader takes it. */
export function gridOf(book: MadeBook): WorkbookGrid {
  return workbookOf(
    ...sheetsOf(book).map(({ name, rows, merges = [] }) => {
      const grid = sheetOf(
        name,
        rows.map((row) =>
          row.map((cell) => (typeof cell === 'object' && cell !== null ? (cell.value ?? null) : cell)),
        ),
        { merges },
      );
      const width = Math.max(0, ...rows.map((row) => row.length));
      const numberFormats = Array.from({ length: width }, (_, column) =>
        rows.map((row) => {
          const cell = row[column];
          return (typeof cell === 'object' && cell !== null && cell.format) || 'General';
        }),
      );
      return { ...grid, numberFormats };
    }),
  );
}
