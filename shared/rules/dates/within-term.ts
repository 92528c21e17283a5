import { text } from '../../findings/text';
import { defineRule } from '../define-rule';
import { isOutsideTerm } from '../forms/outside-term';
import { ledgers, rowsOfKinds } from '../forms/rows';

export const withinTerm = defineRule({
  id: 'dates/within-term',
  severity: 'warning',
  title: text('日期在帮扶期内', 'The date lies in the term'),
  source: 'R06',
  messages: {
    outside: text(
      '日期 {seen} 不在帮扶期（{first} 至 {last}）内，这一行不计入。请核对年份和日期。',
      'The date {seen} lies outside the term ({first} to {last}), so the row does not count. Check year and day.',
    ),
  },
  *check({ records, campaign }) {
    for (const row of rowsOfKinds(records, ledgers)) {
      const { fields, cells } = row;
      const seen = fields.date;
      if (!seen || !isOutsideTerm(row, campaign)) continue;
      yield { messageId: 'outside', at: cells.date ?? null, data: { seen, ...campaign.term } };
    }
  },
});
