import type { IsoDate } from '../../campaign/calendar';
import type { Text } from '../../findings/text';
import type { CellRef } from '../../workbook/cell-ref';
import type { Measure } from '../define-indicator';

/** One of the equal parts that an indicator consists of. */
export interface Item {
  isDone: boolean;
  /** The cells that say so, be it done or not. */
  cells: readonly CellRef[];
  /** What to tell where it is not done. */
  missing: Text;
}

/** Each item gives an equal part of the share. */
export function measureItems(items: readonly Item[], dueBy: IsoDate): Measure {
  const done = items.filter((item) => item.isDone);
  const open = items.filter((item) => !item.isDone);
  return {
    share: done.length / items.length,
    dueBy,
    evidence: distinctCells(done.flatMap((item) => item.cells)),
    short: distinctCells(open.flatMap((item) => item.cells)),
    missing: open.map((item) => ({ what: item.missing, at: item.cells[0] })),
  };
}

export function notApplicable(dueBy: IsoDate): Measure {
  return { share: null, dueBy, evidence: [], short: [], missing: [] };
}

/** Each cell once, in the order of first mention. */
export function distinctCells(cells: readonly CellRef[]): readonly CellRef[] {
  const seen = new Map<string, Set<string>>();
  return cells.filter(({ sheet, address }) => {
    const addresses = seen.get(sheet) ?? new Set();
    seen.set(sheet, addresses);
    return addresses.size < addresses.add(address).size;
  });
}
