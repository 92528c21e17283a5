import { text } from '../../../findings/text';
import { flagItem } from '../../forms/flag-item';
import { itemsIndicator } from '../../forms/items-indicator';
import { rowIndex } from '../../row-index';

export const pilotPlan = itemsIndicator({
  id: 'reform/pilot-plan',
  title: text('试点方案', 'Pilot plan'),
  source: 'R15',
  items: (pairing, { records, asOf }) => [
    flagItem(rowIndex(records).reform.ofTownship(pairing), 'plan', text('试点方案', 'pilot plan'), asOf),
  ],
});
