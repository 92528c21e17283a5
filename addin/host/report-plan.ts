import type { ReportCell, ReportTable } from '../../shared/workbook/report-sheet';

/** A cell of a column that is not ours. */
export interface OwnCell {
  value: unknown;
  /** As it reads from its own cell, so that it can stand in another row: "=RC[-1]*2"; a plain value otherwise. */
  formula: unknown;
  numberFormat: string;
}

/** A column of the officer's, in our table or beside it. */
export interface OwnColumn {
  title: string;
  /** From the table's first column on; below 0 left of it. */
  index: number;
  /** By row of the table's body. */
  cells: readonly OwnCell[];
}

/** A text that lost its row. */
export interface LostText {
  row: string;
  column: string;
  text: string;
}

/** How the earlier rows become the new ones. */
export interface RowPlan {
  /** The earlier row, 0-based, of each new one; null where there was none. */
  origins: readonly (number | null)[];
  /** Every row stays where it is. */
  isSame: boolean;
  lost: readonly LostText[];
}

/** Where each column of ours stands in a table with these headers; null where one is missing. */
export function placesOf(table: ReportTable, headers: readonly string[]): number[] | null {
  const places = table.columns.map(({ title, alsoKnownAs = [] }) =>
    headers.findIndex((header) => header === title || alsoKnownAs.includes(header)),
  );
  const isWhole = places.every((place) => place >= 0) && new Set(places).size === places.length;
  return isWhole ? places : null;
}

/** Earlier rows are known again by their key; of several alike the first stays the first. */
export function planRows(
  table: ReportTable,
  earlierKeys: readonly string[],
  own: readonly OwnColumn[],
): RowPlan {
  const waiting = new Map<string, number[]>();
  earlierKeys.forEach((key, row) => waiting.set(key, [...(waiting.get(key) ?? []), row]));
  const origins = table.rows.map((cells) => waiting.get(keyOf(table, cells))?.shift() ?? null);
  const gone = [...waiting.values()].flat().sort((a, b) => a - b);
  const lost = gone.flatMap((row) =>
    own.flatMap(({ title, cells }): LostText[] => {
      const cell = cells[row];
      if (!cell || cell.value === '' || isFormula(cell)) return [];
      return [
        { row: (earlierKeys[row] ?? '').split(between).join(' '), column: title, text: String(cell.value) },
      ];
    }),
  );
  const isSame = earlierKeys.length === origins.length && origins.every((origin, row) => origin === row);
  return { origins, isSame, lost };
}

/** The cells of an own column in their new rows; a formula that all its cells share is carried on into new rows. */
export function movedCells({ cells }: OwnColumn, { origins }: RowPlan): OwnCell[] {
  const [first] = cells;
  const isShared =
    first !== undefined && isFormula(first) && cells.every(({ formula }) => formula === first.formula);
  const blank: OwnCell = { value: '', formula: '', numberFormat: first?.numberFormat ?? 'General' };
  return origins.map((origin) => (origin === null ? (isShared ? first : blank) : (cells[origin] ?? blank)));
}

export function isFormula({ value, formula }: OwnCell): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

const between = '\u001f';

/** The key of a row of cells as they are shown. */
export function keyOf({ columns }: ReportTable, cells: readonly ReportCell[]): string {
  return keyText(
    columns.flatMap(({ isKey = false }, index) => {
      const cell = cells[index] ?? '';
      return isKey ? [typeof cell === 'object' ? cell.text : cell] : [];
    }),
  );
}

export function keyText(cells: readonly unknown[]): string {
  return cells.map(String).join(between);
}
