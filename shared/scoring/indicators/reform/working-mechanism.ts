import { text } from '../../../findings/text';
import { flagItem } from '../../forms/flag-item';
import { itemsIndicator } from '../../forms/items-indicator';
import { rowIndex } from '../../row-index';

export const workingMechanism = itemsIndicator({
  id: 'reform/working-mechanism',
  title: text('运行机制', 'Working mechanism'),
  source: 'R28',
  items: (pairing, { records, asOf }) => [
    flagItem(
      rowIndex(records).reform.ofTownship(pairing),
      'mechanism',
      text('运行机制建立', 'working mechanism'),
      asOf,
    ),
  ],
});
