import { bareTownshipName } from '../campaign/divisions';
import type { Finding } from '../findings/finding';
import type { FieldColumn } from './field-columns';
import type { GridView } from './grid-view';
import type { TotalLabel } from './row-labels';
import { meantRowsOf } from './total-rows';

export type Figures = Map<string, number | 'unreadable'>;

/** The figures of one data row. */
export interface FigureRow {
  row: number;
  figures: Figures;
  hidden: boolean;
  /** As written, '' where the row does not say. */
  county: string;
  township: string;
  unit: string;
  month: string | null;
}

/** A row that says 合计, 小计 … */
export interface TotalRow {
  row: number;
  label: TotalLabel;
  /** Whom the label or the row itself names. */
  names: readonly string[];
  figures: Map<string, { figure: number; seen: string }>;
  /** Error values in it. */
  findings: Finding[];
}

/** Facts of the township that every one of its rows repeats. */
const townshipFacts: readonly string[] = ['loanYtd', 'loanCount', 'deputies', 'inStaff', 'insts', 'migrant'];

/** totals/adds-up: every figure of a total that differs from all sums it may mean (verdict §2). */
export function findWrongTotals(
  totals: readonly TotalRow[],
  rows: readonly FigureRow[],
  columns: readonly FieldColumn[],
  view: GridView,
  sections: readonly number[] = [],
): Finding[] {
  if (totals.length === 0) return [];
  const runs = runsBetween(totals, rows);
  const wide = runsInReach(runs, Math.min(widest, Math.ceil(mostCompared / totals.length)));
  const readable = columns.filter(({ field }) =>
    rows.every(({ figures }) => figures.get(field) !== 'unreadable'),
  );
  const meantBy = meantRowsOf(rows, sections);
  const sumsOfAll = new Map(readable.map((column) => [column, sumsOf(rows, column)]));
  return totals.flatMap((total, index) => {
    const own = meantBy(total, runs[index] ?? []);
    const candidates = [...own.candidates.filter((set) => set.length > 0), ...wide(index)];
    const meant = own.narrowest ?? meantRows(index, totals, runs, rows);
    return readable.flatMap((column): Finding[] => {
      const said = total.figures.get(column.field);
      if (!said || sumsOfAll.get(column)?.includes(said.figure)) return [];
      if (candidates.some((set) => sumsOf(set, column).includes(said.figure))) return [];
      return [
        {
          ruleId: 'totals/adds-up',
          messageId: 'differs',
          severity: 'error',
          at: view.place(total.row, column.header.column),
          data: {
            column: column.header.printed,
            field: column.field,
            label: total.label.text,
            seen: said.seen,
            sum: plainSum(meant, column) / unitOf(column),
          },
        },
      ];
    });
  });
}

/** The rows whose sum is told: those of a lone total are all, else the run above, else the one below. */
function meantRows(
  index: number,
  totals: readonly TotalRow[],
  runs: readonly FigureRow[][],
  rows: readonly FigureRow[],
): readonly FigureRow[] {
  const [above = [], below = []] = [runs[index], runs[index + 1]];
  if (totals.length === 1 || (index === totals.length - 1 && above.length === 0)) return rows;
  if (above.length > 0) return above;
  return below.length > 0 ? below : rows;
}

/** Data rows before the first total, between each two, and after the last. */
function runsBetween(totals: readonly TotalRow[], rows: readonly FigureRow[]): FigureRow[][] {
  const runs: FigureRow[][] = totals.map(() => []);
  runs.push([]);
  let index = 0;
  for (const row of rows) {
    while (index < totals.length && (totals[index]?.row ?? Infinity) < row.row) index += 1;
    runs[index]?.push(row);
  }
  return runs;
}

const widest = 40;
/** Sheets with many totals are compared with fewer runs each. */
const mostCompared = 2_000;

/** Of a total the nearest run on either side, and over several runs that have their own totals between them. */
function runsInReach(runs: readonly FigureRow[][], reach: number): (total: number) => FigureRow[][] {
  const filled = runs.flatMap((run, index) => (run.length > 0 ? [index] : []));
  const runsFrom = (position: number, step: 1 | -1): FigureRow[][] => {
    const sets: FigureRow[][] = [];
    let reached: FigureRow[] = [];
    for (let at = position; sets.length < reach; at += step) {
      const run = runs[filled[at] ?? -1];
      if (!run) break;
      reached = reached.length === 0 ? run : [...reached, ...run];
      sets.push(reached);
    }
    return sets;
  };
  let next = 0;
  return (total) => {
    while (next < filled.length && (filled[next] ?? 0) <= total) next += 1;
    return [...runsFrom(next - 1, -1), ...runsFrom(next, 1)];
  };
}

/** Every sum that a total over these rows may mean: all or visible rows, all or the last month, each township once. */
function sumsOf(rows: readonly FigureRow[], column: FieldColumn): number[] {
  let lastMonth: string | null = null;
  for (const { month } of rows) if (month !== null && month > (lastMonth ?? '')) lastMonth = month;
  const bySight = [rows, rows.filter(({ hidden }) => !hidden)];
  const byMonth = bySight.flatMap((set) =>
    lastMonth === null ? [set] : [set, set.filter(({ month }) => month === lastMonth)],
  );
  const byTownship = byMonth.flatMap((set) =>
    townshipFacts.includes(column.field) ? [set, onceEach(set)] : [set],
  );
  return byTownship.map((set) => plainSum(set, column));
}

function onceEach(rows: readonly FigureRow[]): FigureRow[] {
  const last = new Map<string, FigureRow>();
  for (const row of rows) last.set(bareTownshipName(null, row.township), row);
  return [...last.values()];
}

/** Sums are shown in the unit of their column. */
function unitOf({ spec, fenPerUnit }: FieldColumn): number {
  return spec.type === 'money' ? (fenPerUnit ?? spec.fenPerUnit ?? 100) : 1;
}

function plainSum(rows: readonly FigureRow[], { field }: FieldColumn): number {
  let sum = 0;
  for (const { figures } of rows) {
    const figure = figures.get(field);
    if (typeof figure === 'number') sum += figure;
  }
  return sum;
}
