import { loanPublicity } from '../../../../../shared/scoring/indicators/loans/publicity';
import { placeOf } from '../../../../support/records';
import { streetWho, testIndicator, who } from '../../test-indicator';

testIndicator(loanPublicity, {
  'one activity of the category is enough': {
    sheets: {
      activities: [
        { ...who, date: '2010-09-10', category: 'other' },
        { ...who, date: '2010-09-10', category: 'loanPublicity' },
      ],
    },
    share: 1,
    evidence: [placeOf('activities', 'category', 2)],
    short: [],
  },
  'none without one, and no cell is to blame': {
    sheets: { activities: [{ ...who, date: '2010-09-10', category: 'other' }] },
    share: 0,
    evidence: [],
    short: [],
    missing: ['没有“贷款宣传”活动'],
  },
  'one with an unreadable date, or outside the term, does not count': {
    sheets: {
      activities: [
        { ...who, date: null, category: 'loanPublicity' },
        { ...who, date: '2011-07-01', category: 'loanPublicity' },
      ],
    },
    share: 0,
  },
  'one of another unit does not count': {
    sheets: { activities: [{ ...who, unit: '怀化市一中', date: '2010-09-10', category: 'loanPublicity' }] },
    share: 0,
  },
  'does not apply to a street': {
    sheets: {
      roster: [streetWho],
      activities: [{ ...streetWho, date: '2010-09-10', category: 'loanPublicity' }],
    },
    share: null,
  },
  'one after the as-of day does not count yet': {
    asOf: '2010-08-31',
    sheets: { activities: [{ ...who, date: '2010-09-01', category: 'loanPublicity' }] },
    share: 0,
    dueBy: '2011-06-30',
  },
});
