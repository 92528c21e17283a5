import { informationSystem } from '../../../../../shared/scoring/indicators/institutions/information-system';
import { placeOf } from '../../../../support/records';
import { halfTime, testIndicator, who } from '../../test-indicator';

testIndicator(informationSystem, {
  'done by a date, from any row of the township': {
    sheets: {
      institutions: [
        { ...who, infosys: { is: 'no' } },
        { township: '官庄镇', infosys: { is: 'date', date: '2010-10-08' } },
      ],
    },
    share: 1,
    evidence: [placeOf('institutions', 'infosys', 2)],
    short: [],
  },
  'done by a document': { sheets: { institutions: [{ ...who, infosys: { is: 'document' } }] }, share: 1 },
  'a date is done on the as-of day': {
    asOf: halfTime,
    sheets: { institutions: [{ ...who, infosys: { is: 'date', date: '2010-12-31' } }] },
    share: 1,
  },
  'and not before': {
    asOf: halfTime,
    sheets: { institutions: [{ ...who, infosys: { is: 'date', date: '2011-01-01' } }] },
    share: 0,
    missing: ['信息系统推广使用的日期 2011-01-01 在截至日期之后'],
  },
  'under way is not done': {
    sheets: { institutions: [{ ...who, infosys: { is: 'underWay' } }] },
    share: 0,
    missing: ['信息系统推广使用尚在进行'],
  },
  'free text does not say that it is done': {
    sheets: { institutions: [{ ...who, infosys: { is: 'unknown' } }] },
    share: 0,
    missing: ['信息系统推广使用现填内容不能认定为完成'],
  },
  'a blank cell is short': {
    sheets: { institutions: [who] },
    share: 0,
    dueBy: '2011-06-30',
    evidence: [],
    short: [placeOf('institutions', 'infosys', 1)],
    missing: ['信息系统推广使用未完成'],
  },
  'nothing of another township': {
    sheets: { institutions: [{ township: '五强溪镇', infosys: { is: 'yes' } }] },
    share: 0,
    short: [],
  },
});
