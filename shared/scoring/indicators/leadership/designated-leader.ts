import { text } from '../../../findings/text';
import { itemsIndicator } from '../../forms/items-indicator';
import { namedItem } from '../../forms/named-item';
import { rowIndex } from '../../row-index';

export const designatedLeader = itemsIndicator({
  id: 'leadership/designated-leader',
  title: text('指定党政班子成员专门负责', 'Designated leader'),
  source: 'R54',
  items: (pairing, { records }) => [
    namedItem(
      rowIndex(records).roster.ofPairing(pairing),
      'partyLeader',
      text('专门负责的党政班子成员', 'the designated leader'),
    ),
  ],
});
