import { annualCash } from '../../../../../shared/scoring/indicators/funding/annual-cash';
import { placeOf, yuan } from '../../../../support/records';
import { halfTime, testIndicator, who } from '../../test-indicator';

testIndicator(annualCash, {
  'five thousand yuan in cash is all of it': {
    sheets: {
      funding: [
        { ...who, date: '2010-09-01', amount: yuan(3000), kind: 'cash' },
        { ...who, date: '2011-03', amount: yuan(2000) },
      ],
    },
    share: 1,
    dueBy: '2011-06-30',
    evidence: [placeOf('funding', 'amount', 1), placeOf('funding', 'amount', 2)],
    short: [],
  },
  'a fen below the target falls short, and the amounts are marked': {
    sheets: { funding: [{ ...who, date: '2010-09-01', amount: yuan(5000) - 1 }] },
    share: 499_999 / 500_000,
    evidence: [placeOf('funding', 'amount', 1)],
    short: [placeOf('funding', 'amount', 1)],
    missing: ['已有 4,999.99 元，还差 0.01 元'],
  },
  'less than nothing earns nothing': {
    sheets: { funding: [{ ...who, date: '2010-09-01', amount: yuan(-500) }] },
    share: 0,
    evidence: [],
    short: [placeOf('funding', 'amount', 1)],
    missing: ['已有 0 元，还差 5,000 元'],
  },
  'goods, projects and other forms are no cash': {
    sheets: {
      funding: [
        { ...who, date: '2010-09-01', amount: yuan(9000), kind: 'goods' },
        { ...who, date: '2010-09-02', amount: yuan(9000), kind: 'project' },
        { ...who, date: '2010-09-03', amount: yuan(9000), kind: 'other' },
        { ...who, date: '2010-09-04', amount: yuan(1000), kind: 'cash' },
      ],
    },
    share: 0.2,
    evidence: [placeOf('funding', 'amount', 4)],
  },
  'rows outside the term, after the as-of day or unreadable do not count': {
    asOf: halfTime,
    sheets: {
      funding: [
        { ...who, date: '2010-05-31', amount: yuan(5000) },
        { ...who, date: '2011-01-01', amount: yuan(5000) },
        { ...who, date: null, amount: yuan(5000) },
        { ...who, date: '2010-10-01', amount: null },
        { ...who, date: '2010-12-31', amount: yuan(2500) },
      ],
    },
    share: 0.5,
    evidence: [placeOf('funding', 'amount', 5)],
  },
  'another unit and another township are not counted': {
    sheets: {
      funding: [
        { ...who, unit: '怀化市一中', date: '2010-09-01', amount: yuan(5000) },
        { ...who, township: '五强溪镇', date: '2010-09-01', amount: yuan(5000) },
      ],
    },
    share: 0,
    evidence: [],
    short: [],
    missing: ['已有 0 元，还差 5,000 元'],
  },
  'where the campaign asks it of the unit, its townships are summed': {
    campaign: { annualCash: { target: yuan(5000), scope: 'perUnit' } },
    sheets: {
      funding: [
        { ...who, date: '2010-09-01', amount: yuan(2000) },
        { ...who, township: '五强溪镇', date: '2010-09-01', amount: yuan(2000) },
      ],
    },
    share: 0.8,
  },
  'without a ledger the latest summary row stands in': {
    asOf: halfTime,
    sheets: {
      progress: [
        { ...who, month: '2010-12', fundYtd: yuan(4000) },
        { ...who, month: '2010-11', fundYtd: yuan(1000) },
        { ...who, month: '2011-01', fundYtd: yuan(5000) },
      ],
    },
    share: 0.8,
    evidence: [placeOf('progress', 'fundYtd', 1)],
    short: [placeOf('progress', 'fundYtd', 1)],
    missing: ['已有 4,000 元，还差 1,000 元'],
  },
  'a ledger sheet without rows is no ledger': {
    sheets: { funding: [], progress: [{ ...who, month: '2011-06', fundYtd: yuan(5000) }] },
    share: 1,
  },
  'a ledger with rows of others only is a ledger': {
    sheets: {
      funding: [{ ...who, unit: '怀化市一中', date: '2010-09-01', amount: yuan(1) }],
      progress: [{ ...who, month: '2011-06', fundYtd: yuan(5000) }],
    },
    share: 0,
  },
  'a 本月 column is summed over its months': {
    options: { periodic: { progress: ['fundYtd'] } },
    sheets: {
      progress: [
        { ...who, month: '2010-11', fundYtd: yuan(1000) },
        { ...who, month: '2010-12', fundYtd: yuan(2000) },
        { ...who, month: '2011-01' },
      ],
    },
    share: 0.6,
    short: [placeOf('progress', 'fundYtd', 1), placeOf('progress', 'fundYtd', 2)],
  },
  'a blank cell of the latest summary row is the short one': {
    sheets: {
      progress: [
        { ...who, month: '2010-11', fundYtd: yuan(1000) },
        { ...who, month: '2010-12' },
      ],
    },
    share: 0,
    evidence: [],
    short: [placeOf('progress', 'fundYtd', 2)],
  },
  'for the unit, the summary rows of its townships are summed': {
    campaign: { annualCash: { target: yuan(5000), scope: 'perUnit' } },
    sheets: {
      progress: [
        { ...who, month: '2010-12', fundYtd: yuan(1000) },
        { ...who, township: '五强溪镇', month: '2010-11', fundYtd: yuan(3000) },
      ],
    },
    share: 0.8,
  },
});
