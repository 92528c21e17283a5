import { neverFalls } from '../../../../shared/rules/progress/never-falls';
import { yuan } from '../../../support/records';
import { testRule } from '../../../support/test-rule';

const pairing = { unit: '怀化学院', township: '官庄镇' };
const report = (month: string, figures: object) => ({ ...pairing, month, ...figures });

testRule(neverFalls, {
  passing: {
    'figures that rise or stay, whatever the order of the rows': {
      rows: {
        progress: [
          report('2010-08', { acts: 3 }),
          report('2010-07', { acts: 2 }),
          report('2010-09', { acts: 3 }),
        ],
      },
    },
    'a blank in between': {
      rows: {
        progress: [report('2010-07', { acts: 2 }), report('2010-08', {}), report('2010-09', { acts: 2 })],
      },
    },
    'an unread figure in between leaves it open': {
      rows: {
        progress: [
          report('2010-07', { acts: 5 }),
          report('2010-08', { acts: null }),
          report('2010-09', { acts: 2 }),
        ],
      },
    },
    'another pairing': {
      rows: {
        progress: [report('2010-07', { acts: 5 }), { ...report('2010-08', { acts: 2 }), unit: '市一中' }],
      },
    },
    'a column of this month’s number': {
      periodic: { progress: ['acts'] },
      rows: { progress: [report('2010-07', { acts: 5 }), report('2010-08', { acts: 2 })] },
    },
    'a month or unit that could not be read': {
      rows: {
        progress: [
          report('2010-07', { acts: 5 }),
          { ...pairing, month: null, acts: 9 },
          { ...report('2010-07', { acts: 9 }), unit: null },
          { ...report('2010-08', { acts: 1 }), unit: null },
        ],
      },
    },
    'two rows of one month, which another rule tells': {
      rows: { progress: [report('2010-07', { acts: 5 }), report('2010-07', { acts: 2 })] },
    },
  },
  failing: {
    'one less in the second row': {
      rows: { progress: [report('2010-07', { acts: 3 }), report('2010-08', { acts: 2 })] },
      expected: [
        {
          messageId: 'falls',
          at: 'progress!K3',
          related: ['progress!K2'],
          data: { column: '活动次数', before: 3, earlier: '2010-07', seen: 2, month: '2010-08' },
        },
      ],
    },
    'a fall over a blank, and money in its usual unit': {
      rows: {
        progress: [
          report('2010-07', { loanYtd: yuan(300_000), fundYtd: yuan(5000) }),
          report('2010-08', {}),
          report('2010-09', { loanYtd: yuan(250_000), fundYtd: yuan(4999.99) }),
        ],
      },
      expected: [
        { messageId: 'falls', at: 'progress!F4', data: { before: 5000, seen: 4999.99 } },
        { messageId: 'falls', at: 'progress!G4', related: ['progress!G2'], data: { before: 30, seen: 25 } },
      ],
    },
    'only the falling month, not those after it': {
      rows: {
        progress: [
          report('2010-07', { acts: 9 }),
          report('2010-08', { acts: 4 }),
          report('2010-09', { acts: 5 }),
        ],
      },
      expected: [{ messageId: 'falls', at: 'progress!K3' }],
    },
  },
});
