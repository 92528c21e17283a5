import { lastDayOfMonth } from '../../campaign/calendar';
import { text } from '../../findings/text';
import { rowsOf } from '../../sheets/records';
import { defineRule } from '../define-rule';
import { latestFigures } from '../forms/latest-progress';
import { sevenOnesDone } from '../forms/seven-ones-done';

export const sevenOnesAgree = defineRule({
  id: 'across/seven-ones-agree',
  severity: 'warning',
  title: text('月报“七个一”完成数与明细一致', 'The number of seven ones agrees with their sheet'),
  source: 'R46',
  messages: {
    differs: text(
      '最近一期月报的“七个一”完成数为 {seen}，而“七个一”表中已完成 {done} 项。两处应当一致，请核对。',
      'The latest progress row has {seen} of the seven ones, but their sheet shows {done} done. Check both.',
    ),
  },
  *check(context) {
    if (rowsOf(context.records, 'seven').length === 0) return;
    const doneBy = sevenOnesDone(context);
    for (const { row, at, month, seen } of latestFigures(context, 'seven')) {
      const day = lastDayOfMonth(month);
      const done = doneBy(row.identity, day > context.asOf ? day : context.asOf);
      if (done === null || done === seen) continue;
      yield { messageId: 'differs', at, data: { seen, done } };
    }
  },
});
