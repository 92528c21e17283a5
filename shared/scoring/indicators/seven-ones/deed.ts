import { text } from '../../../findings/text';
import { sevenOne } from '../../forms/seven-one';

export const deed = sevenOne({
  id: 'seven-ones/deed',
  title: text('七个一：办成一件实事', 'Seven ones: good deed'),
  source: 'R49',
  item: 'deed',
  name: text('办实事', 'good deed'),
});
