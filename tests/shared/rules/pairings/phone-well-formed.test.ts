import { phoneWellFormed } from '../../../../shared/rules/pairings/phone-well-formed';
import { testRule } from '../../../support/test-rule';

testRule(phoneWellFormed, {
  passing: {
    'a mobile number, with blanks and dashes too': {
      rows: { roster: [{ phone: '13807451234' }, { phone: '138 0745 1234' }, { phone: '138-0745-1234' }] },
    },
    'an area code with seven or eight digits': {
      rows: { roster: [{ phone: '0745-2231234' }, { phone: '0731－82231234' }, { phone: '010 62231234' }] },
    },
    'full-width digits': { rows: { roster: [{ phone: '１３８０７４５１２３４' }] } },
    'a blank cell, and one that could not be read': { rows: { roster: [{}, { phone: null }] } },
  },
  failing: {
    'ten digits, in the second row': {
      rows: { roster: [{ phone: '13807451234' }, { phone: '1380745123' }] },
      expected: [{ messageId: 'malformed', at: 'roster!I3', data: { seen: '1380745123' } }],
    },
    'twelve digits': {
      rows: { roster: [{ phone: '138074512345' }] },
      expected: [{ messageId: 'malformed', at: 'roster!I2' }],
    },
    'no area code, six digits after one, nine digits after one': {
      rows: { roster: [{ phone: '2231234' }, { phone: '0745-223123' }, { phone: '0745-223123456' }] },
      expected: [
        { messageId: 'malformed', at: 'roster!I2' },
        { messageId: 'malformed', at: 'roster!I3' },
        { messageId: 'malformed', at: 'roster!I4' },
      ],
    },
  },
});
