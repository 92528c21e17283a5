import { deputiesAgree } from '../../../../shared/rules/across/deputies-agree';
import { testRule } from '../../../support/test-rule';

const pairing = { unit: '怀化学院', township: '官庄镇' };
const report = (month: string, deputies: number) => ({ ...pairing, month, deputies });

testRule(deputiesAgree, {
  passing: {
    'the latest row agrees, the ones before need not': {
      rows: {
        reform: [{ township: '官庄镇', deputies: 4 }],
        progress: [report('2010-09', 4), report('2010-07', 0)],
      },
    },
    'the last row of the file, whatever the as-of day': {
      asOf: '2010-09-30',
      rows: {
        reform: [{ township: '官庄镇', deputies: 4 }],
        progress: [report('2010-09', 3), report('2010-10', 4)],
      },
    },
    'of two rows of one month the later one is the latest': {
      rows: {
        reform: [{ township: '官庄镇', deputies: 4 }],
        progress: [report('2010-09', 3), report('2010-09', 4)],
      },
    },
    'a row of an unread month or of a month outside the term is not the latest': {
      rows: {
        reform: [{ township: '官庄镇', deputies: 4 }],
        progress: [report('2010-09', 4), { ...pairing, month: null, deputies: 1 }, report('2009-09', 2)],
      },
    },
    'a row without pairing': {
      rows: {
        reform: [{ township: '官庄镇', deputies: 4 }],
        progress: [{ ...report('2010-09', 3), unit: null }],
      },
    },
    'of several rows of the township the first that has a number': {
      rows: {
        reform: [
          { township: '官庄镇' },
          { township: '官庄镇', deputies: 4 },
          { township: '官庄镇', deputies: 3 },
        ],
        progress: [report('2010-09', 4)],
      },
    },
    'the pairing’s own reform row comes first': {
      rows: {
        reform: [
          { ...pairing, unit: '市一中', deputies: 3 },
          { ...pairing, deputies: 4 },
        ],
        progress: [report('2010-09', 4)],
      },
    },
    'the reform sheet is blank, unread, absent or of another township': {
      rows: {
        reform: [
          { township: '官庄镇' },
          { township: '盘古乡', deputies: null },
          { township: '太常乡', deputies: 5 },
        ],
        progress: [report('2010-09', 4), { ...report('2010-09', 4), township: '盘古乡' }],
      },
    },
    'the latest figure is blank or unread': {
      rows: {
        reform: [{ township: '官庄镇', deputies: 4 }],
        progress: [
          report('2010-07', 3),
          { ...pairing, month: '2010-08' },
          { ...report('2010-08', 3), unit: '市一中', deputies: null },
        ],
      },
    },
  },
  failing: {
    'the last row of the file, although it is after the as-of day': {
      asOf: '2010-07-31',
      rows: {
        reform: [{ township: '官庄镇', deputies: 4 }],
        progress: [report('2010-07', 4), report('2010-08', 3)],
      },
      expected: [{ messageId: 'differs', at: 'progress!Q3' }],
    },
    'one too few in the second row, the latest': {
      rows: {
        reform: [{ township: '官庄镇', deputies: 4 }],
        progress: [report('2010-07', 4), report('2010-08', 3)],
      },
      expected: [
        {
          messageId: 'differs',
          at: 'progress!Q3',
          related: ['reform!Q2'],
          data: { seen: 3, reform: 4 },
        },
      ],
    },
    'none told': {
      rows: { reform: [{ township: '官庄镇', deputies: 4 }], progress: [report('2010-08', 0)] },
      expected: [{ messageId: 'differs', at: 'progress!Q2' }],
    },
  },
});
