import { services } from '../../../../../shared/scoring/indicators/activities/services';
import { placeOf } from '../../../../support/records';
import { halfTime, testIndicator, who } from '../../test-indicator';

testIndicator(services, {
  'all five kinds, over several activities': {
    sheets: {
      activities: [
        { ...who, date: '2010-09-01', category: 'services', services: ['medicine', 'science', 'law'] },
        { ...who, date: '2011-03-01', category: 'services', services: ['law', 'culture', 'prosperity'] },
      ],
    },
    share: 1,
    evidence: [placeOf('activities', 'services', 1), placeOf('activities', 'services', 2)],
    short: [],
  },
  'a fifth for each kind; the same kind twice is one': {
    sheets: {
      activities: [
        { ...who, date: '2010-09-01', category: 'services', services: ['medicine'] },
        { ...who, date: '2010-10-01', category: 'services', services: ['medicine', 'law'] },
        { ...who, date: '2010-11-01', category: 'services' },
      ],
    },
    share: 0.4,
    evidence: [placeOf('activities', 'services', 1), placeOf('activities', 'services', 2)],
    short: [placeOf('activities', 'services', 3)],
    missing: ['没有“送科技”下乡', '没有“送文化”下乡', '没有“送致富信息”下乡'],
  },
  'services of another category and after the as-of day do not count': {
    asOf: halfTime,
    sheets: {
      activities: [
        { ...who, date: '2010-09-01', category: 'training', services: ['medicine'] },
        { ...who, date: '2011-01-01', category: 'services', services: ['law'] },
      ],
    },
    share: 0,
    evidence: [],
    short: [],
  },
  'without a ledger each 下乡 of the summary counts for one kind': {
    sheets: { progress: [{ ...who, month: '2011-06', services: 3 }] },
    share: 0.6,
    evidence: [placeOf('progress', 'services', 1)],
    short: [placeOf('progress', 'services', 1)],
    missing: ['月报只计下乡活动 3 次，五类服务应有 5 次'],
  },
  'more than five of them are five': {
    sheets: { progress: [{ ...who, month: '2011-06', services: 9 }] },
    share: 1,
    short: [],
  },
});
