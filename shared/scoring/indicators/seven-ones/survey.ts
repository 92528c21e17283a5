import { text } from '../../../findings/text';
import { sevenOne } from '../../forms/seven-one';

export const survey = sevenOne({
  id: 'seven-ones/survey',
  title: text('七个一：全覆盖调查研究', 'Seven ones: survey'),
  source: 'R46',
  item: 'survey',
  name: text('全覆盖调查研究', 'survey'),
});
