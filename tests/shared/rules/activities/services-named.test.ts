import { servicesNamed } from '../../../../shared/rules/activities/services-named';
import { testRule } from '../../../support/test-rule';

testRule(servicesNamed, {
  passing: {
    'one service is enough': { rows: { activities: [{ category: 'services', services: ['law'] }] } },
    'another activity without services': { rows: { activities: [{ category: 'mayFourth' }] } },
    'services or a category that could not be read': {
      rows: { activities: [{ category: 'services', services: null }, { category: null }] },
    },
  },
  failing: {
    'none is named, in the second row': {
      rows: { activities: [{ category: 'training' }, { category: 'services' }] },
      expected: [{ messageId: 'unnamed', at: 'activities!H3' }],
    },
    'only words that name none': {
      rows: { activities: [{ category: 'services', services: [] }] },
      expected: [{ messageId: 'unnamed', at: 'activities!H2' }],
    },
    'the sheet has no column for services': {
      absentColumns: { activities: ['services'] },
      rows: { activities: [{ category: 'services' }] },
      expected: [{ messageId: 'unnamed', at: 'activities!G2' }],
    },
  },
});
