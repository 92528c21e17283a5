import { townshipKnown } from '../../../../shared/rules/pairings/township-known';
import { zhijiang } from '../../../support/records';
import { testRule } from '../../../support/test-rule';

testRule(townshipKnown, {
  passing: {
    'a name of the list, its committee, and its bare name': {
      rows: { roster: [{ township: '官庄镇' }, { township: '官庄镇团委' }, { township: '官庄' }] },
    },
    'nothing names a county': { rows: { roster: [{ township: '官厅镇' }] }, county: null },
    'a township that could not be read': { rows: { roster: [{ township: null }] } },
    'a name of the row’s own county': {
      rows: { funding: [{ county: '鹤城区', township: '盈口乡' }] },
    },
    'a name of the county that the sheet’s title says': {
      rows: { funding: [{ township: '盈口乡' }] },
      titleCounty: { funding: '431202' },
    },
  },
  failing: {
    'a misspelt name, in the second row': {
      rows: { roster: [{ township: '官庄镇' }, { township: '官装镇' }] },
      expected: [
        {
          messageId: 'misspelt',
          at: 'roster!C3',
          data: { seen: '官装镇', county: '沅陵县', suggestion: '官庄镇' },
        },
      ],
    },
    'a name that is like no other': {
      rows: { seven: [{ township: '布达拉宫广场' }] },
      expected: [{ messageId: 'unknown', at: 'seven!C2', data: { seen: '布达拉宫广场' } }],
    },
    'a township of another county than the row’s': {
      rows: { loans: [{ county: '芷江县', township: '官庄镇' }] },
      county: zhijiang,
      expected: [{ messageId: 'unknown', at: 'loans!C2', data: { county: '芷江侗族自治县' } }],
    },
    'a name filled down over two rows, once': {
      rows: { contacts: [{ township: '官装镇' }, { township: '官装镇', $cells: { township: 'C2' } }] },
      expected: [{ messageId: 'misspelt', at: 'contacts!C2' }],
    },
  },
});
