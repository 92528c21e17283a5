import { areaAddress, isWholeColumns, parseArea, type Area } from './area';
import { plainStyle } from './cell-style';
import { UnknownToStandIn } from './excel-error';
import type { Sheet } from './sheet';

/** Where a row comes to stand; null for one that is gone. */
type Move = (row: number) => number | null;

/** Whole rows come in above `at`: what stands there and below moves down, what spans them grows. They look like the row above them. */
export function insertRows(sheet: Sheet, at: number, count: number): void {
  const above = [...(sheet.cells.get(at - 1) ?? [])].filter(([, { style }]) => style !== plainStyle);
  shift(
    sheet,
    (row) => (row < at ? row : row + count),
    ({ row, rows, ...area }) => {
      if (at <= row) return { ...area, row: row + count, rows };
      return { ...area, row, rows: at < row + rows ? rows + count : rows };
    },
  );
  for (let row = at; row < at + count; row++)
    for (const [column, { style }] of above) sheet.ownCell(row, column).style = style;
}

/** Whole rows go: what stands below moves up, what spans them shrinks, what lay within them is gone. */
export function deleteRows(sheet: Sheet, at: number, count: number): void {
  const end = at + count;
  const moved = (row: number): number => (row < at ? row : Math.max(at, row - count));
  shift(
    sheet,
    (row) => (row >= at && row < end ? null : moved(row)),
    ({ row, rows, ...area }) => {
      const first = moved(row);
      const left = moved(row + rows) - first;
      return left > 0 ? { ...area, row: first, rows: left } : null;
    },
  );
}

function shift(sheet: Sheet, move: Move, moveArea: (area: Area) => Area | null): void {
  const areas = (all: readonly Area[]): Area[] =>
    all.flatMap((area) => (isWholeColumns(area) ? [area] : (moveArea(area) ?? [])));
  const inside = <T extends { area: Area }>(all: readonly T[]): T[] =>
    all.flatMap((each) => areas([each.area]).map((area) => ({ ...each, area })));
  moveKeys(sheet.cells, move);
  moveKeys(sheet.rows, move);
  sheet.merges = areas(sheet.merges);
  sheet.hyperlinks = inside(sheet.hyperlinks);
  for (const table of sheet.tables) table.area = areas([table.area])[0] ?? gone();
  for (const rule of sheet.conditionalFormats) rule.areas = areas(rule.areas);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.areas.length > 0);
  for (const chart of sheet.charts) chart.over = areas([chart.over])[0] ?? chart.over;
  for (const other of sheet.workbook.sheets) {
    for (const { series } of other.charts) {
      for (const { values, categories } of series) {
        for (const source of [values, categories]) {
          if (source?.sheet === sheet) source.area = areas([source.area])[0] ?? gone();
        }
      }
    }
  }
  for (const cells of sheet.cells.values()) {
    for (const { formula } of cells.values()) if (formula) formula.text = moveReferences(formula.text, move);
  }
}

function gone(): never {
  throw new UnknownToStandIn('what becomes of a table or chart whose rows are all deleted');
}

function moveKeys<T>(map: Map<number, T>, move: Move): void {
  const moved = [...map].flatMap(([row, held]): [number, T][] => {
    const to = move(row);
    return to === null ? [] : [[to, held]];
  });
  map.clear();
  for (const [row, held] of moved) map.set(row, held);
}

/** References of a formula to its own sheet; those to other sheets stay, as the rows of this one move. */
function moveReferences(formula: string, move: Move): string {
  const token =
    /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)![$A-Z\d:]+|\$?[A-Z]{1,3}\$?\d{1,7}(?![\w(.])|[\p{L}_][\p{L}\p{N}_.]*/gu;
  return formula.replace(token, (all) => {
    const area = /^\$?[A-Z]{1,3}\$?\d+$/.test(all) ? parseArea(all) : null;
    if (!area) return all;
    const row = move(area.row);
    if (row === null) return '#REF!';
    return all.replace(/\d+$/, areaAddress({ ...area, row }).replace(/\D+/, ''));
  });
}
