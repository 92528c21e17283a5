import { cellValue } from './excel-grid-draft';
import { ExcelRefusal } from './excel-refusal';
import { breathe } from './excel-run';
import type { ListedSheet } from './excel-sheets';
import { GridBuilder, mostCells } from './grid-builder';

/** Of one answer, in cells: Excel on the web refuses more than 5 MB. */
const partCells = 50_000;
const mostParts = 2_000;
/** A table of 100,000 rows is read row by row. */
const mostAtOnce = 1_500_000;

interface Part {
  rowIndex: number;
  columnIndex: number;
  rowCount: number;
  columnCount: number;
}

/** True where a far-off value makes the used range of a sheet larger than can be read as one. */
export function isScattered({ rowCount, columnCount }: Part): boolean {
  return rowCount * columnCount > mostAtOnce;
}

/** Reads a sheet by its filled parts: each half of the used range has a smaller one of its own. */
export async function readScattered(
  context: Excel.RequestContext,
  sheet: ListedSheet,
  used: Part,
): Promise<GridBuilder> {
  const grid = new GridBuilder();
  for (const { rowIndex, columnIndex, rowCount, columnCount } of await filledParts(context, sheet, used)) {
    const range = sheet.proxy.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount);
    range.load('values,numberFormat');
    await context.sync();
    const values: unknown[][] | null = range.values;
    if (!values) throw new ExcelRefusal('tooLarge', sheet.name);
    values.forEach((cells, row) =>
      cells.forEach((held, column) =>
        grid.set(
          rowIndex + row,
          columnIndex + column,
          cellValue(held),
          String(range.numberFormat[row]?.[column] ?? 'General'),
        ),
      ),
    );
    await breathe();
  }
  return grid;
}

async function filledParts(
  context: Excel.RequestContext,
  { proxy, name }: ListedSheet,
  used: Part,
): Promise<Part[]> {
  const small: Part[] = [];
  let large: Part[] = [used];
  while (large.length > 0) {
    const asked = large
      .flatMap(halves)
      .map(({ rowIndex, columnIndex, rowCount, columnCount }) =>
        proxy
          .getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount)
          .getUsedRangeOrNullObject(true)
          .load('rowIndex,columnIndex,rowCount,columnCount'),
      );
    await context.sync();
    const found = asked.filter((range) => !range.isNullObject);
    small.push(...found.filter((part) => !isLarge(part)));
    large = found.filter(isLarge);
    const cells = small.reduce((sum, part) => sum + part.rowCount * part.columnCount, 0);
    if (cells > mostCells || small.length + large.length > mostParts)
      throw new ExcelRefusal('tooLarge', name);
  }
  return small;
}

function isLarge({ rowCount, columnCount }: Part): boolean {
  return rowCount * columnCount > partCells;
}

/** Long ones are cut across, wide ones down. */
function halves({ rowIndex, columnIndex, rowCount, columnCount }: Part): Part[] {
  if (rowCount >= columnCount) {
    const upper = Math.ceil(rowCount / 2);
    return [
      { rowIndex, columnIndex, rowCount: upper, columnCount },
      { rowIndex: rowIndex + upper, columnIndex, rowCount: rowCount - upper, columnCount },
    ];
  }
  const left = Math.ceil(columnCount / 2);
  return [
    { rowIndex, columnIndex, rowCount, columnCount: left },
    { rowIndex, columnIndex: columnIndex + left, rowCount, columnCount: columnCount - left },
  ];
}
