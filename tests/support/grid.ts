import { parseAddress } from '../../shared/workbook/cell-ref';
import type { CellValue, Merge, SheetGrid, WorkbookGrid } from '../../shared/workbook/sheet-grid';

interface GridOptions {
  /** "A1:H1". */
  merges?: readonly string[];
  hidden?: boolean;
  /** 1-based. */
  hiddenRows?: readonly number[];
  /** Top left cell of the values. */
  origin?: string;
  /** Number format by column letter or cell address. */
  formats?: Readonly<Record<string, string>>;
}

/** A sheet as rows of values; a date column is given its format by letter. */
export function sheetOf(
  name: string,
  values: readonly (readonly CellValue[])[],
  options: GridOptions = {},
): SheetGrid {
  const origin = parseAddress(options.origin ?? 'A1') ?? { row: 0, column: 0 };
  const width = Math.max(0, ...values.map((row) => row.length));
  const numberFormats = Array.from({ length: width }, (_, column) =>
    values.map((__, row) => {
      const letter = String.fromCharCode(65 + origin.column + column);
      return options.formats?.[`${letter}${origin.row + row + 1}`] ?? options.formats?.[letter] ?? 'General';
    }),
  );
  return {
    name,
    firstRow: origin.row,
    firstColumn: origin.column,
    values,
    numberFormats,
    merges: (options.merges ?? []).map(mergeOf),
    hiddenRows: (options.hiddenRows ?? []).map((row) => row - 1),
    hidden: options.hidden ?? false,
  };
}

export function workbookOf(...sheets: readonly SheetGrid[]): WorkbookGrid {
  return { sheets, date1904: false };
}

function mergeOf(range: string): Merge {
  const [first = '', last = first] = range.split(':');
  const from = parseAddress(first) ?? { row: 0, column: 0 };
  const to = parseAddress(last) ?? from;
  return { firstRow: from.row, firstColumn: from.column, lastRow: to.row, lastColumn: to.column };
}
