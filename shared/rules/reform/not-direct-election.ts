import { text } from '../../findings/text';
import { rowsOf } from '../../sheets/records';
import { defineRule } from '../define-rule';

export const notDirectElection = defineRule({
  id: 'reform/not-direct-election',
  severity: 'warning',
  title: text('产生方式不是直选', 'Deputies are not directly elected'),
  source: 'R27',
  messages: {
    direct: text(
      '产生方式为直选，而方案要求体现竞争性、不宜简单直选。请核对；确为直选的，请说明情况。',
      'Deputies were directly elected, which the notice advises against. Check it, and explain it if it is so.',
    ),
  },
  *check({ records }) {
    for (const { fields, cells } of rowsOf(records, 'reform')) {
      if (fields.electMode !== 'directElection') continue;
      yield { messageId: 'direct', at: cells.electMode ?? null };
    }
  },
});
