import { text } from '../../findings/text';
import { rowsOf } from '../../sheets/records';
import { defineRule } from '../define-rule';
import { inYuan } from '../forms/money';
import { outsideRange } from '../forms/outside-range';

export const fundingAmountPlausible = defineRule({
  id: 'funding/amount-plausible',
  severity: 'warning',
  title: text('资金金额合乎常情', 'A funding amount is plausible'),
  source: 'R14',
  messages: {
    tooLittle: text(
      '资金金额为 {seen} 元，少于 {least} 元，可能把万元当成了元。请核对单位和数字。',
      'The amount is {seen} yuan, less than {least}: 万元 may have been taken for 元. Check unit and figure.',
    ),
    tooMuch: text(
      '资金金额为 {seen} 元，超过 {most} 元，可能多写了零或单位不对。请核对单位和数字。',
      'The amount is {seen} yuan, more than {most}: a zero too many or the wrong unit. Check unit and figure.',
    ),
  },
  *check({ records, campaign: { fundingPlausible: range } }) {
    const bounds = { least: inYuan(range.least), most: inYuan(range.most) };
    for (const { fields, cells } of rowsOf(records, 'funding')) {
      const messageId = outsideRange(fields.amount, range);
      if (messageId === null) continue;
      yield { messageId, at: cells.amount ?? null, data: { seen: inYuan(fields.amount ?? 0), ...bounds } };
    }
  },
});
