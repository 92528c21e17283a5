import type { KeyboardEvent } from 'react';
import type { Area } from './area';
import type { SheetOutline } from '../desk/sheet-outline';

/** The cell that a key moves to, as in Excel; null for keys that mean nothing here. */
export function nextCell(
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  from: Area,
  { rowCount, columnCount }: Pick<SheetOutline, 'rowCount' | 'columnCount'>,
  page: number,
): { firstRow: number; firstColumn: number } | null {
  const to = (row: number, column: number): { firstRow: number; firstColumn: number } => ({
    firstRow: Math.max(0, Math.min(rowCount - 1, row)),
    firstColumn: Math.max(0, Math.min(columnCount - 1, column)),
  });
  const { firstRow: row, firstColumn: column } = from;
  switch (key) {
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'PageUp':
      return to(row - page, column);
    case 'PageDown':
      return to(row + page, column);
    case 'Home':
      return to(ctrlKey ? 0 : row, 0);
    case 'End':
      return to(ctrlKey ? rowCount - 1 : row, columnCount - 1);
    default:
      return null;
  }
}
