import { text } from '../../../findings/text';
import { sevenOne } from '../../forms/seven-one';

export const models = sevenOne({
  id: 'seven-ones/models',
  title: text('七个一：培养工作典型', 'Seven ones: role models'),
  source: 'R50',
  item: 'models',
  name: text('培养典型', 'role models'),
  isBatch: true,
});
