import { listedOnce } from '../../../../shared/rules/pairings/listed-once';
import { testRule } from '../../../support/test-rule';

const pairing = { unit: '怀化学院', township: '官庄镇' };

testRule(listedOnce, {
  passing: {
    'one unit with two townships, one township with two units': {
      rows: { roster: [pairing, { ...pairing, township: '盘古乡' }, { ...pairing, unit: '市一中' }] },
    },
    'a unit that could not be read': { rows: { roster: [pairing, { ...pairing, unit: null }] } },
    'month rows of a table that is roster and progress in one': {
      rows: {
        roster: [
          { ...pairing, $sheet: '一览表' },
          { ...pairing, $sheet: '一览表' },
        ],
        progress: [
          { ...pairing, month: '2010-07', $sheet: '一览表' },
          { ...pairing, month: '2010-08', $sheet: '一览表' },
        ],
      },
    },
  },
  failing: {
    'the same pairing in the second row': {
      rows: { roster: [pairing, pairing] },
      expected: [
        {
          messageId: 'repeated',
          at: 'roster!E3',
          related: ['roster!E2'],
          data: { unit: '怀化学院', township: '官庄镇', first: 'E2' },
        },
      ],
    },
    'the same pairing in other words, and a third time': {
      rows: { roster: [pairing, { unit: '怀化学院团委', township: '官庄' }, pairing] },
      expected: [
        { messageId: 'repeated', at: 'roster!E3', related: ['roster!E2'] },
        { messageId: 'repeated', at: 'roster!E4', related: ['roster!E2'] },
      ],
    },
    'in a table that is roster and progress in one, but names no month': {
      rows: {
        roster: [
          { ...pairing, $sheet: '一览表' },
          { ...pairing, $sheet: '一览表' },
        ],
        progress: [{ ...pairing, $sheet: '一览表' }],
      },
      absentColumns: { progress: ['month'] },
      expected: [{ messageId: 'repeated', at: '一览表!E3' }],
    },
  },
});
