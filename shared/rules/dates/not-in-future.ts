import { isReached } from '../../campaign/campaign';
import { text } from '../../findings/text';
import { defineRule } from '../define-rule';
import { isOutsideTerm } from '../forms/outside-term';
import { ledgers, rowsOfKinds } from '../forms/rows';

export const notInFuture = defineRule({
  id: 'dates/not-in-future',
  severity: 'warning',
  title: text('日期不晚于今天', 'The date is not in the future'),
  source: 'R06',
  messages: {
    future: text(
      '日期 {seen} 晚于今天（{today}），台账只记已经发生的事。请核对日期。',
      'The date {seen} is after today ({today}); a ledger holds what has happened. Check the date.',
    ),
  },
  *check({ records, campaign, today }) {
    for (const row of rowsOfKinds(records, ledgers)) {
      const { fields, cells } = row;
      const seen = fields.date;
      if (!seen || isReached(seen, today) || isOutsideTerm(row, campaign)) continue;
      yield { messageId: 'future', at: cells.date ?? null, data: { seen, today } };
    }
  },
});
