import type { IsoMonth } from '../../campaign/calendar';
import { rowsOf } from '../../sheets/records';
import type { CellRef } from '../../workbook/cell-ref';
import type { RuleContext } from '../define-rule';
import { ledgerSums, type LedgerSum } from './ledger-sums';
import { isPeriodic, progressMonth, type LedgerId } from './rows';

export interface Agreement<K extends LedgerId> extends LedgerSum<K> {
  /** The progress column that the sum must equal. */
  field: 'fundYtd' | 'loanYtd' | 'acts' | 'meetings';
  tolerance: number;
}

export interface Disagreement {
  at: CellRef | null;
  month: IsoMonth;
  seen: number;
  sum: number;
}

/** Progress figures that differ from their ledger's sum up to the row's month; none where the ledger has no rows. */
export function* disagreements<K extends LedgerId>(
  context: RuleContext,
  agreement: Agreement<K>,
): Generator<Disagreement> {
  const { records } = context;
  if (rowsOf(records, agreement.ledger).length === 0) return;
  const sumUpTo = ledgerSums(context, agreement);
  for (const row of rowsOf(records, 'progress')) {
    const seen = row.fields[agreement.field];
    const { unit, township } = row.identity;
    const month = progressMonth(row, context.asOf);
    if (typeof seen !== 'number' || !unit || !township || month === null) continue;
    if (isPeriodic(row, agreement.field, records)) continue;
    const sum = sumUpTo(unit.key, township.key, month);
    if (sum === null || Math.abs(seen - sum) <= agreement.tolerance) continue;
    yield { at: row.cells[agreement.field] ?? null, month, seen, sum };
  }
}
