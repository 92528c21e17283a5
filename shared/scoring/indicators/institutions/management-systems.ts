import { text } from '../../../findings/text';
import { itemsIndicator } from '../../forms/items-indicator';
import { managementSystems as systems, systemItems } from '../../forms/systems';

export const managementSystems = itemsIndicator({
  id: 'institutions/management-systems',
  title: text('三项管理制度', 'Three management systems'),
  source: 'R37',
  items: (pairing, context) => systemItems(systems, pairing, context),
});
