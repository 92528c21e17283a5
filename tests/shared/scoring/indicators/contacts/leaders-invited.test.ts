import { leadersInvited } from '../../../../../shared/scoring/indicators/contacts/leaders-invited';
import { placeOf } from '../../../../support/records';
import { halfTime, testIndicator, who } from '../../test-indicator';

testIndicator(leadersInvited, {
  'one activity of any category that names leaders': {
    sheets: {
      activities: [
        { ...who, date: '2010-09-01', category: 'training' },
        { ...who, date: '2010-10-01', category: 'other', leaders: '张副院长' },
      ],
    },
    share: 1,
    evidence: [placeOf('activities', 'leaders', 2)],
    short: [],
  },
  'blank cells are the short ones': {
    sheets: { activities: [{ ...who, date: '2010-09-01', category: 'training' }] },
    share: 0,
    evidence: [],
    short: [placeOf('activities', 'leaders', 1)],
    missing: ['没有一次活动写明参加领导'],
  },
  'one after the as-of day, or unreadable, does not count': {
    asOf: halfTime,
    sheets: {
      activities: [
        { ...who, date: '2011-01-01', category: 'training', leaders: '张副院长' },
        { ...who, date: '2010-09-01', category: 'training', leaders: null },
      ],
    },
    share: 0,
    short: [placeOf('activities', 'leaders', 2)],
  },
});
