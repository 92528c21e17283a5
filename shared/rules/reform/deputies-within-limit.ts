import { text } from '../../findings/text';
import { rowsOf } from '../../sheets/records';
import { defineRule } from '../define-rule';

export const deputiesWithinLimit = defineRule({
  id: 'reform/deputies-within-limit',
  severity: 'warning',
  title: text('编制外副书记不超员', 'Deputies are within the limit'),
  source: 'R26',
  messages: {
    tooMany: text(
      '编制外副书记有 {seen} 人，超过方案规定的上限 {most} 人。请核对人数，只计编制外的副书记。',
      'There are {seen} off-staff deputies, more than the {most} that the notice allows. Check the number.',
    ),
  },
  *check({ records, campaign: { deputies } }) {
    for (const { identity, fields, cells } of rowsOf(records, 'reform')) {
      const seen = fields.deputies;
      if (typeof seen !== 'number' || !identity.township) continue;
      const most = identity.township.isStreet ? deputies.streetMost : deputies.most;
      if (seen > most) yield { messageId: 'tooMany', at: cells.deputies ?? null, data: { seen, most } };
    }
  },
});
