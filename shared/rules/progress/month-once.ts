import { text } from '../../findings/text';
import { rowsOf } from '../../sheets/records';
import { defineRule } from '../define-rule';
import { monthKeyOf } from '../forms/month-key';
import { repeated } from '../forms/repeated';

export const monthOnce = defineRule({
  id: 'progress/month-once',
  severity: 'error',
  title: text('每个结对每月只报一行', 'One progress row per pairing and month'),
  source: 'R58',
  messages: {
    repeated: text(
      '{pairing} 在 {month} 前面（{first}）已报过一行，不知以哪行为准。请删去一行，或改正月份。',
      '{pairing} has a row for {month} already ({first}); which one holds is unclear. Delete one or correct the month.',
    ),
    repeatedWithoutMonth: text(
      '{pairing} 在这张没有月份列的表里前面（{first}）已有一行，不知以哪行为准。请删去一行，或加上“报送月份”列。',
      '{pairing} has a row already ({first}) on this sheet without months; which one holds is unclear. Delete one or add a month column.',
    ),
  },
  *check({ records }) {
    for (const { first: firstRow, later } of repeated(rowsOf(records, 'progress'), monthKeyOf)) {
      const first = firstRow.cells.month ?? firstRow.cells.unit;
      const { unit, township } = later.identity;
      yield {
        messageId: later.fields.month ? 'repeated' : 'repeatedWithoutMonth',
        at: later.cells.month ?? later.cells.unit ?? null,
        related: first ? [first] : [],
        data: {
          pairing: `${unit?.name}—${township?.name}`,
          month: later.fields.month ?? null,
          first: first?.address ?? '',
        },
      };
    }
  },
});
