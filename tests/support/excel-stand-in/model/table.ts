import type { Area } from './area';
import type { ValuesFilter } from './table-filter';
import { toldValue } from './cell';
import type { Sheet } from './sheet';
import type { XmlElement } from './xml-element';

export interface Table {
  id: number;
  name: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  columns: string[];
  /** The whole part of a table that came with the file. */
  part: XmlElement | null;
  hasFilter: boolean;
  /** By index of the column. */
  filters: Record<number, ValuesFilter>;
}

export interface Hyperlink {
  area: Area;
  /** An outside address, or null for a place in the workbook. */
  address: string | null;
  place: string | null;
  screenTip: string | null;
  text: string | null;
}

/** A column of a table bears the name that stands in its header. */
export function renameColumn(sheet: Sheet, row: number, column: number): void {
  for (const table of sheet.tables) {
    const index = column - table.area.column;
    if (table.showHeaders && table.area.row === row && table.columns[index] !== undefined)
      table.columns[index] = String(toldValue(sheet.cell(row, column)?.value ?? null));
  }
}
