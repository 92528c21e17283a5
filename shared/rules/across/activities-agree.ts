import { text } from '../../findings/text';
import { defineRule } from '../define-rule';
import { disagreements } from '../forms/disagreements';

export const activitiesAgree = defineRule({
  id: 'across/activities-agree',
  severity: 'warning',
  title: text('月报活动次数与活动台账一致', 'The number of activities agrees with the ledger'),
  source: 'R41',
  messages: {
    differs: text(
      '月报累计活动次数为 {seen}，而活动台账到 {month} 底共 {sum} 次。两处应当一致，请核对台账和月报。',
      'Activities so far are {seen}, but the ledger has {sum} to the end of {month}. Check both.',
    ),
  },
  *check(context) {
    const found = disagreements(context, {
      ledger: 'activities',
      field: 'acts',
      of: 'pairing',
      tolerance: 0,
      share: () => 1,
    });
    for (const { at, month, seen, sum } of found) {
      yield { messageId: 'differs', at, data: { month, seen, sum } };
    }
  },
});
