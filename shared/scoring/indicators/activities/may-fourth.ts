import { text } from '../../../findings/text';
import { activityOfCategory } from '../../forms/activity-of-category';

export const mayFourth = activityOfCategory({
  id: 'activities/may-fourth',
  title: text('“五四”联谊交流活动', 'May Fourth fellowship'),
  source: 'R41',
  category: 'mayFourth',
  standIn: 'mayFourth',
  dueBy: (campaign) => campaign.mayFourth.last,
  applies: (_, { campaign, asOf }) => asOf >= campaign.mayFourth.last,
});
