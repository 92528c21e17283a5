import { oneCounty } from '../../../../shared/rules/workbook/one-county';
import { zhijiang } from '../../../support/records';
import { testRule } from '../../../support/test-rule';

testRule(oneCounty, {
  passing: {
    'the workbook’s county by name and alias, and blanks': {
      rows: { roster: [{ county: '沅陵县' }, { county: '沅陵' }, { township: '官庄镇' }] },
    },
    'a county that nobody knows, which another rule tells': { rows: { roster: [{ county: '长沙县' }] } },
    'nothing names the workbook’s county': { county: null, rows: { roster: [{ county: '沅陵县' }] } },
    'a county that could not be read': { rows: { roster: [{ county: null }] } },
  },
  failing: {
    'another county in the second row': {
      rows: { funding: [{ county: '沅陵县' }, { county: '芷江县' }] },
      expected: [
        { messageId: 'otherRow', at: 'funding!B3', data: { seen: '芷江侗族自治县', county: '沅陵县' } },
      ],
    },
    'a county filled down over two rows, once': {
      rows: { funding: [{ county: '芷江县' }, { county: '芷江县', $cells: { county: 'B2' } }] },
      expected: [{ messageId: 'otherRow', at: 'funding!B2' }],
    },
    'a sheet whose title says another county, once': {
      rows: { seven: [{ township: '公坪镇' }, { township: '公坪镇' }] },
      titleCounty: { seven: zhijiang },
      expected: [{ messageId: 'otherSheet', at: 'seven!A1:AA1', data: { seen: '芷江侗族自治县' } }],
    },
  },
});
