import { utils, write, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import {
  isCellError,
  type CellValue,
  type SheetGrid,
  type WorkbookGrid,
} from '../../shared/workbook/sheet-grid';

/** An .xlsx of the values, formats, merges and hidden rows of a workbook that cannot be patched itself. */
export function valuesCopy(workbook: WorkbookGrid): Uint8Array {
  const book: WorkBook = utils.book_new();
  for (const grid of workbook.sheets) utils.book_append_sheet(book, sheetOf(grid), grid.name);
  book.Workbook = {
    Sheets: workbook.sheets.map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })),
    WBProps: { date1904: workbook.date1904 },
  };
  const bytes: ArrayBuffer = write(book, { type: 'array', bookType: 'xlsx', compression: true });
  return new Uint8Array(bytes);
}

function sheetOf(grid: SheetGrid): WorkSheet {
  const sheet: WorkSheet = {};
  let lastColumn = grid.firstColumn;
  grid.values.forEach((cells, row) =>
    cells.forEach((value, column) => {
      const cell = cellOf(value);
      if (!cell) return;
      const formats = grid.numberFormats[column];
      const format = typeof formats === 'string' ? formats : formats?.[row];
      if (format) cell.z = format;
      sheet[utils.encode_cell({ r: grid.firstRow + row, c: grid.firstColumn + column })] = cell;
      lastColumn = Math.max(lastColumn, grid.firstColumn + column);
    }),
  );
  const lastRow = grid.firstRow + Math.max(0, grid.values.length - 1);
  sheet['!ref'] = utils.encode_range({ r: 0, c: 0 }, { r: lastRow, c: lastColumn });
  sheet['!cols'] = Array.from({ length: lastColumn + 1 }, () => ({ wch: 14 }));
  sheet['!merges'] = grid.merges.map((merge) => ({
    s: { r: merge.firstRow, c: merge.firstColumn },
    e: { r: merge.lastRow, c: merge.lastColumn },
  }));
  const rows: { hidden: boolean }[] = [];
  for (const row of grid.hiddenRows) rows[row] = { hidden: true };
  sheet['!rows'] = rows;
  return sheet;
}

function cellOf(value: CellValue): CellObject | null {
  if (value === null) return null;
  if (typeof value === 'string') return { t: 's', v: value };
  if (typeof value === 'number') return { t: 'n', v: value };
  if (typeof value === 'boolean') return { t: 'b', v: value };
  return isCellError(value) ? { t: 's', v: value.error } : null;
}
