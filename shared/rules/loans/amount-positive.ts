import { text } from '../../findings/text';
import { rowsOf } from '../../sheets/records';
import { defineRule } from '../define-rule';
import { inTenThousandYuan } from '../forms/money';

export const loansAmountPositive = defineRule({
  id: 'loans/amount-positive',
  severity: 'error',
  title: text('贷款金额大于零', 'A loan amount is positive'),
  source: 'R31',
  messages: {
    notPositive: text(
      '发放金额为 {seen} 万元，台账只记实际到位的数。请填写大于零的金额，例如 3.5 万元；没有发生的，请删去这一行。',
      'The loan is {seen} 万元; a ledger holds what was paid. Enter an amount above zero, or delete the row.',
    ),
  },
  *check({ records }) {
    for (const { fields, cells } of rowsOf(records, 'loans')) {
      if (typeof fields.amount !== 'number' || fields.amount > 0) continue;
      yield {
        messageId: 'notPositive',
        at: cells.amount ?? null,
        data: { seen: inTenThousandYuan(fields.amount) },
      };
    }
  },
});
