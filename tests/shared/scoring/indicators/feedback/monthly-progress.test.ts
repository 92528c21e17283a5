import { monthlyProgress } from '../../../../../shared/scoring/indicators/feedback/monthly-progress';
import { placeOf } from '../../../../support/records';
import { testIndicator, who } from '../../test-indicator';

testIndicator(monthlyProgress, {
  'a row for each due month': {
    asOf: '2010-08-31',
    sheets: {
      progress: [
        { ...who, month: '2010-07' },
        { ...who, month: '2010-08' },
      ],
    },
    share: 1,
    periodLacking: false,
    dueBy: '2010-08-31',
    evidence: [placeOf('progress', 'month', 1), placeOf('progress', 'month', 2)],
    short: [],
  },
  'months without one are missing': {
    asOf: '2010-09-30',
    sheets: {
      progress: [
        { ...who, month: '2010-06' },
        { ...who, month: '2010-08' },
        { ...who, month: '2010-08' },
        { ...who, month: null },
        { ...who, unit: '怀化市一中', month: '2010-07' },
      ],
    },
    share: 1 / 3,
    periodLacking: true,
    short: [],
    missing: ['2010年7月没有月报', '2010年9月没有月报'],
  },
  'does not apply while no month is due': {
    asOf: '2010-07-30',
    sheets: { progress: [{ ...who, month: '2010-07' }] },
    share: null,
    dueBy: '2010-07-31',
  },
  'a quarter is reported by its last month': {
    asOf: '2010-09-30',
    sheets: { progress: [{ ...who, month: '2010-Q3' }] },
    share: 1 / 3,
  },
  'on a sheet without months a row stands for the month of the as-of day': {
    asOf: '2010-07-31',
    options: { absentColumns: { progress: ['month'] } },
    sheets: { progress: [who] },
    share: 1,
    evidence: [placeOf('progress', 'unit', 1)],
  },
});
