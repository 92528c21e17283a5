import { mayFourthInSeason } from '../../../../shared/rules/activities/may-fourth-in-season';
import { testRule } from '../../../support/test-rule';

const category = 'mayFourth';

testRule(mayFourthInSeason, {
  passing: {
    'the first and the last day of the season': {
      rows: {
        activities: [
          { category, date: '2011-04-25' },
          { category, date: '2011-05-15' },
        ],
      },
    },
    'its months, where no day is known': {
      rows: {
        activities: [
          { category, date: '2011-04' },
          { category, date: '2011-05' },
        ],
      },
    },
    'another activity at another time': {
      rows: { activities: [{ category: 'training', date: '2010-08-01' }] },
    },
    'a date or a category that could not be read': {
      rows: {
        activities: [
          { category, date: null },
          { category: null, date: '2010-08-01' },
        ],
      },
    },
  },
  failing: {
    'the day before the season, in the second row': {
      rows: {
        activities: [
          { category, date: '2011-05-04' },
          { category, date: '2011-04-24' },
        ],
      },
      expected: [
        {
          messageId: 'outOfSeason',
          at: 'activities!E3',
          data: { seen: '2011-04-24', first: '2011-04-25', last: '2011-05-15' },
        },
      ],
    },
    'the day after it, and a month beside it': {
      rows: {
        activities: [
          { category, date: '2011-05-16' },
          { category, date: '2011-06' },
        ],
      },
      expected: [
        { messageId: 'outOfSeason', at: 'activities!E2' },
        { messageId: 'outOfSeason', at: 'activities!E3' },
      ],
    },
  },
});
