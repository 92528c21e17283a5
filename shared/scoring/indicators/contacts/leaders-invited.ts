import { text } from '../../../findings/text';
import { countingActivities } from '../../forms/activity-of-category';
import { isGiven } from '../../forms/is-given';
import { itemsIndicator } from '../../forms/items-indicator';

export const leadersInvited = itemsIndicator({
  id: 'contacts/leaders-invited',
  title: text('邀请单位领导参加活动', 'Leaders invited to activities'),
  source: 'R09',
  items(pairing, context) {
    const held = countingActivities(pairing, context);
    const named = held.filter((row) => isGiven(row.fields.leaders));
    return [
      {
        isDone: named.length > 0,
        cells: (named.length > 0 ? named : held).flatMap((row) => row.cells.leaders ?? []),
        missing: text('没有一次活动写明参加领导', 'no activity names the leaders who took part'),
      },
    ];
  },
});
