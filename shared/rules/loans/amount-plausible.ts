import { text } from '../../findings/text';
import { rowsOf } from '../../sheets/records';
import { defineRule } from '../define-rule';
import { inTenThousandYuan } from '../forms/money';
import { outsideRange } from '../forms/outside-range';

export const loansAmountPlausible = defineRule({
  id: 'loans/amount-plausible',
  severity: 'warning',
  title: text('单笔贷款金额合乎常情', 'A loan to one person is plausible'),
  source: 'R31',
  messages: {
    tooLittle: text(
      '这一户的发放金额为 {seen} 万元，少于 {least} 万元，可能单位不对。请核对单位和数字。',
      'This borrower’s loan is {seen} 万元, less than {least}: perhaps the wrong unit. Check it.',
    ),
    tooMuch: text(
      '这一户的发放金额为 {seen} 万元，超过 {most} 万元，可能把元当成了万元。请核对单位和数字。',
      'This borrower’s loan is {seen} 万元, more than {most}: 元 may have been taken for 万元. Check it.',
    ),
  },
  *check({ records, campaign: { loanPlausible: range } }) {
    const bounds = { least: inTenThousandYuan(range.least), most: inTenThousandYuan(range.most) };
    for (const { fields, cells } of rowsOf(records, 'loans')) {
      const messageId = fields.borrower ? outsideRange(fields.amount, range) : null;
      if (messageId === null) continue;
      const seen = inTenThousandYuan(fields.amount ?? 0);
      yield { messageId, at: cells.amount ?? null, data: { seen, ...bounds } };
    }
  },
});
