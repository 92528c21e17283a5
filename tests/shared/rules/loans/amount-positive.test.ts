import { loansAmountPositive } from '../../../../shared/rules/loans/amount-positive';
import { yuan } from '../../../support/records';
import { testRule } from '../../../support/test-rule';

testRule(loansAmountPositive, {
  passing: {
    'a loan': { rows: { loans: [{ amount: yuan(30_000) }] } },
    'one fen': { rows: { loans: [{ amount: yuan(0.01) }] } },
    'an amount that could not be read': { rows: { loans: [{ amount: null }] } },
  },
  failing: {
    'nothing at all': {
      rows: { loans: [{ amount: 0 }] },
      expected: [{ messageId: 'notPositive', at: 'loans!H2', data: { seen: 0 } }],
    },
    'a negative loan in the second row, told in 万元': {
      rows: { loans: [{ amount: yuan(1) }, { amount: yuan(-35_000) }] },
      expected: [{ messageId: 'notPositive', at: 'loans!H3', data: { seen: -3.5 } }],
    },
  },
});
