import { text } from '../../../findings/text';
import { activityOfCategory } from '../../forms/activity-of-category';

export const loanPublicity = activityOfCategory({
  id: 'loans/publicity',
  title: text('小额贷款宣传', 'Publicity for the loans'),
  source: 'R29',
  category: 'loanPublicity',
  applies: ({ township }) => !township.isStreet,
});
