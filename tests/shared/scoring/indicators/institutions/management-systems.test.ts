import { managementSystems } from '../../../../../shared/scoring/indicators/institutions/management-systems';
import { placeOf } from '../../../../support/records';
import { halfTime, testIndicator, who } from '../../test-indicator';

const yes = { is: 'yes' } as const;

testIndicator(managementSystems, {
  'all in place, over the rows of the township': {
    sheets: {
      institutions: [
        { ...who, study: yes, supervise: yes },
        { township: '官庄镇', appraise: { is: 'date', date: '2010-11-01' } },
      ],
    },
    share: 1,
    short: [],
  },
  'an equal part for each': {
    sheets: { institutions: [{ ...who, study: yes, supervise: { is: 'no' } }] },
    share: 1 / 3,
    evidence: [placeOf('institutions', 'study', 1)],
    short: [placeOf('institutions', 'supervise', 1), placeOf('institutions', 'appraise', 1)],
    missing: ['督促落实制度未完成', '述职考评制度未完成'],
  },
  'a date after the as-of day is not yet': {
    asOf: halfTime,
    sheets: { institutions: [{ ...who, study: { is: 'date', date: '2011-01-01' } }] },
    share: 0,
  },
  'without a sheet the summary’s count is spread over the seven in their order': {
    sheets: { progress: [{ ...who, month: '2011-06', insts: 5 }] },
    share: 1 / 3,
    evidence: [placeOf('progress', 'insts', 1)],
    short: [placeOf('progress', 'insts', 1)],
    missing: ['督促落实制度未完成（月报只计 5 项）', '述职考评制度未完成（月报只计 5 项）'],
  },
  'the last of them at 7': {
    sheets: { institutions: [], progress: [{ ...who, month: '2011-06', insts: 7 }] },
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
