import { counts } from '../../../campaign/campaign';
import { text } from '../../../findings/text';
import type { CellRef } from '../../../workbook/cell-ref';
import { defineIndicator, type MeasureContext } from '../../define-indicator';
import { measureMoney, type MoneyFound } from '../../forms/measure-money';
import { figureOfPairing, figuresOfUnit, standsInFor } from '../../latest-progress';
import type { Pairing } from '../../pairings';
import { rowIndex } from '../../row-index';

export const annualCash = defineIndicator({
  id: 'funding/annual-cash',
  title: text('资金支持', 'Funding in cash'),
  source: 'R14',
  measure(pairing, context) {
    const found = standsInFor('funding', context)
      ? cashOfSummary(pairing, context)
      : cashOfLedger(pairing, context);
    return measureMoney(found, context.campaign.annualCash.target, context);
  },
});

/** Goods and projects are no cash; a row that names no form is. */
function cashOfLedger(pairing: Pairing, { records, campaign, asOf }: MeasureContext): MoneyFound {
  const { funding } = rowIndex(records);
  const rows = campaign.annualCash.scope === 'perUnit' ? funding.ofUnit(pairing) : funding.ofPairing(pairing);
  const found: { sum: number; cells: CellRef[] } = { sum: 0, cells: [] };
  for (const { fields, cells } of rows) {
    const { date, amount, kind = 'cash' } = fields;
    if (kind !== 'cash' || !date || typeof amount !== 'number' || !counts(campaign, date, asOf)) continue;
    found.sum += amount;
    if (cells.amount) found.cells.push(cells.amount);
  }
  return found;
}

function cashOfSummary(pairing: Pairing, context: MeasureContext): MoneyFound {
  const figures =
    context.campaign.annualCash.scope === 'perUnit'
      ? figuresOfUnit('fundYtd', pairing, context)
      : [figureOfPairing('fundYtd', pairing, context)];
  return {
    sum: figures.reduce((sum, figure) => sum + (figure.value ?? 0), 0),
    cells: figures.flatMap((figure) => figure.cells),
  };
}
