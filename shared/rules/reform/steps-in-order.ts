import { text } from '../../findings/text';
import { sheetKinds } from '../../sheets/index';
import { rowsOf } from '../../sheets/records';
import { defineRule } from '../define-rule';
import { stepsOutOfOrder, type StepField } from '../forms/steps-out-of-order';

export const stepsInOrder = defineRule({
  id: 'reform/steps-in-order',
  severity: 'warning',
  title: text('选拔步骤按顺序进行', 'The steps of the selection are in order'),
  source: 'R16',
  messages: {
    early: text(
      '“{step}”的日期 {seen} 早于前面“{before}”的 {beforeDate}，与规定的步骤顺序不符。请核对这两个日期。',
      '{step} is dated {seen}, before the earlier step {before} of {beforeDate}. Check both dates.',
    ),
  },
  *check({ records }) {
    for (const row of rowsOf(records, 'reform')) {
      for (const { step, before } of stepsOutOfOrder(row)) {
        const earlier = row.cells[before.field];
        yield {
          messageId: 'early',
          at: row.cells[step.field] ?? null,
          related: earlier ? [earlier] : [],
          data: {
            step: nameOf(step.field),
            seen: step.date,
            before: nameOf(before.field),
            beforeDate: before.date,
          },
        };
      }
    }
  },
});

function nameOf(field: StepField): string {
  return sheetKinds.reform.columns[field].headers[0];
}
