import { text } from '../../../../shared/findings/text';
import { monthAgrees } from '../../../../shared/rules/contacts/month-agrees';
import { testRule } from '../../../support/test-rule';

testRule(monthAgrees, {
  passing: {
    'the month of the date, its last day too': {
      rows: { contacts: [{ date: '2010-07-31', month: '2010-07' }] },
    },
    'the quarter of the date': { rows: { contacts: [{ date: '2010-09-30', month: '2010-Q3' }] } },
    'a date of which no day is known': { rows: { contacts: [{ date: '2010-07', month: '2010-07' }] } },
    'a month or a date that is blank or unread': {
      rows: {
        contacts: [
          { date: '2010-07-31' },
          { date: '2010-07-31', month: null },
          { date: null, month: '2010-08' },
        ],
      },
    },
  },
  failing: {
    'the next month, in the second row': {
      rows: {
        contacts: [
          { date: '2010-07-31', month: '2010-07' },
          { date: '2010-08-01', month: '2010-07' },
        ],
      },
      expected: [
        {
          messageId: 'differs',
          at: 'contacts!J3',
          related: ['contacts!E3'],
          data: { seen: text('2010年7月', '2010-07'), date: '2010-08-01' },
        },
      ],
    },
    'the next quarter': {
      rows: { contacts: [{ date: '2010-10-01', month: '2010-Q3' }] },
      expected: [
        { messageId: 'differs', at: 'contacts!J2', data: { seen: text('2010年第3季度', '2010-Q3') } },
      ],
    },
  },
});
