import type { ColumnSpec } from '../../sheets/column-types';
import { sheetKinds } from '../../sheets/index';
import { rowsOf, type SheetRow, type WorkbookRecords } from '../../sheets/records';
import type { CellRef } from '../../workbook/cell-ref';
import { isPeriodic, lastMonthOf, pairingKeyOf } from './rows';

/** One figure of a progress row. */
export interface Figure {
  month: string;
  value: number;
  at: CellRef | null;
}

export interface Fall {
  column: ColumnSpec;
  earlier: Figure;
  later: Figure;
}

const columns: Readonly<Record<string, ColumnSpec>> = sheetKinds.progress.columns;
const cumulative = Object.entries(columns).filter(([, column]) => column.cumulative);

/** Figures of columns that count up and are lower than the pairing's one before; blanks are passed over. */
export function* fallsOf(records: WorkbookRecords): Generator<Fall> {
  for (const rows of monthsByPairing(records)) {
    for (const [field, column] of cumulative) {
      let before: Figure | null = null;
      for (const row of rows) {
        const later = figureOf(row, field, records);
        if (later === undefined || (later && later.month === before?.month)) continue;
        if (before && later && later.value < before.value) yield { column, earlier: before, later };
        before = later;
      }
    }
  }
}

/** Undefined where the cell is blank or no sum so far, null where it is unread. */
function figureOf(
  row: SheetRow<'progress'>,
  field: string,
  records: WorkbookRecords,
): Figure | null | undefined {
  const fields: Readonly<Record<string, unknown>> = row.fields;
  const cells: Readonly<Record<string, CellRef | undefined>> = row.cells;
  const value = fields[field];
  if (value === null) return null;
  if (typeof value !== 'number' || isPeriodic(row, field, records)) return undefined;
  return { month: orderOf(row), value, at: cells[field] ?? null };
}

function monthsByPairing(records: WorkbookRecords): Iterable<readonly SheetRow<'progress'>[]> {
  const pairings = new Map<string, SheetRow<'progress'>[]>();
  for (const row of rowsOf(records, 'progress')) {
    const key = pairingKeyOf(row);
    if (key === null || !row.fields.month) continue;
    const rows = pairings.get(key);
    if (rows) rows.push(row);
    else pairings.set(key, [row]);
  }
  for (const rows of pairings.values()) rows.sort((a, b) => compareText(orderOf(a), orderOf(b)));
  return pairings.values();
}

function orderOf({ fields: { month } }: SheetRow<'progress'>): string {
  return month ? lastMonthOf(month) : '';
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
