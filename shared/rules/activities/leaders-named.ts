import { text } from '../../findings/text';
import { rowsOf } from '../../sheets/records';
import { defineRule } from '../define-rule';

export const leadersNamed = defineRule({
  id: 'activities/leaders-named',
  severity: 'warning',
  title: text('党政交流写明参加领导', 'A leader exchange names its leaders'),
  source: 'R44',
  messages: {
    unnamed: text(
      '活动类别为“党政交流”，却没有写参加的领导，看不出是谁参加的交流。请在“参加领导”中填写。',
      'This leader exchange (党政交流) does not say which leaders took part. Name them under 参加领导.',
    ),
  },
  *check({ records }) {
    for (const { fields, cells } of rowsOf(records, 'activities')) {
      if (fields.category !== 'leaderExchange' || fields.leaders || fields.leaders === null) continue;
      yield { messageId: 'unnamed', at: cells.leaders ?? cells.category ?? null };
    }
  },
});
