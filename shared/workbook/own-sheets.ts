import { findingsHeaders } from './findings-headers';
import type { CellValue, SheetGrid } from './sheet-grid';

/** Stands on top of every sheet that we write, for people and for us: it survives renaming, copying and other programs. */
export const reportMark = '由牵手生成 · Made by Qianshou';
const markBegins = '由牵手生成';

/** What the names of our reports' tables begin with. */
export const reportTablePrefix = '牵手_';

/** Rows and columns may have been put before it. */
const markedRows = 12;
const markedColumns = 6;

/** A sheet of ours, or someone's copy of one: never read as a county's data. Its name tells nothing. */
export function isOwnSheet({ isOurs, values }: Pick<SheetGrid, 'isOurs' | 'values'>): boolean {
  return (
    isOurs === true ||
    values
      .slice(0, markedRows)
      .some((cells) => cells.slice(0, markedColumns).some(isMark) || areFindingsHeaders(cells))
  );
}

function isMark(cell: CellValue): boolean {
  return typeof cell === 'string' && cell.trimStart().startsWith(markBegins);
}

/** The columns of findings one beside the other, in either language. */
function areFindingsHeaders(cells: readonly CellValue[]): boolean {
  const first = findingsHeaders[0];
  if (first === undefined) return false;
  return (['zhCN', 'en'] as const).some((language) => {
    const from = cells.slice(0, markedColumns).indexOf(first[language]);
    return from >= 0 && findingsHeaders.every((header, index) => cells[from + index] === header[language]);
  });
}
