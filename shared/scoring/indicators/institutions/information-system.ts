import { text } from '../../../findings/text';
import { flagItem } from '../../forms/flag-item';
import { itemsIndicator } from '../../forms/items-indicator';
import { rowIndex } from '../../row-index';

export const informationSystem = itemsIndicator({
  id: 'institutions/information-system',
  title: text('乡镇共青团信息系统', 'Information system'),
  source: 'R39',
  items: (pairing, { records, asOf }) => [
    flagItem(
      rowIndex(records).institutions.ofTownship(pairing),
      'infosys',
      text('信息系统推广使用', 'information system in use'),
      asOf,
    ),
  ],
});
