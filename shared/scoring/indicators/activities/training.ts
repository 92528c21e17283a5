import { text } from '../../../findings/text';
import { activityOfCategory } from '../../forms/activity-of-category';

export const training = activityOfCategory({
  id: 'activities/training',
  title: text('青年就业创业培训', 'Employment and enterprise training'),
  source: 'R43',
  category: 'training',
  standIn: 'training',
});
