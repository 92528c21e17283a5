import { institutionsPublicity } from '../../../../../shared/scoring/indicators/institutions/publicity';
import { placeOf } from '../../../../support/records';
import { halfTime, testIndicator, who } from '../../test-indicator';

const yes = { is: 'yes' } as const;

testIndicator(institutionsPublicity, {
  'all in place, over the rows of the township': {
    sheets: {
      institutions: [
        { ...who, formTable: yes, formCard: yes, formBook: yes, formVol: yes },
        { township: '官庄镇', formBoard: { is: 'date', date: '2010-11-01' } },
      ],
    },
    share: 1,
    short: [],
  },
  'an equal part for each': {
    sheets: { institutions: [{ ...who, formTable: yes, formCard: { is: 'no' } }] },
    share: 1 / 5,
    evidence: [placeOf('institutions', 'formTable', 1)],
    short: [
      placeOf('institutions', 'formCard', 1),
      placeOf('institutions', 'formBook', 1),
      placeOf('institutions', 'formVol', 1),
      placeOf('institutions', 'formBoard', 1),
    ],
    missing: ['“卡”公开未完成', '“簿”公开未完成', '“册”公开未完成', '“宣传栏”公开未完成'],
  },
  'one column lists them': {
    sheets: { institutions: [{ ...who, publicForms: '表、卡、簿、册、宣传栏' }] },
    share: 1,
    short: [],
  },
  'one column lists some of them': {
    sheets: {
      institutions: [{ ...who, publicForms: '制度上墙，印了团员手册' }],
    },
    options: {
      absentColumns: { institutions: ['formTable', 'formCard', 'formBook', 'formVol', 'formBoard'] },
    },
    share: 2 / 5,
    evidence: [placeOf('institutions', 'publicForms', 1)],
    short: [placeOf('institutions', 'publicForms', 1)],
    missing: ['“表”公开未完成', '“卡”公开未完成', '“簿”公开未完成'],
  },
  'a date after the as-of day is not yet': {
    asOf: halfTime,
    sheets: { institutions: [{ ...who, formTable: { is: 'date', date: '2011-01-01' } }] },
    share: 0,
  },
  'the summary does not stand in': {
    sheets: { progress: [{ ...who, month: '2011-06', insts: 7 }] },
    share: 0,
    short: [],
  },
});
