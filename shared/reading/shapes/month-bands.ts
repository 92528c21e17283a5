import type { Campaign } from '../../campaign/campaign';
import { foldText } from '../../campaign/names';
import { rowsBelow } from '../column-profile';
import { conceptsIn } from '../concepts';
import type { Table } from '../find-table';
import { isBlank, shownText } from '../grid-view';
import { readHeading, type HeaderColumn } from '../header-columns';
import { monthMentioned } from '../month-mentioned';
import { isPeriodHeading } from '../value-face';
import { reshapedView, type Source } from './reshaped-view';

const leastMonths = 3;
const leastUnderGroups = 2;

/** What is written period by period under one heading: its columns of each month. */
interface Stream {
  heading: string;
  months: { month: string; figure: HeaderColumn; date: HeaderColumn | null }[];
}

/** The plain tables that a table with a column for each month stands for. */
export interface UnfoldedMonths {
  /** Months over several headings: a row a month with all of them, as a report has it. */
  report: Table | null;
  /** A table for each heading: a row for each month that holds something, with its date, as a ledger has it. */
  ledgers: readonly Table[];
}

/** Unfolds the columns of months or quarters; null where the table has none. */
export function unfoldMonths(table: Table, campaign: Campaign): UnfoldedMonths | null {
  const { streams, isGrouped } = streamsOf(table, campaign);
  if (streams.length === 0) return null;
  const inBand = new Set(
    streams.flatMap(({ months }) =>
      months.flatMap(({ figure, date }) => [figure.column, ...(date ? [date.column] : [])]),
    ),
  );
  const others = table.columns.filter(({ column }) => !inBand.has(column));
  return {
    report: isGrouped && streams.length > 1 ? unfold(table, streams, others, '月份') : null,
    ledgers: streams.map((stream) => unfold(table, [stream], others, '日期')),
  };
}

const quarter = /^(\d{4}年)?第?([一二三四1-4])季/;

/** The month that a heading is of; a quarter's is its last. A month that the term holds twice goes by its neighbours. */
function monthOf(printed: string, campaign: Campaign): string | null {
  const folded = foldText(printed);
  if (!isPeriodHeading(folded)) return null;
  const number = quarter.exec(folded)?.[2];
  if (!number) {
    const month = monthMentioned(folded, campaign);
    if (month) return month;
    const bare = /^(\d{1,2})月/.exec(folded)?.[1];
    return bare ? (inTerm(campaign, Number(bare))[0] ?? null) : null;
  }
  const last = 3 * ('一二三四'.indexOf(number) + 1 || Number(number));
  return campaign.requiredMonths.find((month) => Number(month.slice(5)) === last) ?? null;
}

function inTerm({ term }: Campaign, number: number): string[] {
  const [first, last] = [term.first.slice(0, 7), term.last.slice(0, 7)];
  return [Number(first.slice(0, 4)), Number(last.slice(0, 4))]
    .map((year) => `${year}-${String(number).padStart(2, '0')}`)
    .filter((month) => month >= first && month <= last);
}

function streamsOf(table: Table, campaign: Campaign): { streams: Stream[]; isGrouped: boolean } {
  const streams = new Map<string, Stream>();
  const add = (heading: string, month: string, figure: HeaderColumn): void => {
    const stream = streams.get(heading) ?? { heading, months: [] };
    streams.set(heading, stream);
    stream.months.push({ month, figure, date: null });
  };
  let isGrouped = false;
  for (const header of table.columns) {
    const own = monthOf(header.printed, campaign);
    const above = header.parent ? monthOf(header.parent.plain, campaign) : null;
    if (own) add(header.parent?.plain ?? '', own, header);
    else if (above) {
      isGrouped = true;
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
  const least = isGrouped ? leastUnderGroups : leastMonths;
  return {
    isGrouped,
    streams: [...streams.values()].filter(
      ({ months }) => new Set(months.map(({ month }) => month)).size >= least,
    ),
  };
}

function saysDay({ paths }: HeaderColumn): boolean {
  return conceptsIn(paths[0]?.plain ?? '').concepts.includes('date');
}

/** Month after month, all rows of one below each other, so that a total follows what it sums. */
function unfold(
  table: Table,
  streams: readonly Stream[],
  others: readonly HeaderColumn[],
  dateHeading: string,
): Table {
  const { view } = table;
  const below = rowsBelow(table);
  const [first] = streams;
  const isDays =
    streams.length === 1 &&
    below.some((row) =>
      first?.months.some(({ figure }) =>
        isDay(view.value(row, figure.column), view.isDate(row, figure.column)),
      ),
    );
  const months = [...new Set(streams.flatMap((stream) => stream.months.map(({ month }) => month)))];
  const rows = months.flatMap((month) => {
    const columns = streams.map((stream) => stream.months.find((at) => at.month === month) ?? null);
    return below
      .filter((row) => columns.some((at) => at && !isBlank(view.value(row, at.figure.column))))
      .map((row) => ({ row, month, columns }));
  });
  const figures = isDays ? [] : streams;
  const width = others.length + figures.length + 1;
  const source = (row: number, column: number): Source | null => {
    const own = others[column];
    const stream = figures[column - others.length] ?? first;
    const heading = own ?? stream?.months[0]?.figure;
    if (row === 0) return heading ? { row: heading.row, column: heading.column } : null;
    const entry = rows[row - 1];
    if (!entry) return null;
    if (own) return identityCell(table, entry.row, own.column);
    const at = entry.columns[column - others.length];
    if (column < width - 1) return at ? { row: entry.row, column: at.figure.column } : null;
    return dateCell(
      table,
      entry.row,
      entry.month,
      entry.columns.find((held) => held !== null) ?? null,
      isDays,
    );
  };
  const headings = figures.map(({ heading, months: held }, index): HeaderColumn => {
    const named = readHeading(heading === '' ? '金额' : heading, others.length + index);
    const { fenPerUnit, row } = held[0]?.figure ?? named;
    return { ...named, row, fenPerUnit: fenPerUnit ?? named.fenPerUnit };
  });
  const dated = isDays && first && first.heading !== '' ? `${first.heading}日期` : dateHeading;
  return {
    ...table,
    view: reshapedView(view, rows.length + 1, width, source),
    firstHeaderRow: 0,
    lastHeaderRow: 0,
    endRow: rows.length + 1,
    columns: [
      ...others.map((header, column) => ({ ...header, column })),
      ...headings,
      readHeading(dated, width - 1),
    ],
    firstColumn: 0,
    lastColumn: width - 1,
    repeatedHeaders: new Set(),
    titles: [
      ...table.titles,
      ...(streams.length === 1 && first && first.heading !== '' ? [first.heading] : []),
    ],
    origin: {
      range: [
        table.firstHeaderRow,
        table.firstColumn,
        below[below.length - 1] ?? table.lastHeaderRow,
        table.lastColumn,
      ],
      headerRows: [table.firstHeaderRow, table.lastHeaderRow],
      letters: (column) => {
        const at = streams[column - others.length]?.months[0];
        const held =
          others[column] ?? (column < width - 1 || isDays ? (at ?? first?.months[0])?.figure : at?.date);
        return held ? view.place(0, held.column).address.replace(/\d+$/, '') : '';
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
  month: string,
  at: Stream['months'][number] | null,
  isDays: boolean,
): Source | null {
  if (!at) return null;
  const column = (isDays ? at.figure : at.date)?.column;
  const [year, number] = month.split('-').map(Number);
  const whole = `${year}年${number}月`;
  if (column === undefined) return { row, column: at.figure.column, says: whole };
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
