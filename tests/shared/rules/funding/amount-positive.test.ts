import { fundingAmountPositive } from '../../../../shared/rules/funding/amount-positive';
import { yuan } from '../../../support/records';
import { testRule } from '../../../support/test-rule';

testRule(fundingAmountPositive, {
  passing: {
    'an amount': { rows: { funding: [{ amount: yuan(5000) }] } },
    'one fen': { rows: { funding: [{ amount: yuan(0.01) }] } },
    'an amount that could not be read': { rows: { funding: [{ amount: null }] } },
    'no funding sheet': { rows: {} },
  },
  failing: {
    'nothing at all': {
      rows: { funding: [{ amount: 0 }] },
      expected: [{ messageId: 'notPositive', at: 'funding!F2', data: { seen: 0 } }],
    },
    'a negative amount in the second row': {
      rows: { funding: [{ amount: yuan(1) }, { amount: yuan(-300.5) }] },
      expected: [{ messageId: 'notPositive', at: 'funding!F3', data: { seen: -300.5 } }],
    },
  },
});
