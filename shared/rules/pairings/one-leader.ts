import { text } from '../../findings/text';
import { rowsOf } from '../../sheets/records';
import { defineRule } from '../define-rule';
import { personNames } from '../../sheets/person-names';

export const oneLeader = defineRule({
  id: 'pairings/one-leader',
  severity: 'warning',
  title: text('专门负责的党政班子成员只写一人', 'One leader is designated'),
  source: 'R54',
  paneOnly: true,
  messages: {
    several: text(
      '专门负责的党政班子成员写了 {names}，共 {count} 人；方案要求指定一名。请只写专门负责的那一位。',
      '{count} leaders are named: {names}. The notice asks for one; name only the one in charge.',
    ),
  },
  *check({ records }) {
    for (const { fields, cells } of rowsOf(records, 'roster')) {
      const names = personNames(fields.partyLeader ?? '');
      if (names.length <= 1) continue;
      yield { messageId: 'several', at: cells.partyLeader ?? null, data: { names, count: names.length } };
    }
  },
});
