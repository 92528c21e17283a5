import { deputiesWithinLimit } from '../../../../shared/rules/reform/deputies-within-limit';
import { testRule } from '../../../support/test-rule';

testRule(deputiesWithinLimit, {
  passing: {
    'five in a township': { rows: { reform: [{ township: '官庄镇', deputies: 5 }] } },
    'seven in a street, told by the list, its ending or the roster': {
      rows: {
        roster: [{ township: '城关', townKind: 'street' }],
        reform: [
          { county: '鹤城区', township: '红星街道', deputies: 7 },
          { township: '新建街道办事处', deputies: 7 },
          { township: '城关', deputies: 7 },
        ],
      },
    },
    'a number or a township that could not be read': {
      rows: {
        reform: [
          { township: '官庄镇', deputies: null },
          { township: null, deputies: 9 },
        ],
      },
    },
  },
  failing: {
    'six in a township, in the second row': {
      rows: { reform: [{ township: '官庄镇' }, { township: '盘古乡', deputies: 6 }] },
      expected: [{ messageId: 'tooMany', at: 'reform!Q3', data: { seen: 6, most: 5 } }],
    },
    'eight in a street': {
      rows: { reform: [{ county: '鹤城区', township: '红星街道', deputies: 8 }] },
      expected: [{ messageId: 'tooMany', at: 'reform!Q2', data: { seen: 8, most: 7 } }],
    },
  },
});
