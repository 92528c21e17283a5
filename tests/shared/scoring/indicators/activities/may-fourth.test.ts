import { mayFourth } from '../../../../../shared/scoring/indicators/activities/may-fourth';
import { placeOf } from '../../../../support/records';
import { testIndicator, who } from '../../test-indicator';

testIndicator(mayFourth, {
  'one activity of the category is enough': {
    sheets: {
      activities: [
        { ...who, date: '2011-05-04', category: 'training' },
        { ...who, date: '2011-05-04', category: 'mayFourth' },
      ],
    },
    share: 1,
    evidence: [placeOf('activities', 'category', 2)],
    short: [],
  },
  'none without one, and no cell is to blame': {
    sheets: { activities: [{ ...who, date: '2011-05-04', category: 'training' }] },
    share: 0,
    evidence: [],
    short: [],
    missing: ['没有“五四联谊”活动'],
  },
  'one with an unreadable date, or outside the term, does not count': {
    sheets: {
      activities: [
        { ...who, date: null, category: 'mayFourth' },
        { ...who, date: '2011-07-01', category: 'mayFourth' },
      ],
    },
    share: 0,
  },
  'one of another unit does not count': {
    sheets: { activities: [{ ...who, unit: '怀化市一中', date: '2011-05-04', category: 'mayFourth' }] },
    share: 0,
  },
  'without a ledger the count of the summary stands in': {
    sheets: { progress: [{ ...who, month: '2011-06', mayFourth: 1 }] },
    share: 1,
    evidence: [placeOf('progress', 'mayFourth', 1)],
  },
  'a count of 0 is short': {
    sheets: { activities: [], progress: [{ ...who, month: '2011-06', mayFourth: 0 }] },
    share: 0,
    short: [placeOf('progress', 'mayFourth', 1)],
  },
  'does not apply the day before the season ends': {
    asOf: '2011-05-14',
    sheets: { activities: [{ ...who, date: '2011-05-04', category: 'mayFourth' }] },
    share: null,
  },
  'is owed on the day the season ends': {
    asOf: '2011-05-15',
    sheets: { activities: [] },
    share: 0,
    dueBy: '2011-05-15',
  },
});
