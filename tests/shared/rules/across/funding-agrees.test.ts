import { fundingAgrees } from '../../../../shared/rules/across/funding-agrees';
import { yuan } from '../../../support/records';
import { testRule } from '../../../support/test-rule';

const pairing = { unit: '怀化学院', township: '官庄镇' };
const other = { unit: '市一中', township: '盘古乡' };
const july = { ...pairing, date: '2010-07-15', amount: yuan(3000) };
const september = { ...pairing, date: '2010-09', amount: yuan(2000) };
const report = (month: string, amount: number) => ({ ...pairing, month, fundYtd: yuan(amount) });

testRule(fundingAgrees, {
  passing: {
    'the sum so far of every month, whatever the as-of day': {
      asOf: '2010-07-31',
      rows: {
        funding: [july, { ...september, kind: 'cash' }],
        progress: [
          report('2010-06', 0),
          report('2010-07', 3000),
          report('2010-08', 3000),
          report('2010-09', 5000),
        ],
      },
    },
    'a difference of one fen': { rows: { funding: [july], progress: [report('2010-07', 3000.01)] } },
    'a row whose merged amount stands above adds nothing': {
      rows: {
        funding: [july, { ...pairing, date: '2010-07-16', kind: 'cash' }],
        progress: [report('2010-07', 3000)],
      },
    },
    'goods do not count': {
      rows: { funding: [july, { ...july, kind: 'goods' }], progress: [report('2010-07', 3000)] },
    },
    'a quarter’s row is up to its last month': {
      rows: { funding: [july, september], progress: [report('2010-Q3', 5000)] },
    },
    'rows outside the term do not count': {
      rows: { funding: [july, { ...july, date: '2010-05-31' }], progress: [report('2010-07', 3000)] },
    },
    'a figure or month that is blank or unread': {
      rows: {
        funding: [july],
        progress: [
          { ...pairing, month: '2010-07' },
          { ...pairing, month: '2010-07', fundYtd: null },
          { ...pairing, month: null, fundYtd: yuan(1) },
          { ...report('2010-07', 1), unit: null },
        ],
      },
    },
    'a ledger that is absent or has no rows': { rows: { funding: [], progress: [report('2010-07', 1)] } },
    'a column of this month’s figure': {
      periodic: { progress: ['fundYtd'] },
      rows: { funding: [july], progress: [report('2010-07', 3000), report('2010-08', 0)] },
    },
    'an amount, a date or a form that could not be read': {
      rows: {
        funding: [
          { ...july, amount: null },
          { ...other, date: null, amount: yuan(1) },
          { ...other, unit: '市二中', kind: null, date: '2010-07-01', amount: yuan(1) },
        ],
        progress: [
          report('2010-07', 1),
          { ...report('2010-07', 9), ...other },
          { ...report('2010-07', 9), ...other, unit: '市二中' },
        ],
      },
    },
    'a ledger row without township or unit that may be of the pairing': {
      rows: {
        funding: [
          { ...july, township: null },
          { ...july, ...other, unit: null },
        ],
        progress: [report('2010-07', 1), { ...report('2010-07', 9), ...other }],
      },
    },
    'a ledger row that may be of any pairing': {
      rows: { funding: [{ ...july, township: null, unit: null }], progress: [report('2010-07', 1)] },
    },
  },
  failing: {
    'a difference of two fen, in the second row': {
      rows: { funding: [july], progress: [report('2010-07', 3000), report('2010-08', 3000.02)] },
      expected: [
        { messageId: 'differs', at: 'progress!F3', data: { month: '2010-08', seen: 3000.02, sum: 3000 } },
      ],
    },
    'a pairing that the ledger does not mention': {
      rows: { funding: [{ ...july, ...other }], progress: [report('2010-07', 3000)] },
      expected: [{ messageId: 'differs', at: 'progress!F2', data: { seen: 3000, sum: 0 } }],
    },
    'a payment of the last day counts': {
      rows: { funding: [{ ...july, date: '2010-07-31' }], progress: [report('2010-07', 0)] },
      expected: [{ messageId: 'differs', at: 'progress!F2', data: { sum: 3000 } }],
    },
    'an unread row of goods, of a later month or of another pairing leaves it certain': {
      rows: {
        funding: [
          july,
          { ...july, kind: 'goods', amount: null },
          { ...september, amount: null },
          { ...july, ...other, amount: null },
          { ...july, unit: '市一中', township: null },
        ],
        progress: [report('2010-07', 1)],
      },
      expected: [{ messageId: 'differs', at: 'progress!F2', data: { seen: 1, sum: 3000 } }],
    },
    'a sheet without months stands for the month of the as-of day': {
      asOf: '2010-08-31',
      absentColumns: { progress: ['month'] },
      rows: { funding: [july, september], progress: [{ ...pairing, fundYtd: yuan(5000) }] },
      expected: [{ messageId: 'differs', at: 'progress!F2', data: { month: '2010-08', sum: 3000 } }],
    },
  },
});
