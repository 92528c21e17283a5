import { foldText } from '../../campaign/names';
import { conceptsIn } from '../concepts';
import type { Table } from '../find-table';
import { shownText, type GridView } from '../grid-view';
import { readHeading, type HeaderColumn } from '../header-columns';
import { headerText } from '../header-text';
import { senseOf } from '../header-vocabulary';
import { looksLikeValue } from '../looks-like-value';
import type { FaceContext } from '../value-face';
import { reshapedView, textsAbove, type Source } from './reshaped-view';

const mostRows = 80;
const leastLabels = 4;

interface Entry {
  label: { row: number; column: number; text: string };
  value: Source | null;
  section: string | null;
}

/** A form: a label, and its value on the right; read as a table of one row. Null where the sheet is none. */
export function findForm(view: GridView, context: FaceContext): Table | null {
  const rows = view.filledRows;
  if (rows.length === 0 || rows.length > mostRows) return null;
  const entries = entriesOf(view, context);
  const filled = entries.filter(({ value }) => value !== null);
  if (filled.length < leastLabels) return null;
  const rowOf = entries[0]?.label.row ?? 0;
  const table = reshapedView(view, 2, entries.length, (row, column) => {
    const entry = entries[column];
    if (!entry) return null;
    return row === 0 ? entry.label : entry.value;
  });
  const columns = entries.map(({ label, section }, column): HeaderColumn =>
    readHeading(label.text, column, 0, section),
  );
  const last = rows[rows.length - 1] ?? rowOf;
  return {
    view: table,
    firstHeaderRow: 0,
    lastHeaderRow: 0,
    endRow: 2,
    columns,
    firstColumn: 0,
    lastColumn: entries.length - 1,
    repeatedHeaders: new Set(),
    titles: textsAbove(view, rowOf),
    origin: {
      range: [rowOf, view.firstColumn, last, view.lastColumn],
      headerRows: [rowOf, rowOf],
      letters: (column) => {
        const value = entries[column]?.value;
        return value ? view.place(value.row, value.column).address.replace(/\d+$/, '') : '';
      },
    },
  };
}

/** Labels stand in the columns that hold most of them; what stands between two of them is the value of the left one. */
function entriesOf(view: GridView, context: FaceContext): Entry[] {
  const labels = new Map<number, { labels: number; values: number }>();
  for (const row of view.filledRows) {
    const columns = view.filledColumns(row);
    if (columns.length < 2) continue;
    for (const column of columns) {
      const count = labels.get(column) ?? { labels: 0, values: 0 };
      if (isLabel(view, row, column, context)) count.labels += 1;
      else count.values += 1;
      labels.set(column, count);
    }
  }
  const isLabelColumn = (column: number): boolean => {
    const count = labels.get(column);
    return count !== undefined && count.labels >= 1 && count.labels >= 1.5 * count.values;
  };
  const entries: Entry[] = [];
  let section: string | null = null;
  for (const row of view.filledRows) {
    const columns = view.filledColumns(row);
    const [only] = columns;
    if (only !== undefined && columns.length === 1 && !isLabelColumn(only)) continue;
    if (only !== undefined && columns.length === 1) {
      const text = shownText(view.value(row, only));
      const isWide = (view.mergeAt(row, only)?.lastColumn ?? only) > only;
      if (isWide || /^[（(]?[一二三四五六七八九十]+[）)、.]/.test(text)) {
        if (entries.length > 0 || /^[（(]?[一二三四五六七八九十]+[）)、.]/.test(text))
          section = text.replace(/^[（(]?[一二三四五六七八九十]+[）)、.．]\s*/, '');
        continue;
      }
    }
    columns.forEach((column, index) => {
      if (!isLabelColumn(column) || !isLabel(view, row, column, context)) return;
      const next = columns[index + 1];
      const isOwn = next !== undefined && (!isLabelColumn(next) || !isLabel(view, row, next, context));
      entries.push({
        label: { row, column, text: shownText(view.value(row, column)).replace(/[:：]$/, '') },
        value: isOwn ? { row, column: next } : null,
        section,
      });
    });
  }
  return entries;
}

function isLabel(view: GridView, row: number, column: number, context: FaceContext): boolean {
  const value = view.value(row, column);
  if (typeof value !== 'string' || value.length > 24) return false;
  const folded = foldText(value).replace(/[:：]$/, '');
  const header = headerText(folded);
  return (
    !looksLikeValue(folded, context) &&
    (senseOf(header) !== null || conceptsIn(foldText(header.plain)).known >= 0.6)
  );
}
