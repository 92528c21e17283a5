import { text } from '../../../findings/text';
import { itemsIndicator } from '../../forms/items-indicator';
import { basicSystems as systems, systemItems } from '../../forms/systems';

export const basicSystems = itemsIndicator({
  id: 'institutions/basic-systems',
  title: text('四项基本制度', 'Four basic systems'),
  source: 'R33',
  items: (pairing, context) => systemItems(systems, pairing, context),
});
