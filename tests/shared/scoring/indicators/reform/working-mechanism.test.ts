import { workingMechanism } from '../../../../../shared/scoring/indicators/reform/working-mechanism';
import { placeOf } from '../../../../support/records';
import { halfTime, testIndicator, who } from '../../test-indicator';

testIndicator(workingMechanism, {
  'done by a date, from any row of the township': {
    sheets: {
      reform: [
        { ...who, mechanism: { is: 'no' } },
        { township: '官庄镇', mechanism: { is: 'date', date: '2010-10-08' } },
      ],
    },
    share: 1,
    evidence: [placeOf('reform', 'mechanism', 2)],
    short: [],
  },
  'done by a document': { sheets: { reform: [{ ...who, mechanism: { is: 'document' } }] }, share: 1 },
  'a date is done on the as-of day': {
    asOf: halfTime,
    sheets: { reform: [{ ...who, mechanism: { is: 'date', date: '2010-12-31' } }] },
    share: 1,
  },
  'and not before': {
    asOf: halfTime,
    sheets: { reform: [{ ...who, mechanism: { is: 'date', date: '2011-01-01' } }] },
    share: 0,
    missing: ['运行机制建立的日期 2011-01-01 在截至日期之后'],
  },
  'under way is not done': {
    sheets: { reform: [{ ...who, mechanism: { is: 'underWay' } }] },
    share: 0,
    missing: ['运行机制建立尚在进行'],
  },
  'free text does not say that it is done': {
    sheets: { reform: [{ ...who, mechanism: { is: 'unknown' } }] },
    share: 0,
    missing: ['运行机制建立现填内容不能认定为完成'],
  },
  'a blank cell is short': {
    sheets: { reform: [who] },
    share: 0,
    dueBy: '2011-06-30',
    evidence: [],
    short: [placeOf('reform', 'mechanism', 1)],
    missing: ['运行机制建立未完成'],
  },
  'in three columns, a third each': {
    sheets: {
      reform: [{ ...who, mechanism: { is: 'yes' }, functions: { is: 'document' }, tasks: { is: 'no' } }],
    },
    share: 2 / 3,
    short: [placeOf('reform', 'tasks', 1)],
    missing: ['工作内容未完成'],
  },
  'nothing of another township': {
    sheets: { reform: [{ township: '五强溪镇', mechanism: { is: 'yes' } }] },
    share: 0,
    short: [],
  },
});
