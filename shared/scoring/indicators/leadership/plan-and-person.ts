import { text } from '../../../findings/text';
import { flagItem } from '../../forms/flag-item';
import { itemsIndicator } from '../../forms/items-indicator';
import { namedItem } from '../../forms/named-item';
import { rowIndex } from '../../row-index';

export const planAndPerson = itemsIndicator({
  id: 'leadership/plan-and-person',
  title: text('实施方案和责任人', 'Plan and person in charge'),
  source: 'R56',
  items(pairing, { records, asOf }) {
    const rows = rowIndex(records).roster.ofPairing(pairing);
    return [
      flagItem(rows, 'planDone', text('实施方案', 'implementation plan'), asOf),
      namedItem(rows, 'unitLeader', text('帮扶单位负责人', "the unit's person in charge")),
    ];
  },
});
