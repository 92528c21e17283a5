import { deputies } from '../../../../../shared/scoring/indicators/reform/deputies';
import { placeOf } from '../../../../support/records';
import { streetWho, testIndicator, who } from '../../test-indicator';

testIndicator(deputies, {
  'four are enough': {
    sheets: { reform: [{ ...who, deputies: 4 }] },
    share: 1,
    evidence: [placeOf('reform', 'deputies', 1)],
    short: [],
  },
  'so are five': { sheets: { reform: [{ ...who, deputies: 5 }] }, share: 1 },
  'six are too many': {
    sheets: { reform: [{ ...who, deputies: 6 }] },
    share: 0.6,
    short: [placeOf('reform', 'deputies', 1)],
    missing: ['编制外副书记 6 人，应为 4—5 人'],
  },
  'a street may have seven': {
    sheets: { roster: [streetWho], reform: [{ ...streetWho, deputies: 7 }] },
    share: 1,
  },
  'but not eight': { sheets: { roster: [streetWho], reform: [{ ...streetWho, deputies: 8 }] }, share: 0.6 },
  three: { sheets: { reform: [{ ...who, deputies: 3 }] }, share: 0.6 },
  two: { sheets: { reform: [{ ...who, deputies: 2 }] }, share: 0.2 },
  'one is none': { sheets: { reform: [{ ...who, deputies: 1 }] }, share: 0, evidence: [] },
  'a blank is none': {
    sheets: { reform: [who] },
    share: 0,
    short: [placeOf('reform', 'deputies', 1)],
    missing: ['编制外副书记人数未填'],
  },
  'the pairing’s own row goes before the township’s others': {
    sheets: {
      reform: [
        { township: '官庄镇', deputies: 4 },
        { ...who, deputies: 3 },
      ],
    },
    share: 0.6,
  },
  'another row of the township serves where the own one is blank': {
    sheets: { reform: [who, { ...who, unit: '怀化市一中', deputies: 4 }] },
    share: 1,
    evidence: [placeOf('reform', 'deputies', 2)],
  },
  'a blank number with names is their number': {
    sheets: { reform: [{ ...who, deputyNames: '张三、李四，王建国 赵小明' }] },
    share: 1,
    evidence: [placeOf('reform', 'deputyNames', 1)],
  },
  'names of which only the number travelled': {
    sheets: { reform: [{ ...who, deputyNames: '#3' }] },
    share: 0.6,
  },
  'a number that could not be read is none, whoever is named': {
    sheets: { reform: [{ ...who, deputies: null, deputyNames: '张三、李四、王五、赵六' }] },
    share: 0,
  },
  'appointed after the as-of day: those of its month’s progress row': {
    asOf: '2010-10-31',
    sheets: {
      reform: [{ ...who, deputies: 4, step9: { is: 'date', date: '2010-11-05' } }],
      progress: [
        { ...who, month: '2010-09', deputies: 5 },
        { ...who, month: '2010-10', deputies: 2 },
        { ...who, month: '2010-11', deputies: 4 },
      ],
    },
    share: 0.2,
    evidence: [placeOf('progress', 'deputies', 2)],
  },
  'appointed after the as-of day, without such a row none': {
    asOf: '2010-10-31',
    sheets: { reform: [{ ...who, deputies: 4, step9: { is: 'date', date: '2010-11-05' } }] },
    share: 0,
    missing: ['正式聘任的日期在截至日期之后'],
  },
  'appointed on the as-of day': {
    asOf: '2010-11-05',
    sheets: { reform: [{ ...who, deputies: 4, step9: { is: 'date', date: '2010-11-05' } }] },
    share: 1,
  },
  'without a sheet the summary stands in, the own row first': {
    sheets: {
      progress: [
        { ...who, unit: '怀化市一中', month: '2011-06', deputies: 4 },
        { ...who, month: '2011-05', deputies: 2 },
      ],
    },
    share: 0.2,
    evidence: [placeOf('progress', 'deputies', 2)],
  },
  'and a township mate’s where it is blank': {
    sheets: {
      reform: [],
      progress: [
        { ...who, month: '2011-05' },
        { ...who, unit: '怀化市一中', month: '2011-06', deputies: 4 },
      ],
    },
    share: 1,
  },
});
