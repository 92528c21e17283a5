import { counts } from '../../../campaign/campaign';
import { text } from '../../../findings/text';
import type { CellRef } from '../../../workbook/cell-ref';
import { defineIndicator, type MeasureContext } from '../../define-indicator';
import { notApplicable } from '../../forms/measure-items';
import { measureMoney, type MoneyFound } from '../../forms/measure-money';
import { greatestOfTownship, standsInFor } from '../../latest-progress';
import type { Pairing } from '../../pairings';
import { rowIndex } from '../../row-index';

export const disbursed = defineIndicator({
  id: 'loans/disbursed',
  title: text('青年小额贷款发放', 'Loans disbursed'),
  source: 'R31',
  measure(pairing, context) {
    const { campaign } = context;
    if (pairing.township.isStreet) return notApplicable(campaign.term.last);
    const found = standsInFor('loans', context)
      ? loansOfSummary(pairing, context)
      : loansOfLedger(pairing, context);
    return measureMoney(found, campaign.loanTarget, context);
  },
});

/** A fact of the township: every unit that supports it shows the same sum. */
function loansOfLedger(pairing: Pairing, { records, campaign, asOf }: MeasureContext): MoneyFound {
  const cells: CellRef[] = [];
  let sum = 0;
  for (const row of rowIndex(records).loans.ofTownship(pairing)) {
    const { date, amount } = row.fields;
    if (!date || !amount || !counts(campaign, date, asOf)) continue;
    sum += amount;
    if (row.cells.amount) cells.push(row.cells.amount);
  }
  return { sum, cells };
}

function loansOfSummary(pairing: Pairing, context: MeasureContext): MoneyFound {
  const { value, cells } = greatestOfTownship('loanYtd', pairing, context);
  return { sum: value ?? 0, cells };
}
