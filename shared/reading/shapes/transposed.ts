import { foldText } from '../../campaign/names';
import { conceptsIn } from '../concepts';
import { findTables, type Table } from '../find-table';
import { isBlank, type GridView } from '../grid-view';
import { isTownship, isUnit, type FaceContext } from '../value-face';
import { reshapedView, textsAbove } from './reshaped-view';

const widest = 200;
const leastAcross = 2;

/** Tables that lie on their side: townships or units across, headings down the first column. */
export function findTransposedTables(view: GridView, context: FaceContext): Table[] {
  const head = view.filledRows.slice(0, 12).find((row) => namesAcross(view, row, context));
  if (head === undefined) return [];
  const columns = view.filledColumns(head);
  const first = Math.min(
    columns[0] ?? 0,
    ...view.filledRows
      .filter((row) => row > head)
      .slice(0, 6)
      .map((row) => view.filledColumns(row)[0] ?? 0),
  );
  const rows = view.filledRows.filter((row) => row >= head).slice(0, widest);
  const headings = rows.filter((row) => speaks(view, row, first));
  if (headings.length < 3 || headings.length < 0.6 * rows.length) return [];
  const across = [first, ...columns.filter((column) => column > first)].slice(0, widest);
  const turned = reshapedView(view, across.length, rows.length, (row, column) => {
    const [at, from] = [across[row], rows[column]];
    return at === undefined || from === undefined ? null : { row: from, column: at };
  });
  const titles = textsAbove(view, head);
  return findTables(turned, context).map((table) => ({
    ...table,
    titles: [...titles, ...table.titles],
    origin: {
      range: [head, first, rows[rows.length - 1] ?? head, across[across.length - 1] ?? first],
      headerRows: [head, head],
      letters: (column) => String((rows[column] ?? 0) + 1),
    },
  }));
}

function namesAcross(view: GridView, row: number, { campaign }: FaceContext): boolean {
  const [, ...others] = view.filledColumns(row);
  const names = others
    .map((column) => view.value(row, column))
    .map((value) => (typeof value === 'string' ? foldText(value) : ''));
  const most = Math.max(
    names.filter((name) => isTownship(name, campaign)).length,
    names.filter((name) => isUnit(name)).length,
  );
  return most >= leastAcross && most >= 0.6 * others.length;
}

function speaks(view: GridView, row: number, column: number): boolean {
  const value = view.value(row, column);
  return typeof value === 'string' && !isBlank(value) && conceptsIn(foldText(value)).known >= 0.5;
}
