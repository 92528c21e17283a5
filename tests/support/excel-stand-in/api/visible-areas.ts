import type { Area } from '../model/area';
import type { Sheet } from '../model/sheet';

/** What is left of an area without its hidden rows and columns. */
export function visibleAreas(sheet: Sheet, area: Area): Area[] {
  const rows = runs(area.row, area.rows, (row) => !sheet.isRowHidden(row));
  const columns = runs(area.column, area.columns, (column) => !sheet.isColumnHidden(column));
  return rows.flatMap(([row, rowCount]) =>
    columns.map(([column, columnCount]) => ({ row, column, rows: rowCount, columns: columnCount })),
  );
}

function runs(from: number, count: number, isIn: (index: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  for (let index = from; index < from + count; index++) {
    if (!isIn(index)) continue;
    const last = found.at(-1);
    if (last && last[0] + last[1] === index) last[1]++;
    else found.push([index, 1]);
  }
  return found;
}
