import { training } from '../../../../../shared/scoring/indicators/activities/training';
import { placeOf } from '../../../../support/records';
import { testIndicator, who } from '../../test-indicator';

testIndicator(training, {
  'one activity of the category is enough': {
    sheets: {
      activities: [
        { ...who, date: '2010-09-10', category: 'services' },
        { ...who, date: '2010-09-10', category: 'training' },
      ],
    },
    share: 1,
    evidence: [placeOf('activities', 'category', 2)],
    short: [],
  },
  'none without one, and no cell is to blame': {
    sheets: { activities: [{ ...who, date: '2010-09-10', category: 'services' }] },
    share: 0,
    evidence: [],
    short: [],
    missing: ['没有“就业创业培训”活动'],
  },
  'one with an unreadable date, or outside the term, does not count': {
    sheets: {
      activities: [
        { ...who, date: null, category: 'training' },
        { ...who, date: '2011-07-01', category: 'training' },
      ],
    },
    share: 0,
  },
  'one of another unit does not count': {
    sheets: { activities: [{ ...who, unit: '怀化市一中', date: '2010-09-10', category: 'training' }] },
    share: 0,
  },
  'without a ledger the count of the summary stands in': {
    sheets: { progress: [{ ...who, month: '2011-06', training: 1 }] },
    share: 1,
    evidence: [placeOf('progress', 'training', 1)],
  },
  'a count of 0 is short': {
    sheets: { activities: [], progress: [{ ...who, month: '2011-06', training: 0 }] },
    share: 0,
    short: [placeOf('progress', 'training', 1)],
  },
  'one after the as-of day does not count yet': {
    asOf: '2010-08-31',
    sheets: { activities: [{ ...who, date: '2010-09-01', category: 'training' }] },
    share: 0,
    dueBy: '2011-06-30',
  },
});
