import { text } from '../../findings/text';
import { defineRule } from '../define-rule';
import { disagreements } from '../forms/disagreements';
import { inYuan } from '../forms/money';

export const fundingAgrees = defineRule({
  id: 'across/funding-agrees',
  severity: 'error',
  title: text('月报资金累计与资金台账一致', 'Funding so far agrees with its ledger'),
  source: 'R14',
  messages: {
    differs: text(
      '月报资金累计为 {seen} 元，而资金台账到 {month} 底的现金合计为 {sum} 元。两处应当一致，请核对台账和月报。',
      'Funding so far is {seen} yuan, but cash in the ledger to the end of {month} is {sum} yuan. Check both.',
    ),
  },
  *check(context) {
    const found = disagreements(context, {
      ledger: 'funding',
      field: 'fundYtd',
      of: 'pairing',
      tolerance: context.campaign.tolerance.funding,
      share({ fields: { kind = 'cash', amount } }) {
        if (kind === null) return null;
        return kind === 'cash' ? amount : undefined;
      },
    });
    for (const { at, month, seen, sum } of found) {
      yield { messageId: 'differs', at, data: { month, seen: inYuan(seen), sum: inYuan(sum) } };
    }
  },
});
