import { migrantRegister } from '../../../../../shared/scoring/indicators/institutions/migrant-register';
import { placeOf } from '../../../../support/records';
import { testIndicator, who } from '../../test-indicator';

testIndicator(migrantRegister, {
  'nobody is a number too': {
    sheets: { institutions: [{ ...who, migrant: 0 }] },
    share: 1,
    evidence: [placeOf('institutions', 'migrant', 1)],
    short: [],
  },
  'any row of the township serves': {
    sheets: { institutions: [who, { township: '官庄镇', migrant: 12 }] },
    share: 1,
  },
  'words that say that it is kept': { sheets: { institutions: [{ ...who, migrant: 'kept' }] }, share: 1 },
  'words that say that it is not': { sheets: { institutions: [{ ...who, migrant: 'notKept' }] }, share: 0 },
  'a blank or unreadable one is none': {
    sheets: { institutions: [who, { ...who, migrant: null }] },
    share: 0,
    short: [placeOf('institutions', 'migrant', 1), placeOf('institutions', 'migrant', 2)],
    missing: ['流动团员登记数未填（没有请填 0）'],
  },
  'none without a row': { sheets: {}, share: 0, short: [] },
});
