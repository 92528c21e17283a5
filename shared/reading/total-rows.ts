import { bareTownshipName } from '../campaign/divisions';
import { foldText, unitKey } from '../campaign/names';
import type { FigureRow, TotalRow } from './totals';

/** The rows that a total's own words mean, beyond those of any total. */
export interface MeantRows {
  candidates: readonly (readonly FigureRow[])[];
  /** The narrowest of them, for the message; null where the words narrow nothing. */
  narrowest: readonly FigureRow[] | null;
}

const keys = ['county', 'township', 'unit'] as const;
type Key = (typeof keys)[number];
/** Left out where a label is short: 官庄小计, 沅陵合计. */
const endings: Readonly<Record<Key, readonly string[]>> = {
  county: ['', '县', '市', '区'],
  township: ['', '镇', '乡', '街道'],
  unit: [''],
};

/**
 * A label that names a township, a unit or a county means that key's rows; 小计 alone also the rows just above that
 * share the last one's value, and those since the last section row.
 */
export function meantRowsOf(
  rows: readonly FigureRow[],
  sections: readonly number[],
): (total: TotalRow, above: readonly FigureRow[]) => MeantRows {
  const byKey = rowsByKey(rows);
  const namedBy = (name: string): FigureRow[][] =>
    keys.flatMap((key) => {
      const ending = endings[key].find((each) => byKey.has(keyOf(key, name + each)));
      return ending === undefined ? [] : [byKey.get(keyOf(key, name + ending)) ?? []];
    });
  return (total, above) => {
    const named = total.names.flatMap(namedBy);
    const since = new Set(named.length > 0 ? above : []);
    const ofName = [...named, ...named.map((set) => set.filter((row) => since.has(row)))];
    if (!total.label.isSubtotal) return { candidates: ofName, narrowest: fewest(named) };
    const ofTownship = trailingRun(above, 'township');
    const section = rowsBetween(rows, lastBefore(sections, total.row), total.row);
    return {
      candidates: [...ofName, trailingRun(above, 'county'), ofTownship, trailingRun(above, 'unit'), section],
      narrowest: fewest([...named, ofTownship]),
    };
  };
}

function fewest(sets: readonly (readonly FigureRow[])[]): readonly FigureRow[] | null {
  const filled = sets.filter((set) => set.length > 0);
  return filled.sort((a, b) => a.length - b.length)[0] ?? null;
}

function rowsByKey(rows: readonly FigureRow[]): ReadonlyMap<string, FigureRow[]> {
  const byKey = new Map<string, FigureRow[]>();
  for (const row of rows) {
    for (const key of keys) {
      if (row[key] === '') continue;
      const found = byKey.get(keyOf(key, row[key]));
      if (found) found.push(row);
      else byKey.set(keyOf(key, row[key]), [row]);
    }
  }
  return byKey;
}

function keyOf(key: Key, name: string): string {
  if (key === 'unit') return `${key} ${unitKey(name)}`;
  return `${key} ${key === 'township' ? bareTownshipName(null, name) : foldText(name)}`;
}

/** The last rows that share the last one's value. */
function trailingRun(above: readonly FigureRow[], key: Key): readonly FigureRow[] {
  const last = above[above.length - 1];
  if (!last || last[key] === '') return [];
  const wanted = keyOf(key, last[key]);
  let first = above.length;
  while (first > 0 && keyOf(key, above[first - 1]?.[key] ?? '') === wanted) first -= 1;
  return above.slice(first);
}

function lastBefore(sections: readonly number[], row: number): number {
  let last = -1;
  for (const section of sections) if (section < row) last = section;
  return last;
}

function rowsBetween(rows: readonly FigureRow[], after: number, before: number): readonly FigureRow[] {
  return after < 0 ? [] : rows.filter(({ row }) => row > after && row < before);
}
