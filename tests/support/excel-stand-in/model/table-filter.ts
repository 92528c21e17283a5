import { toldValue } from './cell';
import { UnknownToStandIn } from './excel-error';
import type { Sheet } from './sheet';
import type { Table } from './table';

/** Which rows of a table are shown, by the texts of one column. */
export interface ValuesFilter {
  filterOn: 'Values';
  values: string[];
}

export function filterOf(criteria: unknown): ValuesFilter {
  const { filterOn, values } = (criteria ?? {}) as { filterOn?: unknown; values?: unknown };
  if (filterOn !== 'Values' || !Array.isArray(values))
    throw new UnknownToStandIn(`filters by ${String(filterOn)}`);
  return { filterOn, values: values.map(String) };
}

/** Hides the rows that a filter leaves out, and shows all others of the table. */
export function applyFilters(sheet: Sheet, { area, filters, showTotals }: Table): void {
  const last = area.row + area.rows - (showTotals ? 1 : 0);
  for (let row = area.row + 1; row < last; row++) {
    const isLeftOut = Object.entries(filters).some(([index, { values }]) => {
      const shown = String(toldValue(sheet.cell(row, area.column + Number(index))?.value ?? null));
      return !values.includes(shown);
    });
    sheet.setRowsHidden({ row, column: 0, rows: 1, columns: 1 }, isLeftOut);
  }
}
