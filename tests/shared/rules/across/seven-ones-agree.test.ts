import { sevenOnesAgree } from '../../../../shared/rules/across/seven-ones-agree';
import { testRule } from '../../../support/test-rule';

const pairing = { unit: '怀化学院', township: '官庄镇' };
const report = (month: string, seven: number) => ({ ...pairing, month, seven });
const yes = { is: 'yes' } as const;
const count = (number: number) => ({ is: 'count', count: number }) as const;
const date = (day: string) => ({ is: 'date', date: day }) as const;

testRule(sevenOnesAgree, {
  passing: {
    'items done in every way': {
      rows: {
        seven: [
          { ...pairing, survey: yes, report: { is: 'title' }, plan: date('2010-08-01'), friends: count(2) },
        ],
        progress: [report('2010-07', 1), report('2010-08', 4)],
      },
    },
    'one model is no batch, one deed is a deed': {
      rows: { seven: [{ ...pairing, models: count(1), deed: count(1) }], progress: [report('2010-08', 1)] },
    },
    'a date after the as-of day is not done yet': {
      asOf: '2010-08-31',
      rows: {
        seven: [{ ...pairing, survey: date('2010-08-31'), report: date('2010-09-01') }],
        progress: [report('2010-08', 1)],
      },
    },
    'the last row of the file by its own month, whatever the as-of day': {
      asOf: '2010-07-31',
      rows: {
        seven: [{ ...pairing, survey: date('2010-07-31'), report: date('2010-08-31') }],
        progress: [report('2010-07', 1), report('2010-08', 2)],
      },
    },
    'an item that could not be read': {
      rows: { seven: [{ ...pairing, survey: yes, essay: null }], progress: [report('2010-08', 5)] },
    },
    'a row that may be of the pairing, its unit unread': {
      rows: { seven: [{ ...pairing, unit: null, survey: yes }], progress: [report('2010-08', 5)] },
    },
    'the same with its township unread': {
      rows: {
        seven: [
          { ...pairing, survey: yes },
          { ...pairing, township: null, report: yes },
        ],
        progress: [report('2010-08', 5)],
      },
    },
    'a row of whatever pairing': {
      rows: {
        seven: [{ ...pairing, survey: yes }, { report: yes }],
        progress: [report('2010-08', 5)],
      },
    },
    'a number that could not be read, and no sheet': {
      rows: {
        progress: [
          { ...report('2010-08', 1), seven: null },
          { ...report('2010-08', 1), unit: '市一中' },
        ],
      },
    },
  },
  failing: {
    'one too many in the second row': {
      rows: { seven: [{ ...pairing, survey: yes }], progress: [report('2010-07', 3), report('2010-08', 2)] },
      expected: [{ messageId: 'differs', at: 'progress!T3', data: { seen: 2, done: 1 } }],
    },
    'a pairing without a row': {
      rows: {
        seven: [{ unit: '市一中', township: '盘古乡', survey: yes }],
        progress: [report('2010-08', 1)],
      },
      expected: [{ messageId: 'differs', at: 'progress!T2', data: { done: 0 } }],
    },
  },
});
