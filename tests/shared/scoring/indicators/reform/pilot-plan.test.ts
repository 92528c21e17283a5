import { pilotPlan } from '../../../../../shared/scoring/indicators/reform/pilot-plan';
import { placeOf } from '../../../../support/records';
import { halfTime, testIndicator, who } from '../../test-indicator';

testIndicator(pilotPlan, {
  'done by a date, from any row of the township': {
    sheets: {
      reform: [
        { ...who, plan: { is: 'no' } },
        { township: '官庄镇', plan: { is: 'date', date: '2010-10-08' } },
      ],
    },
    share: 1,
    evidence: [placeOf('reform', 'plan', 2)],
    short: [],
  },
  'done by a document': { sheets: { reform: [{ ...who, plan: { is: 'document' } }] }, share: 1 },
  'a date is done on the as-of day': {
    asOf: halfTime,
    sheets: { reform: [{ ...who, plan: { is: 'date', date: '2010-12-31' } }] },
    share: 1,
  },
  'and not before': {
    asOf: halfTime,
    sheets: { reform: [{ ...who, plan: { is: 'date', date: '2011-01-01' } }] },
    share: 0,
    missing: ['试点方案的日期 2011-01-01 在截至日期之后'],
  },
  'under way is not done': {
    sheets: { reform: [{ ...who, plan: { is: 'underWay' } }] },
    share: 0,
    missing: ['试点方案尚在进行'],
  },
  'free text does not say that it is done': {
    sheets: { reform: [{ ...who, plan: { is: 'unknown' } }] },
    share: 0,
    missing: ['试点方案现填内容不能认定为完成'],
  },
  'a blank cell is short': {
    sheets: { reform: [who] },
    share: 0,
    dueBy: '2011-06-30',
    evidence: [],
    short: [placeOf('reform', 'plan', 1)],
    missing: ['试点方案未完成'],
  },
  'nothing of another township': {
    sheets: { reform: [{ township: '五强溪镇', plan: { is: 'yes' } }] },
    share: 0,
    short: [],
  },
});
