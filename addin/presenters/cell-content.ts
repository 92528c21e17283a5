import { parseAddress } from '../../shared/workbook/cell-ref';
import type { SheetGrid } from '../../shared/workbook/sheet-grid';
import type { CellContent } from '../../shared/workbook/workbook-port';

/** What a cell of a grid holds. */
export function cellContent(grid: SheetGrid, address: string): CellContent {
  const place = parseAddress(address);
  if (place === null) return { value: null, numberFormat: null };
  const [row, column] = [place.row - grid.firstRow, place.column - grid.firstColumn];
  const formats = grid.numberFormats[column] ?? null;
  return {
    value: grid.values[row]?.[column] ?? null,
    numberFormat: typeof formats === 'object' ? (formats?.[row] ?? null) : formats,
  };
}
