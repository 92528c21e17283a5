import { lastDayOfMonth, monthOf } from '../../../campaign/calendar';
import { dueMonths } from '../../../campaign/campaign';
import { text } from '../../../findings/text';
import { contactsPerPeriod } from '../../forms/contacts-per-period';
import { monthText } from '../../forms/period-text';

export const monthlyMeetings = contactsPerPeriod({
  id: 'contacts/monthly-meetings',
  title: text('每月见面', 'Monthly meetings'),
  source: 'R12',
  periods: {
    all: (campaign) => campaign.requiredMonths,
    due: dueMonths,
    of: monthOf,
    lastDay: lastDayOfMonth,
  },
  counterparts: ['countyCommittee', 'townshipLeaders'],
  standIn: 'meetings',
  lacking: (month, counterpart) =>
    text(
      `${monthText(month).zhCN}未与${counterpart.zhCN}见面`,
      `${monthText(month).en}: no meeting with ${counterpart.en}`,
    ),
  tooFew: (seen, due) =>
    text(
      `月报只计见面 ${seen} 次，应有 ${due} 次`,
      `the progress sheet counts ${seen} meetings, ${due} are due`,
    ),
});
