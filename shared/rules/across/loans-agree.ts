import { text } from '../../findings/text';
import { defineRule } from '../define-rule';
import { disagreements } from '../forms/disagreements';
import { inTenThousandYuan } from '../forms/money';

export const loansAgree = defineRule({
  id: 'across/loans-agree',
  severity: 'error',
  title: text('月报贷款累计与贷款台账一致', 'Loans so far agree with their ledger'),
  source: 'R31',
  messages: {
    differs: text(
      '月报贷款累计为 {seen} 万元，而贷款台账中本乡镇到 {month} 底合计为 {sum} 万元。两处应当一致，请核对台账和月报。',
      'Loans so far are {seen} 万元, but the ledger has {sum} for this township to the end of {month}. Check both.',
    ),
  },
  *check(context) {
    const found = disagreements(context, {
      ledger: 'loans',
      field: 'loanYtd',
      of: 'township',
      tolerance: context.campaign.tolerance.loans,
      share: ({ fields }) => fields.amount,
    });
    for (const { at, month, seen, sum } of found) {
      yield {
        messageId: 'differs',
        at,
        data: { month, seen: inTenThousandYuan(seen), sum: inTenThousandYuan(sum) },
      };
    }
  },
});
