import { ledgerMissing } from '../../../../shared/rules/across/ledger-missing';
import { standIns } from '../../../../shared/rules/forms/stand-ins';
import { sheetKinds } from '../../../../shared/sheets/index';
import { yuan } from '../../../support/records';
import { testRule } from '../../../support/test-rule';

const pairing = { unit: '怀化学院', township: '官庄镇', month: '2010-08' };
const everyFigure = {
  ...pairing,
  fundYtd: yuan(1),
  loanYtd: yuan(1),
  meetings: 1,
  reports: 1,
  mayFourth: 1,
  services: 1,
  training: 1,
  leaderExchange: 1,
  deputies: 1,
  insts: 1,
  seven: 1,
};

testRule(ledgerMissing, {
  passing: {
    'every ledger has a row': {
      rows: {
        funding: [{}],
        loans: [{}],
        activities: [{}],
        contacts: [{}],
        reform: [{}],
        institutions: [{}],
        seven: [{}],
        progress: [everyFigure],
      },
    },
    'columns without a figure, or with unread ones': {
      rows: { progress: [pairing, { ...pairing, fundYtd: null }] },
    },
    'figures that stand in for nothing': { rows: { progress: [{ ...pairing, acts: 3, loanCount: 5 }] } },
  },
  failing: {
    'every column that stands in for a ledger, once': {
      rows: { progress: [everyFigure, everyFigure] },
      expected: [...'FGIJMNOPQST'].map((letter) => ({ messageId: 'missing', at: `progress!${letter}1` })),
    },
    'a ledger without rows, told by the first figure in the second row': {
      rows: { funding: [], progress: [pairing, { ...pairing, fundYtd: 0 }] },
      expected: [
        {
          messageId: 'missing',
          at: 'progress!F1',
          data: { column: '资金支持累计', ledger: sheetKinds.funding.title },
        },
      ],
    },
    'each of two progress sheets': {
      rows: {
        progress: [
          { ...pairing, seven: 1, $sheet: '7月' },
          { ...pairing, seven: 2, $sheet: '8月' },
        ],
      },
      expected: [
        { messageId: 'missing', at: '7月!T1' },
        { messageId: 'missing', at: '8月!T1' },
      ],
    },
  },
});

test('the stand-in columns are those that the sheet kind marks as such', () => {
  const marked = Object.entries(sheetKinds.progress.columns).flatMap(([field, column]) =>
    column.readBy === 'standIn' ? [field] : [],
  );
  expect(standIns.map(({ field }) => field)).toEqual(marked);
});
