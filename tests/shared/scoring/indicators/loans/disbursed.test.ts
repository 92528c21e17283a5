import { disbursed } from '../../../../../shared/scoring/indicators/loans/disbursed';
import { placeOf, yuan } from '../../../../support/records';
import { halfTime, streetWho, testIndicator, who } from '../../test-indicator';

testIndicator(disbursed, {
  'half a million for the township is all of it, whoever recommended the borrowers': {
    sheets: {
      loans: [
        { ...who, date: '2010-09-01', amount: yuan(300_000) },
        { township: '官庄镇', date: '2010-10-01', amount: yuan(200_000) },
      ],
    },
    share: 1,
    dueBy: '2011-06-30',
    evidence: [placeOf('loans', 'amount', 1), placeOf('loans', 'amount', 2)],
    short: [],
  },
  'in proportion below it': {
    sheets: { loans: [{ ...who, date: '2010-09-01', amount: yuan(125_000) }] },
    share: 0.25,
    short: [placeOf('loans', 'amount', 1)],
    missing: ['已有 125,000 元，还差 375,000 元'],
  },
  'a second unit of the township shows the same figure': {
    nth: 1,
    sheets: {
      roster: [who, { ...who, unit: '怀化市一中' }],
      loans: [{ ...who, date: '2010-09-01', amount: yuan(125_000) }],
    },
    share: 0.25,
  },
  'a loan after the as-of day does not count': {
    asOf: halfTime,
    sheets: {
      loans: [
        { ...who, date: '2010-12', amount: yuan(50_000) },
        { ...who, date: '2011-01-01', amount: yuan(450_000) },
      ],
    },
    share: 0.1,
  },
  'nothing without loans': { sheets: { loans: [] }, share: 0, evidence: [], short: [] },
  'does not apply to a street': {
    sheets: { roster: [streetWho], loans: [{ ...streetWho, date: '2010-09-01', amount: yuan(1) }] },
    share: null,
  },
  'without a ledger a township mate’s cumulative figure serves': {
    sheets: {
      progress: [
        { ...who, month: '2010-12' },
        { ...who, unit: '怀化市一中', month: '2010-12', loanYtd: yuan(400_000) },
      ],
    },
    share: 0.8,
    evidence: [placeOf('progress', 'loanYtd', 2)],
    short: [placeOf('progress', 'loanYtd', 2)],
  },
  'of differing figures of one township the greatest serves': {
    sheets: {
      progress: [
        { ...who, month: '2010-12', loanYtd: yuan(100_000) },
        { ...who, unit: '怀化市一中', month: '2010-11', loanYtd: yuan(300_000) },
        { ...who, unit: '怀化市二中', month: '2010-12', loanYtd: yuan(200_000) },
      ],
    },
    share: 0.6,
    evidence: [placeOf('progress', 'loanYtd', 2)],
  },
  'a blank cumulative figure is the short cell': {
    sheets: { progress: [{ ...who, month: '2010-12' }] },
    share: 0,
    short: [placeOf('progress', 'loanYtd', 1)],
  },
});
