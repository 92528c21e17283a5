import { text } from '../../../findings/text';
import { sevenOne } from '../../forms/seven-one';

export const friends = sevenOne({
  id: 'seven-ones/friends',
  title: text('七个一：结交青年朋友', 'Seven ones: young friends'),
  source: 'R51',
  item: 'friends',
  name: text('结交青年朋友', 'young friends'),
  isBatch: true,
});
