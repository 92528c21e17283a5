import { withinTerm } from '../../../../shared/rules/dates/within-term';
import { testRule } from '../../../support/test-rule';

testRule(withinTerm, {
  passing: {
    'the first day of the term': { rows: { funding: [{ date: '2010-06-01' }] } },
    'the last day of the term': { rows: { loans: [{ date: '2011-06-30' }] } },
    'the first and last months, where no day is known': {
      rows: { activities: [{ date: '2010-06' }], contacts: [{ date: '2011-06' }] },
    },
    'a date that could not be read': { rows: { funding: [{ date: null }] } },
    'a report of the last quarter within fifteen days': {
      rows: {
        contacts: [
          { date: '2011-07-01', counterpart: ['municipalCommittee'] },
          { date: '2011-07-15', counterpart: ['other', 'ownPartyOrganisation'] },
        ],
      },
    },
    'a date of another sheet than a ledger': { rows: { roster: [{ pairDate: '2009-01-01' }] } },
  },
  failing: {
    'the day before the term': {
      rows: { funding: [{ date: '2010-05-31' }] },
      expected: [
        {
          messageId: 'outside',
          at: 'funding!E2',
          data: { seen: '2010-05-31', first: '2010-06-01', last: '2011-06-30' },
        },
      ],
    },
    'the day after the term, in the second row': {
      rows: { loans: [{ date: '2011-06-30' }, { date: '2011-07-01' }] },
      expected: [{ messageId: 'outside', at: 'loans!J3', data: { seen: '2011-07-01' } }],
    },
    'a report after those days, and another contact within them': {
      rows: {
        contacts: [
          { date: '2011-07-16', counterpart: ['municipalCommittee'] },
          { date: '2011-07-01', counterpart: ['countyCommittee'] },
        ],
      },
      expected: [
        { messageId: 'outside', at: 'contacts!E2' },
        { messageId: 'outside', at: 'contacts!E3' },
      ],
    },
    'months outside the term': {
      rows: { activities: [{ date: '2010-05' }], contacts: [{ date: '2011-07' }] },
      expected: [
        { messageId: 'outside', at: 'activities!E2' },
        { messageId: 'outside', at: 'contacts!E2' },
      ],
    },
  },
});
