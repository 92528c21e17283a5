import { text } from '../../findings/text';
import { rowsOf } from '../../sheets/records';
import { defineRule } from '../define-rule';
import { inYuan } from '../forms/money';

export const fundingAmountPositive = defineRule({
  id: 'funding/amount-positive',
  severity: 'error',
  title: text('资金金额大于零', 'A funding amount is positive'),
  source: 'R14',
  messages: {
    notPositive: text(
      '资金金额为 {seen} 元，台账只记实际到位的数。请填写大于零的金额，例如 5000；没有发生的，请删去这一行。',
      'The amount is {seen} yuan; a ledger holds what was paid. Enter an amount above zero, or delete the row.',
    ),
  },
  *check({ records }) {
    for (const { fields, cells } of rowsOf(records, 'funding')) {
      if (typeof fields.amount !== 'number' || fields.amount > 0) continue;
      yield { messageId: 'notPositive', at: cells.amount ?? null, data: { seen: inYuan(fields.amount) } };
    }
  },
});
