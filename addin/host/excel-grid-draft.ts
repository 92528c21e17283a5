import type { CellValue, Merge, SheetGrid } from '../../shared/workbook/sheet-grid';

/** What Excel calls the errors of cells; a text of that form is taken for the error. */
const errorText =
  /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BUSY!|GETTING_DATA|BLOCKED!|CONNECT!|UNKNOWN!|EXTERNAL!|PYTHON!)$/;

/** A value as Office.js hands it over. */
export function cellValue(held: unknown): CellValue {
  if (held === '' || held === null || held === undefined) return null;
  if (typeof held === 'number' || typeof held === 'boolean') return held;
  const text = String(held);
  return text.startsWith('#') && errorText.test(text) ? { error: text } : text;
}

const rowsAtOnce = 8_000;
const sampledRows = 200;
const unknownCellBytes = 24;
/** Between plain letters and Chinese characters. */
const bytesPerCharacter = 1.6;

type ColumnFormats = string | (string | null)[] | null;

/** Collects one sheet piece by piece, top down; the grid spans only cells that hold something. */
export class GridDraft {
  private readonly rows: CellValue[][] = [];
  /** By column of the used range: the format of each row that was told. */
  private readonly formats: (string | null)[][];

  constructor(
    readonly firstRow: number,
    readonly firstColumn: number,
    readonly columnCount: number,
  ) {
    this.formats = Array.from({ length: columnCount }, () => []);
  }

  /** Rows of values that begin in an absolute row and column within the used range. */
  put(row: number, column: number, values: readonly (readonly unknown[])[]): void {
    values.forEach((cells, offset) => {
      const own: CellValue[] = Array.from({ length: column - this.firstColumn }, () => null);
      for (const cell of cells) own.push(cellValue(cell));
      this.rows[row - this.firstRow + offset] = own;
    });
  }

  putFormats(row: number, column: number, formats: readonly (readonly unknown[])[]): void {
    formats.forEach((cells, offset) =>
      cells.forEach((format, index) => {
        const byRow = this.formats[column - this.firstColumn + index];
        if (byRow) byRow[row - this.firstRow + offset] = String(format);
      }),
    );
  }

  /** Absolute columns with a number whose format is not known: it may be a date. */
  columnsWithoutFormats(fromRow: number, toRow: number): number[] {
    const columns = new Set<number>();
    for (let row = fromRow - this.firstRow; row <= toRow - this.firstRow; row += 1) {
      this.rows[row]?.forEach((value, index) => {
        if (typeof value === 'number' && this.formats[index]?.[row] === undefined)
          columns.add(this.firstColumn + index);
      });
    }
    return [...columns].sort((a, b) => a - b);
  }

  /** About what a row of values takes, by those at hand. */
  bytesPerRow(): number {
    const known = this.rows.slice(-sampledRows);
    if (known.length === 0) return this.columnCount * unknownCellBytes;
    return Math.max(1, (JSON.stringify(known).length * bytesPerCharacter) / known.length);
  }

  /** `breathe` lets the page do other things in between. */
  async build(
    sheet: {
      name: string;
      hidden: boolean;
      merges: readonly Merge[];
      hiddenRows: readonly number[];
    },
    breathe: () => Promise<void>,
  ): Promise<SheetGrid> {
    const first = this.rows.findIndex(holdsSomething);
    if (first < 0)
      return {
        ...sheet,
        firstRow: 0,
        firstColumn: 0,
        values: [],
        numberFormats: [],
        merges: [],
        hiddenRows: [],
      };
    const last = lastIndex(this.rows, holdsSomething);
    let left = this.columnCount;
    for (let row = first; row <= last; row += 1) {
      const held = this.rows[row]?.findIndex((value) => value !== null) ?? -1;
      if (held >= 0) left = Math.min(left, held);
    }
    await breathe();
    const values: (readonly CellValue[])[] = [];
    for (let row = first; row <= last; row += 1) {
      values.push(withoutBlankEnd(this.rows[row] ?? []).slice(left));
      if (values.length % rowsAtOnce === 0) await breathe();
    }
    const numberFormats: ColumnFormats[] = [];
    for (let column = left; column < this.columnCount; column += 1) {
      numberFormats.push(this.columnFormats(column, first, last));
      await breathe();
    }
    const firstRow = this.firstRow + first;
    const lastRow = this.firstRow + last;
    return {
      name: sheet.name,
      hidden: sheet.hidden,
      firstRow,
      firstColumn: this.firstColumn + left,
      values,
      numberFormats,
      merges: sheet.merges
        .filter((merge) => merge.firstRow <= lastRow)
        .map((merge) => ({ ...merge, lastRow: Math.min(merge.lastRow, lastRow) })),
      hiddenRows: sheet.hiddenRows.filter((row) => row <= lastRow),
    };
  }

  /** Formats count where a cell holds something: one for the whole column where they agree. */
  private columnFormats(column: number, first: number, last: number): ColumnFormats {
    const byRow: string[] = [];
    const found = new Set<string>();
    for (let row = first; row <= last; row += 1) {
      if ((this.rows[row]?.[column] ?? null) === null) continue;
      const format = this.formats[column]?.[row] ?? null;
      if (format === null) continue;
      byRow[row - first] = format;
      found.add(format);
    }
    const [only = null] = found;
    return found.size > 1 ? byRow : only;
  }
}

function holdsSomething(cells: readonly CellValue[] | undefined): boolean {
  return cells?.some((value) => value !== null) ?? false;
}

function withoutBlankEnd(cells: readonly CellValue[]): readonly CellValue[] {
  return cells.slice(0, lastIndex(cells, (value) => value !== null) + 1);
}

function lastIndex<T>(items: readonly T[], holds: (item: T) => boolean): number {
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (item !== undefined && holds(item)) return index;
  }
  return -1;
}
