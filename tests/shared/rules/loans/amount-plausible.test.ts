import { loansAmountPlausible } from '../../../../shared/rules/loans/amount-plausible';
import { yuan } from '../../../support/records';
import { testRule } from '../../../support/test-rule';

const borrower = '张春生';

testRule(loansAmountPlausible, {
  passing: {
    'the least that is plausible': { rows: { loans: [{ borrower, amount: yuan(500) }] } },
    'the most that is plausible': { rows: { loans: [{ borrower, amount: yuan(200_000) }] } },
    'a sum of many loans, without a borrower': { rows: { loans: [{ amount: yuan(800_000) }] } },
    'an amount that is not even positive': { rows: { loans: [{ borrower, amount: 0 }] } },
    'an amount that could not be read': { rows: { loans: [{ borrower, amount: null }] } },
    'a borrower that could not be read': { rows: { loans: [{ borrower: null, amount: yuan(1) }] } },
  },
  failing: {
    'one fen below the least': {
      rows: { loans: [{ borrower, amount: yuan(499.99) }] },
      expected: [{ messageId: 'tooLittle', at: 'loans!H2', data: { seen: 0.049999, least: 0.05 } }],
    },
    'yuan taken for 万元, in the second row': {
      rows: {
        loans: [
          { borrower, amount: yuan(30_000) },
          { borrower, amount: yuan(300_000_000) },
        ],
      },
      expected: [{ messageId: 'tooMuch', at: 'loans!H3', data: { seen: 30_000, most: 20 } }],
    },
    'a borrower who is only a number over the wire': {
      rows: { loans: [{ borrower: '#1', amount: yuan(200_000.01) }] },
      expected: [{ messageId: 'tooMuch', at: 'loans!H2' }],
    },
  },
});
