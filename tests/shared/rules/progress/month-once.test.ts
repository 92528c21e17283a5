import { monthOnce } from '../../../../shared/rules/progress/month-once';
import { testRule } from '../../../support/test-rule';

const row = { unit: '怀化学院', township: '官庄镇', month: '2010-07' };

testRule(monthOnce, {
  passing: {
    'another month, another unit, another township': {
      rows: {
        progress: [
          row,
          { ...row, month: '2010-08' },
          { ...row, unit: '市一中' },
          { ...row, township: '盘古乡' },
        ],
      },
    },
    'a quarter is not its last month': {
      rows: {
        progress: [
          { ...row, month: '2010-09' },
          { ...row, month: '2010-Q3' },
        ],
      },
    },
    'a month or a unit that could not be read': {
      rows: {
        progress: [
          { ...row, month: null },
          { ...row, month: null },
          { ...row, unit: null },
          { ...row, unit: null },
        ],
      },
    },
    'two sheets of which one names no month': {
      absentColumns: { progress: ['month'] },
      rows: {
        progress: [
          { ...row, $sheet: '7月' },
          { unit: row.unit, township: row.township, $sheet: '汇总' },
        ],
      },
    },
  },
  failing: {
    'the same month in the second row': {
      rows: { progress: [row, row] },
      expected: [
        {
          messageId: 'repeated',
          at: 'progress!E3',
          related: ['progress!E2'],
          data: { pairing: '怀化学院—官庄镇', month: '2010-07', first: 'E2' },
        },
      ],
    },
    'the same month on two sheets, the unit in other words': {
      rows: {
        progress: [
          { ...row, $sheet: '甲' },
          { ...row, unit: '怀化学院团委', $sheet: '乙' },
        ],
      },
      expected: [{ messageId: 'repeated', at: '乙!E2', related: ['甲!E2'] }],
    },
    'a sheet that names no month': {
      absentColumns: { progress: ['month'] },
      rows: {
        progress: [
          { unit: '怀化学院', township: '官庄镇' },
          { unit: '怀化学院', township: '官庄镇' },
        ],
      },
      expected: [{ messageId: 'repeatedWithoutMonth', at: 'progress!D3', related: ['progress!D2'] }],
    },
  },
});
