import { loansAgree } from '../../../../shared/rules/across/loans-agree';
import { yuan } from '../../../support/records';
import { testRule } from '../../../support/test-rule';

const township = '官庄镇';
const loan = { township, date: '2010-08-10', amount: yuan(30_000) };
const report = (unit: string, amount: number) => ({
  unit,
  township,
  month: '2010-08',
  loanYtd: yuan(amount),
});

testRule(loansAgree, {
  passing: {
    'two units of one township report the township’s loans': {
      rows: {
        loans: [loan, { ...loan, unit: '市一中' }],
        progress: [report('怀化学院', 60_000), report('市一中', 60_000)],
      },
    },
    'a difference of 50 yuan': { rows: { loans: [loan], progress: [report('怀化学院', 30_050)] } },
    'a loan of the next month': {
      rows: { loans: [loan, { ...loan, date: '2010-09-01' }], progress: [report('怀化学院', 30_000)] },
    },
    'an amount that could not be read': {
      rows: { loans: [loan, { ...loan, amount: null }], progress: [report('怀化学院', 1)] },
    },
    'a loan of this unit or of its mate, the township unread': {
      rows: {
        loans: [loan, { ...loan, unit: '市一中', township: null }],
        progress: [report('怀化学院', 1), report('市一中', 2)],
      },
    },
    'a figure that could not be read': {
      rows: { loans: [loan], progress: [{ ...report('怀化学院', 1), loanYtd: null }] },
    },
  },
  failing: {
    'a difference of one fen more than 50 yuan, in the second row': {
      rows: { loans: [loan], progress: [report('怀化学院', 30_000), report('市一中', 29_949.99)] },
      expected: [
        { messageId: 'differs', at: 'progress!G3', data: { month: '2010-08', seen: 2.994999, sum: 3 } },
      ],
    },
    'a loan whose unit could not be read is the township’s all the same': {
      rows: { loans: [loan, { ...loan, unit: null }], progress: [report('怀化学院', 30_000)] },
      expected: [{ messageId: 'differs', at: 'progress!G2', data: { sum: 6 } }],
    },
    'a loan without township of a unit that has nothing to do with it': {
      rows: {
        loans: [loan, { ...loan, unit: '市电业局', township: null }],
        progress: [report('怀化学院', 0), { ...report('市电业局', 0), township: '盘古乡' }],
      },
      expected: [{ messageId: 'differs', at: 'progress!G2', data: { sum: 3 } }],
    },
  },
});
