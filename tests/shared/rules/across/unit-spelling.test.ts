import { unitSpelling } from '../../../../shared/rules/across/unit-spelling';
import { testRule } from '../../../support/test-rule';

const roster = [{ unit: '怀化学院', township: '官庄镇' }];

testRule(unitSpelling, {
  passing: {
    'the same spelling': { rows: { roster, funding: [{ unit: '怀化学院', township: '官庄镇' }] } },
    'another unit': { rows: { roster, funding: [{ unit: '怀化学院附小', township: '官庄镇' }] } },
    'a unit that could not be read': { rows: { roster, funding: [{ unit: null, township: '官庄镇' }] } },
    'no roster': { rows: { funding: [{ unit: '怀化学院团委' }] } },
    'one of two spellings of the roster': {
      rows: {
        roster: [...roster, { unit: '怀化学院团委', township: '盘古乡' }],
        loans: [{ unit: '怀化学院团委' }],
      },
    },
  },
  failing: {
    'the committee’s name in the second row': {
      rows: {
        roster,
        funding: [
          { unit: '怀化学院', township: '官庄镇' },
          { unit: '怀化学院团委', township: '官庄镇' },
        ],
      },
      expected: [
        { messageId: 'differs', at: 'funding!D3', data: { seen: '怀化学院团委', spelling: '怀化学院' } },
      ],
    },
    'a blank in the name, on a sheet that needs no unit': {
      rows: { roster, reform: [{ unit: '怀化 学院', township: '官庄镇' }] },
      expected: [{ messageId: 'differs', at: 'reform!D2' }],
    },
    'the spelling of the same pairing comes first': {
      rows: {
        roster: [
          { unit: '怀化学院', township: '盘古乡' },
          { unit: '市怀化学院', township: '官庄镇' },
        ],
        seven: [{ unit: '怀化学院团委', township: '官庄镇' }],
      },
      expected: [{ messageId: 'differs', at: 'seven!D2', data: { spelling: '市怀化学院' } }],
    },
    'a unit filled down over two rows, once': {
      rows: {
        roster,
        progress: [{ unit: '怀化学院团委' }, { unit: '怀化学院团委', $cells: { unit: 'D2' } }],
      },
      expected: [{ messageId: 'differs', at: 'progress!D2' }],
    },
  },
});
