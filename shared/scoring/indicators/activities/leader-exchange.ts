import { text } from '../../../findings/text';
import { activityOfCategory } from '../../forms/activity-of-category';

export const leaderExchange = activityOfCategory({
  id: 'activities/leader-exchange',
  title: text('党政领导交流', 'Exchange of leaders'),
  source: 'R44',
  category: 'leaderExchange',
  standIn: 'leaderExchange',
});
