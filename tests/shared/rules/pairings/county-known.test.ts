import { countyKnown } from '../../../../shared/rules/pairings/county-known';
import { testRule } from '../../../support/test-rule';

testRule(countyKnown, {
  passing: {
    'an official name and an alias': { rows: { roster: [{ county: '沅陵县' }, { county: '芷江' }] } },
    'the county committee stands for its county': { rows: { roster: [{ county: '团沅陵县委' }] } },
    'a blank county': { rows: { roster: [{ township: '官庄镇' }] }, county: null },
    'a county that could not be read': { rows: { roster: [{ county: null }] } },
    '洪江 with its kind': { rows: { roster: [{ county: '洪江市' }, { county: '洪江区' }] } },
  },
  failing: {
    'a misspelt name, in the second row': {
      rows: { roster: [{ county: '沅陵县' }, { county: '阮陵县' }] },
      expected: [{ messageId: 'misspelt', at: 'roster!B3', data: { seen: '阮陵县', suggestion: '沅陵县' } }],
    },
    'a name of another prefecture': {
      rows: { progress: [{ county: '长沙县' }] },
      expected: [{ messageId: 'unknown', at: 'progress!B2', data: { seen: '长沙县' } }],
    },
    'bare 洪江, which may be two': {
      rows: { institutions: [{ county: '洪江' }] },
      expected: [
        {
          messageId: 'ambiguous',
          at: 'institutions!B2',
          data: { seen: '洪江', choices: ['洪江市', '洪江区'] },
        },
      ],
    },
    'a name filled down over two rows, once': {
      rows: { funding: [{ county: '长沙县' }, { county: '长沙县', $cells: { county: 'B2' } }] },
      expected: [{ messageId: 'unknown', at: 'funding!B2' }],
    },
  },
});
