import { text } from '../../findings/text';
import { defineRule } from '../define-rule';
import { fallsOf } from '../forms/falls';
import { wayToShow } from '../forms/money';

export const neverFalls = defineRule({
  id: 'progress/never-falls',
  severity: 'warning',
  title: text('累计数逐月不减少', 'Figures that count up never fall'),
  source: 'R58',
  messages: {
    falls: text(
      '“{column}”由 {earlier} 的 {before}{unit}降为 {month} 的 {seen}{unit}，累计数不应减少。请核对这两个月的数。',
      '{column} falls from {before}{unit} in {earlier} to {seen}{unit} in {month}, but it counts up. Check both months.',
    ),
  },
  *check({ records }) {
    for (const { column, earlier, later } of fallsOf(records)) {
      const { unit, shown } = wayToShow(column);
      yield {
        messageId: 'falls',
        at: later.at,
        related: earlier.at ? [earlier.at] : [],
        data: {
          column: column.headers[0],
          before: shown(earlier.value),
          earlier: earlier.month,
          seen: shown(later.value),
          month: later.month,
          unit,
        },
      };
    }
  },
});
