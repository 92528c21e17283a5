import { friends } from '../../../../../shared/scoring/indicators/seven-ones/friends';
import { placeOf } from '../../../../support/records';
import { halfTime, testIndicator, who } from '../../test-indicator';

testIndicator(friends, {
  'done by a yes': {
    sheets: { seven: [{ ...who, friends: { is: 'yes' } }] },
    share: 1,
    dueBy: '2011-06-30',
    evidence: [placeOf('seven', 'friends', 1)],
    short: [],
  },
  'done by a title or a text': {
    sheets: {
      seven: [
        { ...who, friends: { is: 'no' } },
        { ...who, friends: { is: 'title' } },
      ],
    },
    share: 1,
    evidence: [placeOf('seven', 'friends', 2)],
  },
  'a date is not done before its day': {
    asOf: halfTime,
    sheets: { seven: [{ ...who, friends: { is: 'date', date: '2011-01-01' } }] },
    share: 0,
    short: [placeOf('seven', 'friends', 1)],
  },
  'two make a batch': { sheets: { seven: [{ ...who, friends: { is: 'count', count: 2 } }] }, share: 1 },
  'one does not': {
    sheets: { seven: [{ ...who, friends: { is: 'count', count: 1 } }] },
    share: 0,
    short: [placeOf('seven', 'friends', 1)],
    missing: ['结交青年朋友只有 1 个，至少 2 个'],
  },
  'a blank is short': {
    sheets: { seven: [who] },
    share: 0,
    short: [placeOf('seven', 'friends', 1)],
    missing: ['结交青年朋友未完成'],
  },
  'what another unit did for the township does not serve': {
    sheets: { seven: [{ ...who, unit: '怀化市一中', friends: { is: 'yes' } }] },
    share: 0,
  },
  'without a sheet it is number 6 of the summary’s count': {
    sheets: { progress: [{ ...who, month: '2011-06', seven: 6 }] },
    share: 1,
    evidence: [placeOf('progress', 'seven', 1)],
  },
  'which must reach it': {
    sheets: { seven: [], progress: [{ ...who, month: '2011-06', seven: 5 }] },
    share: 0,
    short: [placeOf('progress', 'seven', 1)],
    missing: ['结交青年朋友未完成（月报只计 5 项）'],
  },
});
