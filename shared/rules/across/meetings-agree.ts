import { text } from '../../findings/text';
import { defineRule } from '../define-rule';
import { disagreements } from '../forms/disagreements';

export const meetingsAgree = defineRule({
  id: 'across/meetings-agree',
  severity: 'warning',
  title: text('月报见面次数与沟通台账一致', 'The number of meetings agrees with the contacts'),
  source: 'R12',
  messages: {
    differs: text(
      '月报累计见面次数为 {seen}，而沟通会见表到 {month} 底“月见面”共 {sum} 次。两处应当一致，请核对。',
      'Meetings so far are {seen}, but the contacts have {sum} of type 月见面 to the end of {month}. Check both.',
    ),
  },
  *check(context) {
    const found = disagreements(context, {
      ledger: 'contacts',
      field: 'meetings',
      of: 'pairing',
      tolerance: 0,
      share: ({ fields: { type } }) => (type ? (type === 'monthlyMeeting' ? 1 : undefined) : null),
    });
    for (const { at, month, seen, sum } of found) {
      yield { messageId: 'differs', at, data: { month, seen, sum } };
    }
  },
});
