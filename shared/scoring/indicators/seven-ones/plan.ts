import { text } from '../../../findings/text';
import { sevenOne } from '../../forms/seven-one';

export const plan = sevenOne({
  id: 'seven-ones/plan',
  title: text('七个一：科学发展思路', 'Seven ones: development plan'),
  source: 'R48',
  item: 'plan',
  name: text('发展思路', 'development plan'),
});
