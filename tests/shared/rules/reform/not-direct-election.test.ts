import { notDirectElection } from '../../../../shared/rules/reform/not-direct-election';
import { testRule } from '../../../support/test-rule';

testRule(notDirectElection, {
  passing: {
    'every other way': {
      rows: {
        reform: [
          { electMode: 'nominationAndVote' },
          { electMode: 'openCompetition' },
          { electMode: 'appointment' },
          { electMode: 'other' },
        ],
      },
    },
    'a blank cell, and one that could not be read': { rows: { reform: [{}, { electMode: null }] } },
  },
  failing: {
    'direct election in the second row': {
      rows: { reform: [{ electMode: 'appointment' }, { electMode: 'directElection' }] },
      expected: [{ messageId: 'direct', at: 'reform!S3' }],
    },
  },
});
