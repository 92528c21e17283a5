import { selectionMethod } from '../../../../../shared/scoring/indicators/reform/selection-method';
import { placeOf } from '../../../../support/records';
import { testIndicator, who } from '../../test-indicator';

testIndicator(selectionMethod, {
  'any method but direct election': {
    sheets: { reform: [{ ...who, electMode: 'nominationAndVote' }] },
    share: 1,
    evidence: [placeOf('reform', 'electMode', 1)],
    short: [],
  },
  'an unknown one too': { sheets: { reform: [{ ...who, electMode: 'other' }] }, share: 1 },
  'not direct election': {
    sheets: { reform: [{ ...who, electMode: 'directElection' }] },
    share: 0,
    short: [placeOf('reform', 'electMode', 1)],
    missing: ['产生方式为“直选”，不宜简单采用'],
  },
  'not a blank': {
    sheets: { reform: [who] },
    share: 0,
    short: [placeOf('reform', 'electMode', 1)],
    missing: ['产生方式未填'],
  },
  'any row of the township serves': {
    sheets: { reform: [who, { township: '官庄镇', electMode: 'openCompetition' }] },
    share: 1,
  },
});
