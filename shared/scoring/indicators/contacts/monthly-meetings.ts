import { lastDayOfMonth, monthOf } from '../../../campaign/calendar';
import { dueMonths } from '../../../campaign/campaign';
import { text } from '../../../findings/text';
import type { CellRef } from '../../../workbook/cell-ref';
import { countingContacts } from '../../forms/contact-with';
import { contactsPerPeriod, slotOf, type ServedPeriods } from '../../forms/contacts-per-period';
import { monthText } from '../../forms/period-text';
import type { MeasureContext } from '../../define-indicator';
import type { Pairing } from '../../pairings';

export const monthlyMeetings = contactsPerPeriod({
  id: 'contacts/monthly-meetings',
  title: text('每月见面', 'Monthly meetings'),
  source: 'R12',
  periods: {
    all: (campaign) => campaign.requiredMonths,
    due: dueMonths,
    lastDay: lastDayOfMonth,
  },
  counterparts: ['countyCommittee', 'townshipLeaders'],
  served: meetingsByMonth,
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

/** A month is served by a contact of its days, whatever the type. */
function meetingsByMonth(pairing: Pairing, context: MeasureContext): ServedPeriods {
  const met = new Map<string, readonly CellRef[]>();
  for (const { fields, cells } of countingContacts(pairing, context)) {
    for (const counterpart of fields.counterpart ?? []) {
      if (counterpart === 'other' || !fields.date) continue;
      const slot = slotOf(monthOf(fields.date), counterpart);
      if (!met.has(slot)) met.set(slot, cells.counterpart ? [cells.counterpart] : []);
    }
  }
  return met;
}
