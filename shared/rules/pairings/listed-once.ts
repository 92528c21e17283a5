import { text } from '../../findings/text';
import { defineRule } from '../define-rule';
import { rosterRowsOnce } from '../forms/monthly-roster';
import { repeated } from '../forms/repeated';
import { pairingKeyOf } from '../forms/rows';

export const listedOnce = defineRule({
  id: 'pairings/listed-once',
  severity: 'error',
  title: text('每个结对只列一次', 'Each pairing is listed once'),
  source: 'R02',
  messages: {
    repeated: text(
      '“{unit}”与“{township}”的结对前面（{first}）已经列出，重复会多计一次。请删去一行，或改正单位、乡镇名称。',
      '{unit} and {township} are listed already ({first}) and would count twice. Delete one row or correct its names.',
    ),
  },
  *check({ records }) {
    for (const { first, later } of repeated(rosterRowsOnce(records), pairingKeyOf)) {
      const related = first.cells.unit ? [first.cells.unit] : [];
      yield {
        messageId: 'repeated',
        at: later.cells.unit ?? null,
        related,
        data: {
          unit: later.identity.unit?.name ?? '',
          township: later.identity.township?.name ?? '',
          first: first.cells.unit?.address ?? '',
        },
      };
    }
  },
});
