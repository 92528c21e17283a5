import type { Campaign } from '../../campaign/campaign';
import { foldText } from '../../campaign/names';
import { rowsBelow } from '../column-profile';
import { conceptsIn } from '../concepts';
import type { Table } from '../find-table';
import { isBlank, shownText } from '../grid-view';
import { readHeading, type HeaderColumn } from '../header-columns';
import { monthMentioned } from '../read-date';
import { isMonthHeading } from '../value-face';
import { reshapedView, type Source } from './reshaped-view';

const leastMonths = 3;

/** What is written month by month under one heading: its columns of each month. */
interface Stream {
  heading: string;
  months: { month: string; figure: HeaderColumn; date: HeaderColumn | null }[];
}

/**
 * A table with a column for each month becomes one table a heading, with a row for each month that holds something:
 * the figure, and the month (or the day within it) as its date. Empty where the table has no such columns.
 */
export function unfoldMonths(table: Table, campaign: Campaign): Table[] {
  const streams = streamsOf(table, campaign);
  if (streams.length === 0) return [];
  const inBand = new Set(
    streams.flatMap(({ months }) =>
      months.flatMap(({ figure, date }) => [figure.column, ...(date ? [date.column] : [])]),
    ),
  );
  const others = table.columns.filter(({ column }) => !inBand.has(column));
  return streams.map((stream) => unfold(table, stream, others));
}

function monthOf({ printed }: { printed: string }, campaign: Campaign): string | null {
  return isMonthHeading(foldText(printed)) ? monthMentioned(printed, campaign) : null;
}

function streamsOf(table: Table, campaign: Campaign): Stream[] {
  const streams = new Map<string, Stream>();
  const add = (heading: string, month: string, figure: HeaderColumn): void => {
    const stream = streams.get(heading) ?? { heading, months: [] };
    streams.set(heading, stream);
    stream.months.push({ month, figure, date: null });
  };
  for (const header of table.columns) {
    const own = monthOf(header, campaign);
    const above = header.parent ? monthOf({ printed: header.parent.plain }, campaign) : null;
    if (own) add(header.parent?.plain ?? '', own, header);
    else if (above) {
      const before = [...streams.values()]
        .flatMap(({ months }) => months)
        .find(
          ({ month, figure, date }) =>
            month === above && date === null && figure.column === header.column - 1,
        );
      if (before && saysDay(header) && !saysDay(before.figure)) before.date = header;
      else add(header.paths[0]?.plain ?? '', above, header);
    }
  }
  return [...streams.values()].filter(
    ({ months }) => new Set(months.map(({ month }) => month)).size >= leastMonths,
  );
}

function saysDay({ paths }: HeaderColumn): boolean {
  return conceptsIn(paths[0]?.plain ?? '').concepts.includes('date');
}

/** Month after month, all rows of one below each other, so that a total follows what it sums. */
function unfold(table: Table, { heading, months }: Stream, others: readonly HeaderColumn[]): Table {
  const { view } = table;
  const below = rowsBelow(table);
  const isDays = below.some((row) =>
    months.some(({ figure }) => isDay(view.value(row, figure.column), view.isDate(row, figure.column))),
  );
  const rows = months.flatMap((at) =>
    below.filter((row) => !isBlank(view.value(row, at.figure.column))).map((row) => ({ row, at })),
  );
  const width = others.length + (isDays ? 1 : 2);
  const shaped = reshapedView(view, rows.length + 1, width, (row, column): Source | null => {
    const own = others[column];
    const entry = rows[row - 1];
    if (row === 0)
      return own
        ? { row: own.row, column: own.column }
        : { row: table.lastHeaderRow, column: months[0]?.figure.column ?? 0 };
    if (!entry) return null;
    if (own) return identityCell(table, entry.row, own.column);
    if (column === others.length && !isDays) return { row: entry.row, column: entry.at.figure.column };
    return dateCell(table, entry.row, entry.at, isDays);
  });
  const first = months[0]?.figure;
  const figureHeading = heading === '' ? '金额' : heading;
  const figure = {
    ...readHeading(figureHeading, others.length, 0, null),
    fenPerUnit: first?.fenPerUnit ?? readHeading(figureHeading).fenPerUnit,
  };
  const date = readHeading(isDays && heading !== '' ? `${heading}日期` : '日期', width - 1);
  return {
    ...table,
    view: shaped,
    firstHeaderRow: 0,
    lastHeaderRow: 0,
    endRow: rows.length + 1,
    columns: [...others.map((header, column) => ({ ...header, column })), ...(isDays ? [] : [figure]), date],
    firstColumn: 0,
    lastColumn: width - 1,
    repeatedHeaders: new Set(),
    titles: heading === '' ? table.titles : [heading, ...table.titles],
    origin: {
      range: [
        table.firstHeaderRow,
        table.firstColumn,
        below[below.length - 1] ?? table.lastHeaderRow,
        table.lastColumn,
      ],
      headerRows: [table.firstHeaderRow, table.lastHeaderRow],
      letters: (column) => {
        const isFigure = column === others.length;
        const at = others[column] ?? (isFigure ? first : months[0]?.date);
        return at ? view.place(0, at.column).address.replace(/\d+$/, '') : '';
      },
    },
  };
}

/** Blank cells of a name go on with the one above, as on the sheet itself. */
function identityCell(table: Table, row: number, column: number): Source {
  const { view } = table;
  for (let at = row; at > table.lastHeaderRow; at -= 1) {
    if (!isBlank(view.value(at, column))) return { row: at, column };
    if (view.mergeAt(at, column)) break;
  }
  const merge = view.mergeAt(row, column);
  return merge ? { row: merge.firstRow, column: merge.firstColumn } : { row, column };
}

function isDay(value: unknown, showsDate: boolean): boolean {
  if (typeof value === 'number') return showsDate;
  return (
    typeof value === 'string' &&
    /^(\d{1,2}[日号]|\d{1,2}[.·月/-]\d{1,2}[日号]?|\d{4}[.\-/年].*|[√✓✔])$/.test(foldText(value))
  );
}

/** The day that a cell gives, with its month where it leaves that out; else the month alone. */
function dateCell(
  table: Table,
  row: number,
  { month, figure, date }: Stream['months'][number],
  isDays: boolean,
): Source {
  const column = (isDays ? figure : date)?.column;
  const [year, number] = month.split('-').map(Number);
  const whole = `${year}年${number}月`;
  if (column === undefined) return { row, column: figure.column, says: whole };
  const value = table.view.value(row, column);
  if (typeof value === 'number' && table.view.isDate(row, column)) return { row, column };
  const folded = foldText(shownText(value));
  const day =
    /^(\d{1,2})[日号]?$/.exec(folded)?.[1] ??
    new RegExp(`^0?${number}[.·月/-](\\d{1,2})[日号]?$`).exec(folded)?.[1];
  if (day) return { row, column, says: `${whole}${Number(day)}日` };
  if (isBlank(value) || /^[√✓✔]$/.test(folded)) return { row, column, says: whole };
  return { row, column };
}
