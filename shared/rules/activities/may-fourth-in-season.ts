import { monthOf, type IsoDate } from '../../campaign/calendar';
import { text } from '../../findings/text';
import { rowsOf } from '../../sheets/records';
import { defineRule } from '../define-rule';

export const mayFourthInSeason = defineRule({
  id: 'activities/may-fourth-in-season',
  severity: 'warning',
  title: text('五四联谊在五四前后举行', 'May Fourth is held around 4 May'),
  source: 'R41',
  messages: {
    outOfSeason: text(
      '五四联谊活动的日期为 {seen}，不在 {first} 至 {last} 之间。请核对日期或活动类别。',
      'This May Fourth activity is dated {seen}, not between {first} and {last}. Check its date or category.',
    ),
  },
  *check({ records, campaign: { mayFourth } }) {
    for (const { fields, cells } of rowsOf(records, 'activities')) {
      const seen = fields.date;
      if (fields.category !== 'mayFourth' || !seen || isWithin(mayFourth, seen)) continue;
      yield { messageId: 'outOfSeason', at: cells.date ?? null, data: { seen, ...mayFourth } };
    }
  },
});

/** A date of month precision may lie in the season where its month does. */
function isWithin({ first, last }: { first: IsoDate; last: IsoDate }, date: IsoDate): boolean {
  return date.length === 7 ? date >= monthOf(first) && date <= monthOf(last) : date >= first && date <= last;
}
