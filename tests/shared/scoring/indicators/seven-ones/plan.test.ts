import { plan } from '../../../../../shared/scoring/indicators/seven-ones/plan';
import { placeOf } from '../../../../support/records';
import { halfTime, testIndicator, who } from '../../test-indicator';

testIndicator(plan, {
  'done by a yes': {
    sheets: { seven: [{ ...who, plan: { is: 'yes' } }] },
    share: 1,
    dueBy: '2011-06-30',
    evidence: [placeOf('seven', 'plan', 1)],
    short: [],
  },
  'done by a title or a text': {
    sheets: {
      seven: [
        { ...who, plan: { is: 'no' } },
        { ...who, plan: { is: 'title' } },
      ],
    },
    share: 1,
    evidence: [placeOf('seven', 'plan', 2)],
  },
  'a date is not done before its day': {
    asOf: halfTime,
    sheets: { seven: [{ ...who, plan: { is: 'date', date: '2011-01-01' } }] },
    share: 0,
    short: [placeOf('seven', 'plan', 1)],
  },
  'one is enough': { sheets: { seven: [{ ...who, plan: { is: 'count', count: 1 } }] }, share: 1 },
  'a count of 0 is none': { sheets: { seven: [{ ...who, plan: { is: 'count', count: 0 } }] }, share: 0 },
  'a blank is short': {
    sheets: { seven: [who] },
    share: 0,
    short: [placeOf('seven', 'plan', 1)],
    missing: ['发展思路未完成'],
  },
  'what another unit did for the township does not serve': {
    sheets: { seven: [{ ...who, unit: '怀化市一中', plan: { is: 'yes' } }] },
    share: 0,
  },
  'without a sheet it is number 3 of the summary’s count': {
    sheets: { progress: [{ ...who, month: '2011-06', seven: 3 }] },
    share: 1,
    evidence: [placeOf('progress', 'seven', 1)],
  },
  'which must reach it': {
    sheets: { seven: [], progress: [{ ...who, month: '2011-06', seven: 2 }] },
    share: 0,
    short: [placeOf('progress', 'seven', 1)],
    missing: ['发展思路未完成（月报只计 2 项）'],
  },
});
