import { basicSystems } from '../../../../../shared/scoring/indicators/institutions/basic-systems';
import { placeOf } from '../../../../support/records';
import { halfTime, testIndicator, who } from '../../test-indicator';

const yes = { is: 'yes' } as const;

testIndicator(basicSystems, {
  'all in place, over the rows of the township': {
    sheets: {
      institutions: [
        { ...who, duty: yes, post: yes, meeting: yes },
        { township: '官庄镇', archive: { is: 'date', date: '2010-11-01' } },
      ],
    },
    share: 1,
    short: [],
  },
  'an equal part for each': {
    sheets: { institutions: [{ ...who, duty: yes, post: { is: 'no' } }] },
    share: 1 / 4,
    evidence: [placeOf('institutions', 'duty', 1)],
    short: [
      placeOf('institutions', 'post', 1),
      placeOf('institutions', 'meeting', 1),
      placeOf('institutions', 'archive', 1),
    ],
    missing: ['岗位目标责任制未完成', '例会制度未完成', '公文档案管理制度未完成'],
  },
  '公文 and 档案 in two columns: both': {
    sheets: {
      institutions: [{ ...who, duty: yes, post: yes, meeting: yes, documents: yes, files: yes }],
    },
    share: 1,
    short: [],
  },
  '公文 and 档案 in two columns: not one alone': {
    sheets: { institutions: [{ ...who, duty: yes, post: yes, meeting: yes, documents: yes }] },
    share: 3 / 4,
    short: [placeOf('institutions', 'files', 1)],
    missing: ['档案管理制度未完成'],
  },
  'a date after the as-of day is not yet': {
    asOf: halfTime,
    sheets: { institutions: [{ ...who, duty: { is: 'date', date: '2011-01-01' } }] },
    share: 0,
  },
  'without a sheet the summary’s count is spread over the seven in their order': {
    sheets: { progress: [{ ...who, month: '2011-06', insts: 1 }] },
    share: 1 / 4,
    evidence: [placeOf('progress', 'insts', 1)],
    short: [placeOf('progress', 'insts', 1)],
    missing: [
      '岗位目标责任制未完成（月报只计 1 项）',
      '例会制度未完成（月报只计 1 项）',
      '公文档案管理制度未完成（月报只计 1 项）',
    ],
  },
  'the last of them at 4': {
    sheets: { institutions: [], progress: [{ ...who, month: '2011-06', insts: 4 }] },
    share: 1,
  },
  'a township mate’s count serves': {
    sheets: {
      progress: [
        { ...who, month: '2011-06' },
        { ...who, unit: '怀化市一中', month: '2011-06', insts: 7 },
      ],
    },
    share: 1,
  },
});
