import { notInFuture } from '../../../../shared/rules/dates/not-in-future';
import { testRule } from '../../../support/test-rule';

const today = '2010-11-23';

testRule(notInFuture, {
  passing: {
    today: { today, rows: { funding: [{ date: today }] } },
    'this month, where no day is known': { today, rows: { contacts: [{ date: '2010-11' }] } },
    'a day after the as-of day, but not after today': {
      today,
      asOf: '2010-09-30',
      rows: { loans: [{ date: '2010-10-01' }] },
    },
    'a day after the term, which another rule tells': {
      today,
      rows: { activities: [{ date: '2011-07-01' }] },
    },
    'a date that could not be read': { today, rows: { funding: [{ date: null }] } },
  },
  failing: {
    'tomorrow, in the second row': {
      today,
      rows: { funding: [{ date: today }, { date: '2010-11-24' }] },
      expected: [{ messageId: 'future', at: 'funding!E3', data: { seen: '2010-11-24', today } }],
    },
    'next month, where no day is known': {
      today,
      rows: { activities: [{ date: '2010-12' }] },
      expected: [{ messageId: 'future', at: 'activities!E2' }],
    },
  },
});
