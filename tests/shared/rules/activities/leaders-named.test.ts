import { leadersNamed } from '../../../../shared/rules/activities/leaders-named';
import { testRule } from '../../../support/test-rule';

testRule(leadersNamed, {
  passing: {
    'leaders are named': { rows: { activities: [{ category: 'leaderExchange', leaders: '唐书记' }] } },
    'another activity without leaders': { rows: { activities: [{ category: 'training' }] } },
    'leaders or a category that could not be read': {
      rows: { activities: [{ category: 'leaderExchange', leaders: null }, { category: null }] },
    },
  },
  failing: {
    'nobody is named, in the second row': {
      rows: { activities: [{ category: 'training' }, { category: 'leaderExchange' }] },
      expected: [{ messageId: 'unnamed', at: 'activities!K3' }],
    },
    'the sheet has no column for leaders': {
      absentColumns: { activities: ['leaders'] },
      rows: { activities: [{ category: 'leaderExchange' }] },
      expected: [{ messageId: 'unnamed', at: 'activities!G2' }],
    },
  },
});
