import { monthOf, quarterOf } from '../../campaign/calendar';
import { text, type Text } from '../../findings/text';
import { rowsOf } from '../../sheets/records';
import { defineRule } from '../define-rule';

export const monthAgrees = defineRule({
  id: 'contacts/month-agrees',
  severity: 'warning',
  title: text('所属月份与日期一致', 'The month is that of the date'),
  source: 'R12',
  messages: {
    differs: text(
      '所属月份为 {seen}，而日期是 {date}；见面按日期计，汇报按所属季度计。请核对月份和日期。',
      'The month is given as {seen}, but the date is {date}: meetings count by the date, reports by the quarter given. Check both.',
    ),
  },
  *check({ records }) {
    for (const { fields, cells } of rowsOf(records, 'contacts')) {
      const { month: seen, date } = fields;
      if (!seen || !date) continue;
      if (seen === (seen.includes('Q') ? quarterOf(date) : monthOf(date))) continue;
      const related = cells.date ? [cells.date] : [];
      yield {
        messageId: 'differs',
        at: cells.month ?? null,
        related,
        data: { seen: periodText(seen), date },
      };
    }
  },
});

function periodText(period: string): Text {
  const [year, part = ''] = period.split('-');
  const written = part.startsWith('Q') ? `第${part.slice(1)}季度` : `${Number(part)}月`;
  return text(`${year}年${written}`, period);
}
