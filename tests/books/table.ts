import type { CellInput } from '../support/build-workbook';
import { kindsOf, meanings, type Aside, type Draft, type Merging, type Row } from './book';

/** Printed header, wider headers first ("上半年|七月"), and its field: "amount", "progress.fundYtd", "~remark". */
export type TableColumn = readonly [header: string, field?: string];

export interface TableOptions {
  /** Lines above the header. */
  top?: readonly Row[];
  /** As pairs, or as "日期=date; 金额=amount; 结余" with ⏎ for a line end in a header. */
  columns: readonly TableColumn[] | string;
  rows: readonly (Row | Aside)[];
  /** Rows between header and data that are no data (units, column numbers). */
  under?: readonly Row[];
  foot?: readonly Row[];
  /** How a wider header stands over its columns. */
  groups?: 'merged' | 'first' | 'repeated';
  /** A header without a wider one reaches down over all header rows; else it stands in the last. */
  tall?: boolean;
  /** Yuan of all data rows. */
  sum?: number;
  /** Where rows and records differ. */
  records?: number;
  /** Zero-based columns whose equal neighbours below each other are merged. */
  mergeDown?: readonly number[];
  /** The title lines reach over the whole table. */
  wideTitle?: boolean;
}

export function table(kindNames: string, options: TableOptions): Draft {
  const kinds = kindsOf(kindNames);
  const { top = [], under = [], foot = [], groups = 'merged', tall = true } = options;
  const columns = columnsOf(options.columns);
  const width = columns.length;
  const depth = Math.max(...columns.map(([header]) => header.split('|').length));
  const merges: Merging[] = [];
  const head: CellInput[][] = Array.from({ length: depth }, () => Array<CellInput>(width).fill(null));
  columns.forEach(([header], column) => {
    const levels = header.split('|');
    const leafRow = tall && levels.length === 1 ? 0 : depth - levels.length;
    levels.forEach((text, level) => {
      const row = head[leafRow + level];
      const isLeaf = level === levels.length - 1;
      const before = columns[column - 1]?.[0]
        .split('|')
        .slice(0, level + 1)
        .join('|');
      const continues = !isLeaf && before === levels.slice(0, level + 1).join('|');
      if (row && text && (!continues || groups === 'repeated')) row[column] = text;
    });
    const top0 = top.length;
    if (tall && header && levels.length === 1 && depth > 1)
      merges.push({
        firstRow: top0,
        lastRow: top0 + depth - 1,
        firstColumn: column,
        lastColumn: column,
      });
  });
  if (groups === 'merged') merges.push(...groupMerges(columns, depth, top.length, tall));
  const data = options.rows.map((row) => ('aside' in row ? row.aside : row));
  const firstData = top.length + depth + under.length;
  for (const column of options.mergeDown ?? []) merges.push(...runsDown(data, column, firstData));
  if (options.wideTitle)
    top.forEach((_, row) =>
      merges.push({ firstRow: row, lastRow: row, firstColumn: 0, lastColumn: width - 1 }),
    );
  const records = options.records ?? options.rows.filter((row) => !('aside' in row)).length;
  return {
    kinds,
    cells: [...top, ...head, ...under, ...data, ...foot],
    merges,
    fields: columns.flatMap(([header, field], column) => meanings(kinds, field ?? '', column, header)),
    records: Object.fromEntries(kinds.map((kind) => [kind, records])),
    sums: options.sum === undefined ? {} : { [kinds[0] ?? 'funding']: options.sum },
  };
}

function groupMerges(columns: readonly TableColumn[], depth: number, top: number, tall: boolean): Merging[] {
  const found: Merging[] = [];
  const paths = columns.map(([header]) => header.split('|'));
  for (let level = 0; level < depth - 1; level += 1) {
    for (let first = 0; first < paths.length; first += 1) {
      const path = paths[first] ?? [];
      if (level >= path.length - 1) continue;
      const name = path.slice(0, level + 1).join('|');
      let last = first;
      while (
        (paths[last + 1]?.slice(0, level + 1).join('|') ?? '') === name &&
        level < (paths[last + 1]?.length ?? 0) - 1
      )
        last += 1;
      const row = top + level + (tall && path.length === 1 ? 0 : depth - path.length);
      if (last > first) found.push({ firstRow: row, lastRow: row, firstColumn: first, lastColumn: last });
      first = last;
    }
  }
  return found;
}

/** Equal values below each other become one merged cell that holds the first. */
function runsDown(rows: readonly Row[], column: number, top: number): Merging[] {
  const found: Merging[] = [];
  for (let first = 0; first < rows.length; first += 1) {
    const value = rows[first]?.[column];
    let last = first;
    while (last + 1 < rows.length && rows[last + 1]?.[column] === value) last += 1;
    if (last > first && value)
      found.push({ firstRow: top + first, lastRow: top + last, firstColumn: column, lastColumn: column });
    first = last;
  }
  return found;
}

function columnsOf(columns: TableOptions['columns']): readonly TableColumn[] {
  if (typeof columns !== 'string') return columns;
  return columns.split(';').map((column): TableColumn => {
    const [header = '', field = ''] = column.trim().replaceAll('⏎', '\n').split('=');
    return [header, field];
  });
}
