import { lastDayOfQuarter } from '../../../campaign/calendar';
import { dueQuarters } from '../../../campaign/campaign';
import { reportRecipients } from '../../../campaign/quarter-reports';
import { text } from '../../../findings/text';
import { contactsPerPeriod } from '../../forms/contacts-per-period';
import { quarterText } from '../../forms/period-text';
import { reportsByQuarter } from '../../forms/reports-by-quarter';

export const quarterlyReports = contactsPerPeriod({
  id: 'contacts/quarterly-reports',
  title: text('每季度汇报', 'Quarterly reports'),
  source: 'R13',
  periods: {
    all: (campaign) => campaign.requiredQuarters,
    due: dueQuarters,
    lastDay: lastDayOfQuarter,
  },
  counterparts: reportRecipients,
  served: reportsByQuarter,
  standIn: 'reports',
  lacking: (quarter, recipient) =>
    text(
      `${quarterText(quarter).zhCN}未向${recipient.zhCN}汇报`,
      `${quarterText(quarter).en}: no report to ${recipient.en}`,
    ),
  tooFew: (seen, due) =>
    text(
      `月报只计汇报 ${seen} 次，应有 ${due} 次`,
      `the progress sheet counts ${seen} reports, ${due} are due`,
    ),
});
