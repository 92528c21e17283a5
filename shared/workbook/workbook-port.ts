import type { CellRef } from './cell-ref';
import type { WorkbookGrid } from './sheet-grid';

/** Offers the grids of an opened workbook. */
export interface WorkbookReader {
  readGrids(): Promise<WorkbookGrid>;
}

/** One tone of mark on one cell or range. */
export interface Highlight {
  at: CellRef;
  tone: 'error' | 'shortfall' | 'warning' | 'advice';
}

/** The findings as a table for the sheet 校验结果: the header, then one row a finding. */
export interface FindingsTable {
  title: string;
  columns: readonly string[];
  rows: readonly { cells: readonly string[]; at: CellRef | null }[];
}

/** Marks an opened workbook and takes its own marks off again. */
export interface WorkbookPainter {
  paint(highlights: readonly Highlight[]): Promise<void>;
  clear(): Promise<void>;
  writeFindings(table: FindingsTable): Promise<void>;
  reveal(place: CellRef): Promise<void>;
}

/** The sheet that findings are written to: rewritten, never read as data. */
export const findingsSheetName = '校验结果';
