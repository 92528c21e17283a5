import { essay } from '../../../../../shared/scoring/indicators/seven-ones/essay';
import { placeOf } from '../../../../support/records';
import { halfTime, testIndicator, who } from '../../test-indicator';

testIndicator(essay, {
  'done by a yes': {
    sheets: { seven: [{ ...who, essay: { is: 'yes' } }] },
    share: 1,
    dueBy: '2011-06-30',
    evidence: [placeOf('seven', 'essay', 1)],
    short: [],
  },
  'done by a title or a text': {
    sheets: {
      seven: [
        { ...who, essay: { is: 'no' } },
        { ...who, essay: { is: 'title' } },
      ],
    },
    share: 1,
    evidence: [placeOf('seven', 'essay', 2)],
  },
  'a date is not done before its day': {
    asOf: halfTime,
    sheets: { seven: [{ ...who, essay: { is: 'date', date: '2011-01-01' } }] },
    share: 0,
    short: [placeOf('seven', 'essay', 1)],
  },
  'one is enough': { sheets: { seven: [{ ...who, essay: { is: 'count', count: 1 } }] }, share: 1 },
  'a count of 0 is none': { sheets: { seven: [{ ...who, essay: { is: 'count', count: 0 } }] }, share: 0 },
  'a blank is short': {
    sheets: { seven: [who] },
    share: 0,
    short: [placeOf('seven', 'essay', 1)],
    missing: ['心得体会未完成'],
  },
  'what another unit did for the township does not serve': {
    sheets: { seven: [{ ...who, unit: '怀化市一中', essay: { is: 'yes' } }] },
    share: 0,
  },
  'without a sheet it is number 7 of the summary’s count': {
    sheets: { progress: [{ ...who, month: '2011-06', seven: 7 }] },
    share: 1,
    evidence: [placeOf('progress', 'seven', 1)],
  },
  'which must reach it': {
    sheets: { seven: [], progress: [{ ...who, month: '2011-06', seven: 6 }] },
    share: 0,
    short: [placeOf('progress', 'seven', 1)],
    missing: ['心得体会未完成（月报只计 6 项）'],
  },
});
