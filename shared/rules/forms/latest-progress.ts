import type { IsoMonth } from '../../campaign/calendar';
import { liesInTerm } from '../../campaign/campaign';
import { rowsOf, type SheetRow } from '../../sheets/records';
import type { CellRef } from '../../workbook/cell-ref';
import type { RuleContext } from '../define-rule';
import { isPeriodic, pairingKeyOf, progressMonth } from './rows';

export interface LatestFigure {
  row: SheetRow<'progress'>;
  at: CellRef | null;
  /** That of the row; of the as-of day where nothing names one. */
  month: IsoMonth;
  seen: number;
}

/**
 * The figure in each pairing's last progress row, whatever the as-of day; none where that is blank, unread or periodic.
 */
export function* latestFigures(context: RuleContext, field: 'deputies' | 'seven'): Generator<LatestFigure> {
  for (const { row, month } of latestRows(context)) {
    const seen = row.fields[field];
    if (typeof seen !== 'number' || isPeriodic(row, field, context.records)) continue;
    yield { row, at: row.cells[field] ?? null, month, seen };
  }
}

function latestRows({
  records,
  campaign,
  asOf,
}: RuleContext): Iterable<{ row: SheetRow<'progress'>; month: IsoMonth }> {
  const latest = new Map<string, { row: SheetRow<'progress'>; month: IsoMonth }>();
  for (const row of rowsOf(records, 'progress')) {
    const key = pairingKeyOf(row);
    const month = progressMonth(row, asOf);
    if (key === null || month === null || !liesInTerm(campaign, month)) continue;
    const known = latest.get(key);
    if (!known || month >= known.month) latest.set(key, { row, month });
  }
  return latest.values();
}
