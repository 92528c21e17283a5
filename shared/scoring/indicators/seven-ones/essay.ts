import { text } from '../../../findings/text';
import { sevenOne } from '../../forms/seven-one';

export const essay = sevenOne({
  id: 'seven-ones/essay',
  title: text('七个一：工作心得体会', 'Seven ones: essay'),
  source: 'R52',
  item: 'essay',
  name: text('心得体会', 'essay'),
});
