import { counts } from '../../../campaign/campaign';
import { text } from '../../../findings/text';
import type { CellRef } from '../../../workbook/cell-ref';
import { defineIndicator, type Measure, type MeasureContext } from '../../define-indicator';
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
    return standsInFor('loans', context)
      ? measureMoney(loansOfSummary(pairing, context), campaign.loanTarget, context)
      : measureLedger(pairing, context);
  },
});

const measured = new WeakMap<MeasureContext, Map<string, Measure>>();

/** A fact of the township: every unit that supports it shows the same sum, which is added up once. */
function measureLedger(pairing: Pairing, context: MeasureContext): Measure {
  const { key } = pairing.township;
  const known = measured.get(context) ?? new Map<string, Measure>();
  const measure =
    known.get(key) ?? measureMoney(loansOfLedger(pairing, context), context.campaign.loanTarget, context);
  measured.set(context, known.set(key, measure));
  return measure;
}

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
