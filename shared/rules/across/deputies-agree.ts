import { text } from '../../findings/text';
import { defineRule } from '../define-rule';
import { latestFigures } from '../forms/latest-progress';
import { reformDeputies } from '../forms/reform-deputies';

export const deputiesAgree = defineRule({
  id: 'across/deputies-agree',
  severity: 'warning',
  title: text('月报副书记数与班子调整表一致', 'The number of deputies agrees with the reform sheet'),
  source: 'R26',
  messages: {
    differs: text(
      '最近一期月报的编制外副书记数为 {seen}，而班子调整表填的是 {reform}。两处应当一致，请核对。',
      'The latest progress row has {seen} off-staff deputies, but the reform sheet has {reform}. Check both.',
    ),
  },
  *check(context) {
    const deputiesOf = reformDeputies(context.records);
    for (const { row, at, seen } of latestFigures(context, 'deputies')) {
      const reform = deputiesOf(row.identity);
      if (!reform || reform.count === seen) continue;
      const related = reform.at ? [reform.at] : [];
      yield { messageId: 'differs', at, related, data: { seen, reform: reform.count } };
    }
  },
});
