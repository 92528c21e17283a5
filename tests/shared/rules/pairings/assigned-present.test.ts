import { assignedPresent } from '../../../../shared/rules/pairings/assigned-present';
import { yuanling, zhijiang } from '../../../support/records';
import { testRule } from '../../../support/test-rule';

const assigned = [
  { county: yuanling, unit: '怀化学院', township: '官庄镇' },
  { county: yuanling, unit: '市一中团委', township: '盘古乡' },
];
const first = { unit: '怀化学院', township: '官庄镇' };
const second = { unit: '怀化市一中', township: '沅陵县盘古乡' };

testRule(assignedPresent, {
  passing: {
    'all of them, in other words and another order': { assigned, rows: { roster: [second, first] } },
    'none is published': { rows: { roster: [first] } },
    'those of another county': {
      assigned: [{ ...assigned[0], county: zhijiang, unit: '怀化学院', township: '公坪镇' }],
      rows: { roster: [first] },
    },
    'a row that may be the pairing, its unit unread': {
      assigned,
      rows: { roster: [first, { ...second, unit: null }] },
    },
  },
  failing: {
    'the second is lacking': {
      assigned,
      rows: { roster: [first, { unit: '怀化学院', township: '盘古乡' }] },
      expected: [
        { messageId: 'missing', at: 'roster!A1:AA1', data: { unit: '市一中团委', township: '盘古乡' } },
      ],
    },
    'an unread row of another township is not it': {
      assigned,
      rows: { roster: [first, { unit: null, township: '太常乡' }] },
      expected: [{ messageId: 'missing', at: 'roster!A1:AA1' }],
    },
    'there is no roster': {
      assigned,
      rows: { funding: [first] },
      expected: [
        { messageId: 'noRoster', at: null, data: { unit: '怀化学院' } },
        { messageId: 'noRoster', at: null, data: { unit: '市一中团委' } },
      ],
    },
  },
});
