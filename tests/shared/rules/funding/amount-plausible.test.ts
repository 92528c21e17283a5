import { fundingAmountPlausible } from '../../../../shared/rules/funding/amount-plausible';
import { yuan } from '../../../support/records';
import { testRule } from '../../../support/test-rule';

testRule(fundingAmountPlausible, {
  passing: {
    'the least that is plausible': { rows: { funding: [{ amount: yuan(100) }] } },
    'the most that is plausible': { rows: { funding: [{ amount: yuan(1_000_000) }] } },
    'an amount that is not even positive': { rows: { funding: [{ amount: 0 }, { amount: yuan(-5) }] } },
    'an amount that could not be read': { rows: { funding: [{ amount: null }] } },
  },
  failing: {
    'one fen below the least': {
      rows: { funding: [{ amount: yuan(99.99) }] },
      expected: [{ messageId: 'tooLittle', at: 'funding!F2', data: { seen: 99.99, least: 100 } }],
    },
    'one fen above the most, in the second row': {
      rows: { funding: [{ amount: yuan(5000) }, { amount: yuan(1_000_000.01) }] },
      expected: [{ messageId: 'tooMuch', at: 'funding!F3', data: { seen: 1_000_000.01, most: 1_000_000 } }],
    },
  },
});
