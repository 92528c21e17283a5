import { bareTownshipName } from '../campaign/divisions';
import type { Finding } from '../findings/finding';
import type { FieldColumn } from './field-columns';
import type { GridView } from './grid-view';

export type Figures = Map<string, number | 'unreadable'>;

/** The figures of one data row. */
export interface FigureRow {
  row: number;
  figures: Figures;
  hidden: boolean;
  townshipKey: string;
  month: string | null;
}

/** A row that says 合计, 小计 … */
export interface TotalRow {
  row: number;
  label: string;
  figures: Map<string, { figure: number; seen: string }>;
  /** Error values in it. */
  findings: Finding[];
}

/** Facts of the township that every one of its rows repeats. */
const townshipFacts: readonly string[] = ['loanYtd', 'loanCount', 'deputies', 'inStaff'];

/** totals/adds-up: every figure of a total that differs from all sums it may mean (verdict §2). */
export function findWrongTotals(
  totals: readonly TotalRow[],
  rows: readonly FigureRow[],
  columns: readonly FieldColumn[],
  view: GridView,
): Finding[] {
  if (totals.length === 0) return [];
  const runs = runsBetween(totals, rows);
  return totals.flatMap((total, index) =>
    columns.flatMap((column): Finding[] => {
      const said = total.figures.get(column.field);
      if (!said || rows.some(({ figures }) => figures.get(column.field) === 'unreadable')) return [];
      const above = runs[index] ?? [];
      const below = runs[index + 1] ?? [];
      const candidates = [
        rows,
        ...reaching(runs.slice(0, index + 1).reverse()),
        ...reaching(runs.slice(index + 1)),
      ];
      const isSum = candidates.some((set) => set.length > 0 && sumsOf(set, column).includes(said.figure));
      if (isSum || (rows.length === 0 && said.figure === 0)) return [];
      const meant = above.length > 0 ? above : below.length > 0 ? below : rows;
      const set =
        index === totals.length - 1 && above.length === 0 ? rows : totals.length === 1 ? rows : meant;
      return [
        {
          ruleId: 'totals/adds-up',
          messageId: 'differs',
          severity: 'error',
          at: view.place(total.row, column.header.column),
          data: {
            column: column.header.printed,
            field: column.field,
            label: total.label,
            seen: said.seen,
            sum: plainSum(set, column) / unitOf(column),
          },
        },
      ];
    }),
  );
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

/** The nearest run, and wider totals over several runs that have their own totals between them. */
function reaching(runs: readonly FigureRow[][]): FigureRow[][] {
  const sets: FigureRow[][] = [];
  let reached: FigureRow[] = [];
  for (const run of runs) {
    if (run.length === 0) continue;
    reached = [...reached, ...run];
    sets.push(reached);
    if (sets.length >= widest) break;
  }
  return sets;
}

const widest = 40;

/** Every sum that a total over these rows may mean: all or visible rows, all or the last month, each township once. */
function sumsOf(rows: readonly FigureRow[], column: FieldColumn): number[] {
  const months = rows.map(({ month }) => month).filter((month) => month !== null);
  const lastMonth = months.sort().pop() ?? null;
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
  for (const row of rows) last.set(bareTownshipName(null, row.townshipKey), row);
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
