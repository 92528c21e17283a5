import { activitiesAgree } from '../../../../shared/rules/across/activities-agree';
import { testRule } from '../../../support/test-rule';

const pairing = { unit: '怀化学院', township: '官庄镇' };
const activity = { ...pairing, date: '2010-07-31' };
const report = (month: string, acts: number) => ({ ...pairing, month, acts });

testRule(activitiesAgree, {
  passing: {
    'the number so far': {
      rows: {
        activities: [activity, { ...activity, date: '2010-08' }],
        progress: [report('2010-07', 1), report('2010-08', 2)],
      },
    },
    'a column of this month’s number': {
      periodic: { progress: ['acts'] },
      rows: { activities: [activity], progress: [report('2010-08', 0)] },
    },
    'a date that could not be read': {
      rows: { activities: [activity, { ...activity, date: null }], progress: [report('2010-07', 5)] },
    },
    'a number that could not be read': {
      rows: { activities: [activity], progress: [{ ...pairing, month: '2010-07', acts: null }] },
    },
    'no ledger': { rows: { progress: [report('2010-07', 5)] } },
  },
  failing: {
    'one too many in the second row': {
      rows: { activities: [activity], progress: [report('2010-07', 1), report('2010-08', 2)] },
      expected: [{ messageId: 'differs', at: 'progress!K3', data: { month: '2010-08', seen: 2, sum: 1 } }],
    },
    'none told, one held': {
      rows: { activities: [activity], progress: [report('2010-07', 0)] },
      expected: [{ messageId: 'differs', at: 'progress!K2' }],
    },
  },
});
