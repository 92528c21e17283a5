import type { CellRef } from '../../../shared/workbook/cell-ref';

/** "资金支持 F7", as people say it. */
export function placeText({ sheet, address }: CellRef): string {
  return `${sheet} ${address}`;
}
