import type { SheetGrid } from './sheet-grid';
import { findingsSheetName } from './workbook-port';

/** Stands on top of every sheet that we write, for people and for us: it survives renaming, copying and other programs. */
export const reportMark = '由牵手生成 · Made by Qianshou';
const markBegins = '由牵手生成';

/** What the names of our reports' tables begin with. */
export const reportTablePrefix = '牵手_';

/** Rows and columns may have been put before it. */
const markedRows = 12;
const markedColumns = 6;

/** A sheet of ours, or someone's copy of one: never read as a county's data, whatever it is called by now. */
export function isOwnSheet({ name, values }: Pick<SheetGrid, 'name' | 'values'>): boolean {
  return (
    name === findingsSheetName ||
    values
      .slice(0, markedRows)
      .some((cells) =>
        cells
          .slice(0, markedColumns)
          .some((cell) => typeof cell === 'string' && cell.trimStart().startsWith(markBegins)),
      )
  );
}
