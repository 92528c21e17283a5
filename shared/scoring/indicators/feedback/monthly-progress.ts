import { lastDayOfMonth } from '../../../campaign/calendar';
import { dueMonths } from '../../../campaign/campaign';
import { text } from '../../../findings/text';
import { defineIndicator } from '../../define-indicator';
import { measureItems, notApplicable } from '../../forms/measure-items';
import { monthText } from '../../forms/period-text';
import { countingProgress } from '../../latest-progress';
import { rowIndex } from '../../row-index';

export const monthlyProgress = defineIndicator({
  id: 'feedback/monthly-progress',
  title: text('每月报送工作进展', 'Monthly progress'),
  source: 'R58',
  measure(pairing, context) {
    const { campaign, asOf, records } = context;
    const due = dueMonths(campaign, asOf);
    const latest = due[due.length - 1];
    if (latest === undefined) {
      return notApplicable(lastDayOfMonth(campaign.requiredMonths[0] ?? campaign.term.last.slice(0, 7)));
    }
    const reported = new Map(
      countingProgress(rowIndex(records).progress.ofPairing(pairing), context).map(({ month, rows }) => [
        month,
        rows.flatMap((row) => row.cells.month ?? row.cells.unit ?? []),
      ]),
    );
    const items = due.map((month) => ({
      isDone: reported.has(month),
      cells: reported.get(month) ?? [],
      missing: text(`${monthText(month).zhCN}没有月报`, `${monthText(month).en}: no progress row`),
    }));
    const measure = measureItems(items, lastDayOfMonth(latest));
    return { ...measure, periodLacking: measure.share !== 1 };
  },
});
